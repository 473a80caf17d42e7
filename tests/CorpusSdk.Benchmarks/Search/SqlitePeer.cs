using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>SQLite FTS5, set up as one would for speed: Porter stemming, prefix index, optimized, all of the file in cache and mapped.</summary>
/// <remarks>
/// <c>ORDER BY rank</c> is what its documentation has for <c>ORDER BY bm25(…)</c>, and is faster; headlines weigh four, as with us.
/// </remarks>
internal sealed class SqlitePeer : ISearchPeer
{
    /// <summary>The database's name in the folder.</summary>
    public const string FileName = "fts5.db";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _search;
    private readonly SqliteCommand _count;

    /// <summary>Builds and opens the index.</summary>
    public SqlitePeer(string folder, SearchDocuments documents)
    {
        string path = Path.Combine(folder, FileName);
        long start = Stopwatch.GetTimestamp();
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            Build(connection, documents);
            BuildTime = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            Execute(connection, "INSERT INTO articles(articles) VALUES('optimize')");
            OptimizeTime = Stopwatch.GetElapsedTime(start);
        }

        SizeInBytes = new FileInfo(path).Length;
        _connection = Open(path);
        _search = Command("SELECT rowid FROM articles WHERE articles MATCH $query ORDER BY rank LIMIT 10");
        _count = Command("SELECT count(*) FROM articles WHERE articles MATCH $query");
    }

    /// <inheritdoc/>
    public string Name => "SQLite FTS5";

    /// <inheritdoc/>
    public TimeSpan BuildTime { get; }

    /// <inheritdoc/>
    public TimeSpan OptimizeTime { get; }

    /// <inheritdoc/>
    public long SizeInBytes { get; }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA cache_size = -1000000; PRAGMA mmap_size = 2000000000");
        return connection;
    }

    /// <summary>The query in the language of FTS5.</summary>
    public object Prepare(BenchmarkQuery query) => query.Kind switch
    {
        QueryKind.And => string.Join(" AND ", query.Words),
        QueryKind.Or => string.Join(" OR ", query.Words),
        QueryKind.Phrase => $"\"{string.Join(' ', query.Words)}\"",
        _ => query.Words[0] + " *",
    };

    /// <inheritdoc/>
    public int Run(object query)
    {
        _search.Parameters[0].Value = query;
        using SqliteDataReader reader = _search.ExecuteReader();
        int count = 0;
        for (; reader.Read(); count++)
            reader.GetInt64(0);
        return count;
    }

    /// <inheritdoc/>
    public long Count(object query)
    {
        _count.Parameters[0].Value = query;
        return (long)_count.ExecuteScalar()!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _search.Dispose();
        _count.Dispose();
        _connection.Dispose();
    }

    private static void Build(SqliteConnection connection, SearchDocuments documents)
    {
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000");
        Execute(connection, """
            CREATE VIRTUAL TABLE articles USING fts5(headline, body, content='', tokenize='porter unicode61', prefix='2 3');
            INSERT INTO articles(articles, rank) VALUES('rank', 'bm25(4.0, 1.0)');
            """);
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO articles(rowid, headline, body) VALUES($id, $headline, $body)";
        SqliteParameter id = insert.Parameters.Add("$id", SqliteType.Integer);
        SqliteParameter headline = insert.Parameters.Add("$headline", SqliteType.Text);
        SqliteParameter body = insert.Parameters.Add("$body", SqliteType.Text);
        insert.Prepare();
        for (int i = 0; i < documents.Articles.Count; i++)
        {
            (headline.Value, body.Value) = documents.Articles[i];
            id.Value = i + 1;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // All of it is written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql)
    {
        SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // All of it is written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.Add("$query", SqliteType.Text);
        command.Prepare();
        return command;
    }
}
