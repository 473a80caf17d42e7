using CorpusSdk.Export.Columns;
using CorpusSdk.Export.Writers;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Export.Sqlite;

/// <summary>Writes a database in one transaction.</summary>
internal sealed class SqliteWriter : ExportWriter
{
    /// <summary>SQLite's own limit for the columns of a table, minus those that every archive has and room for more.</summary>
    public const int MaxFields = 1900;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly (FieldColumn Field, string Name)[] _fields;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly PreparedInsert _articles;
    private readonly PreparedInsert _search;
    private readonly PreparedInsert _links;
    private long _lastId;

    private SqliteWriter(SqliteConnection connection, ArchiveSet archives, IReadOnlyList<FieldColumn> fields)
    {
        _connection = connection;
        var names = new ColumnNames([.. SqliteSchema.ArticleColumns, "id", "rowid", "oid", "_rowid_"]);
        _fields = [.. fields.Select(field => (field, names.Add(field.Key)))];
        for (int i = 0; i < _fields.Length; i++)
            _positions.Add(_fields[i].Field.Key, SqliteSchema.ArticleColumns.Length + 1 + i);

        // A file that nobody sees before it is whole needs no way back.
        Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = 'UTF-8';");
        _transaction = connection.BeginTransaction();
        Execute(SqliteSchema.Create(_fields.Select(field => (field.Name, field.Field.Shape))));
        WriteArchives(archives);
        WriteFields();
        _articles = new PreparedInsert(connection, "articles", ["id", .. SqliteSchema.ArticleColumns, .. _fields.Select(field => field.Name)]);
        _search = new PreparedInsert(connection, "articles_search", ["rowid", "headline", "standfirst", "body"]);
        _links = new PreparedInsert(connection, "links", ["article_id", "position", "kind", "text", "caption", "url", "paragraph_index", "target_archive", "target_slug"]);
    }

    /// <summary>Begins a database.</summary>
    /// <param name="path">Its file, which is not there yet.</param>
    /// <param name="archives">The archives.</param>
    /// <param name="fields">The fields of their articles; <see cref="MaxFields"/> at most.</param>
    public static SqliteWriter Create(string path, ArchiveSet archives, IReadOnlyList<FieldColumn> fields)
    {
        // A pool would hold the file open.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false }.ToString());
        try
        {
            connection.Open();
            return new SqliteWriter(connection, archives, fields);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override ValueTask WriteAsync(Article article, CancellationToken cancellationToken)
    {
        long id = ++_lastId;
        string body = article.Body;
        object standfirst = SqliteValues.OrNull(article.Standfirst);
        SourceSpan source = article.Source;
        object?[] row = new object?[1 + SqliteSchema.ArticleColumns.Length + _fields.Length];
        object[] known =
        [
            id, article.Archive.Name, article.Slug, article.Headline, SqliteValues.OrNull(article.Title), standfirst, body,
            article.Utf8Html.IsEmpty ? DBNull.Value : article.Html,
            article.WordCount, (long)article.ReadingTime.TotalSeconds, source.File, source.StartLine, source.EndLine,
        ];
        known.CopyTo(row, 0);
        foreach (ArticleField field in article.Fields)
        {
            int position = _positions[field.Key];
            row[position] = SqliteValues.Of(field.Value, _fields[position - known.Length].Field.Shape);
        }

        _articles.Run(row);
        _search.Run(id, article.Headline, standfirst, body);
        WriteLinks(article, id);
        return default;
    }

    /// <inheritdoc/>
    public override ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        _transaction.Commit();
        return default;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _articles.Dispose();
        _search.Dispose();
        _links.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
        return default;
    }

    private void WriteLinks(Article article, long id)
    {
        int position = 0;
        foreach (ArticleLink link in article.Links)
        {
            _links.Run(
                id, position++, link.Kind == LinkKind.Card ? "card" : "inline", link.Title, link.Caption, null, link.ParagraphIndex, link.Target?.Archive.Name, link.Target?.Slug);
        }

        foreach (Hyperlink link in article.Hyperlinks)
        {
            Article? target = link.Target;
            _links.Run(
                id, position++, link.Kind == HyperlinkKind.Link ? "link" : "image", link.Text, null, link.Url, link.ParagraphIndex, target?.Archive.Name, target?.Slug);
        }
    }

    private void WriteArchives(ArchiveSet archives)
    {
        using var insert = new PreparedInsert(_connection, "archives", ["name", "title", "language", "fingerprint", "article_count"]);
        foreach (Archive archive in archives)
            insert.Run(archive.Name, archive.Title, archive.Language, archive.Fingerprint, archive.Count);
    }

    private void WriteFields()
    {
        using var insert = new PreparedInsert(_connection, "fields", ["key", "column_name", "kind"]);
        foreach ((FieldColumn field, string name) in _fields)
            insert.Run(field.Key, name, field.Shape.Kind.ToString());
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
