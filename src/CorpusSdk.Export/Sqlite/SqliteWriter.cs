using CorpusSdk.Export.Columns;
using CorpusSdk.Export.Writers;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Export.Sqlite;

/// <summary>Writes a database in one transaction.</summary>
internal sealed class SqliteWriter : ExportWriter
{
    /// <summary>SQLite's own limit for the columns of a table, minus those that every archive has and room for more.</summary>
    public const int MaxFields = 1900;

    private static readonly int BodyPosition = ArticleColumns.Names.IndexOf("body");

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
        var names = new ColumnNames([.. ArticleColumns.Names, "id", "rowid", "oid", "_rowid_"]);
        _fields = [.. fields.Select(field => (field, names.Add(field.Key)))];
        for (int i = 0; i < _fields.Length; i++)
            _positions.Add(_fields[i].Field.Key, i);

        // A file that nobody sees before it is whole needs no way back.
        Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = 'UTF-8';");
        _transaction = connection.BeginTransaction();
        Execute(SqliteSchema.Create(_fields.Select(field => (field.Name, field.Field.Shape))));
        WriteArchives(archives);
        WriteFields();
        _articles = new PreparedInsert(connection, "articles", ["id", .. ArticleColumns.Names, .. _fields.Select(field => field.Name)]);
        _search = new PreparedInsert(connection, "articles_search", ["rowid", "headline", "standfirst", "body"]);
        _links = new PreparedInsert(connection, "links", ["article_id", "position", .. LinkColumns.Names]);
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
        object?[] known = ArticleColumns.ValuesOf(article);
        object?[] row = new object?[1 + known.Length + _fields.Length];
        row[0] = id;
        known.CopyTo(row, 1);
        foreach (ArticleField field in article.Fields)
        {
            int position = _positions[field.Key];
            row[1 + known.Length + position] = SqliteValues.Of(field.Value, _fields[position].Field.Shape);
        }

        _articles.Run(row);
        _search.Run(id, article.Headline, article.Standfirst, known[BodyPosition]);
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
        foreach (object?[] link in LinkColumns.ValuesOf(article))
            _links.Run([id, position++, .. link]);
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
