using Microsoft.Data.Sqlite;

namespace CorpusSdk.Benchmarks.Search.Relevance;

/// <summary>SQLite FTS5 over the headlines, standfirsts and bodies of an archive, in memory, with the weights that we have. Only English has a stemmer there.</summary>
internal sealed class RankingPeer : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    /// <summary>Indexes an archive.</summary>
    public RankingPeer(Archive archive, bool isEnglish)
    {
        _connection.Open();
        Execute(isEnglish
            ? "CREATE VIRTUAL TABLE articles USING fts5(headline, standfirst, body, tokenize='porter unicode61')"
            : "CREATE VIRTUAL TABLE articles USING fts5(headline, standfirst, body)");
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO articles(rowid, headline, standfirst, body) VALUES($id, $headline, $standfirst, $body)";
        for (int i = 0; i < archive.Count; i++)
        {
            Article article = archive.Articles[i];
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", i);
            insert.Parameters.AddWithValue("$headline", article.Headline);
            insert.Parameters.AddWithValue("$standfirst", article.Standfirst ?? "");
            insert.Parameters.AddWithValue("$body", article.Body);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>The best articles with all words, by their numbers in the archive.</summary>
    public IReadOnlyList<int> Search(string query, int limit)
    {
        using SqliteCommand search = _connection.CreateCommand();
        search.CommandText = "SELECT rowid FROM articles WHERE articles MATCH $query ORDER BY bm25(articles, 4.0, 2.0, 1.0) LIMIT $limit";
        search.Parameters.AddWithValue("$query", string.Join(' ', query.Split(' ').Select(static word => $"\"{word}\"")));
        search.Parameters.AddWithValue("$limit", limit);
        using SqliteDataReader reader = search.ExecuteReader();
        var found = new List<int>();
        while (reader.Read())
            found.Add(reader.GetInt32(0));
        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // It is one of the two above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
