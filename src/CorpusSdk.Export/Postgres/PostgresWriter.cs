using System.Globalization;
using System.Text;
using CorpusSdk.Export.Columns;
using CorpusSdk.Export.Writers;

namespace CorpusSdk.Export.Postgres;

/// <summary>Writes a script for <c>psql</c>: one transaction that creates the tables and fills them.</summary>
internal sealed class PostgresWriter : ExportWriter
{
    /// <summary>PostgreSQL's own limit for the columns of a table, minus those that every archive has and room for more.</summary>
    public const int MaxFields = 1500;

    private readonly StreamWriter _writer;
    private readonly ArchiveSet _archives;
    private readonly (FieldColumn Field, string Name, string Type)[] _fields;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private long _lastId;

    /// <summary>Begins a script.</summary>
    /// <param name="path">Its file, which is not there yet.</param>
    /// <param name="archives">The archives.</param>
    /// <param name="fields">The fields of their articles; <see cref="MaxFields"/> at most.</param>
    public PostgresWriter(string path, ArchiveSet archives, IReadOnlyList<FieldColumn> fields)
    {
        _archives = archives;
        var names = new ColumnNames([.. ArticleColumns.Names, .. PostgresSchema.TakenNames], PostgresSchema.MaxNameInBytes);
        _fields = [.. fields.Select(field => (field, names.Add(field.Key), PostgresTypes.Of(field.Shape)))];
        for (int i = 0; i < _fields.Length; i++)
            _positions.Add(_fields[i].Field.Key, i);
        _writer = new StreamWriter(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            BufferSize = 1 << 16,
        })
        {
            NewLine = "\n",
        };
        WriteBeginning();
    }

    /// <inheritdoc/>
    public override ValueTask WriteAsync(Article article, CancellationToken cancellationToken)
    {
        object?[] known = ArticleColumns.ValuesOf(article);
        string?[] fields = new string?[_fields.Length];
        foreach (ArticleField field in article.Fields)
        {
            int position = _positions[field.Key];
            fields[position] = CopyText.Of(field.Value, _fields[position].Type);
        }

        WriteRow([++_lastId, .. known, PostgresLanguages.ConfigurationOf(article.Archive.Language), .. fields]);
        return default;
    }

    /// <inheritdoc/>
    public override async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        EndRows();
        WriteLinks(cancellationToken);
        _writer.Write(PostgresSchema.End);
        await _writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _writer.DisposeAsync();

    private void WriteBeginning()
    {
        _writer.Write(PostgresSchema.Create(_fields.Select(field => (field.Name, field.Type))));
        _writer.Write(PostgresSchema.Copy("archives", ["name", "title", "language", "fingerprint", "article_count"]));
        foreach (Archive archive in _archives)
            WriteRow([archive.Name, archive.Title, archive.Language, archive.Fingerprint, archive.Count]);
        EndRows();
        _writer.Write(PostgresSchema.Copy("fields", ["key", "column_name", "kind"]));
        foreach ((FieldColumn field, string name, _) in _fields)
            WriteRow([field.Key, name, field.Shape.Kind.ToString()]);
        EndRows();
        _writer.Write(PostgresSchema.Copy("articles", ["id", .. ArticleColumns.Names, "search_config", .. _fields.Select(field => field.Name)]));
    }

    // The rows of one table come one after another, so the articles are gone through once more.
    private void WriteLinks(CancellationToken cancellationToken)
    {
        _writer.Write(PostgresSchema.Copy("links", ["article_id", "position", .. LinkColumns.Names]));
        long id = 0;
        foreach (Article article in _archives.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            id++;
            int position = 0;
            foreach (object?[] link in LinkColumns.ValuesOf(article))
                WriteRow([id, position++, .. link]);
        }

        EndRows();
    }

    private void WriteRow(ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0)
                _writer.Write('\t');
            if (values[i] is null)
                _writer.Write(CopyText.Null);
            else
                CopyText.WriteEscaped(_writer, Convert.ToString(values[i], CultureInfo.InvariantCulture)!);
        }

        _writer.WriteLine();
    }

    private void EndRows() => _writer.WriteLine("\\.");
}
