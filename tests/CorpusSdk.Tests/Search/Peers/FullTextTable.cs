using CorpusSdk.Tests.Search.Index;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tests.Search.Peers;

/// <summary>SQLite's full-text index over the same articles: letters folded, diacritics removed, no stemming.</summary>
internal sealed class FullTextTable : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;

    /// <summary>Indexes articles.</summary>
    public FullTextTable(IReadOnlyList<ArticleStrings> articles)
    {
        _connection.Open();
        using (SqliteCommand create = _connection.CreateCommand())
        {
            create.CommandText = "CREATE VIRTUAL TABLE articles USING fts5(headline, standfirst, body, content='', tokenize='unicode61 remove_diacritics 2')";
            create.ExecuteNonQuery();
        }

        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO articles(rowid, headline, standfirst, body) VALUES($id, $headline, $standfirst, $body)";
        for (int i = 0; i < articles.Count; i++)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", i);
            insert.Parameters.AddWithValue("$headline", articles[i].Headline);
            insert.Parameters.AddWithValue("$standfirst", articles[i].Standfirst);
            insert.Parameters.AddWithValue("$body", articles[i].Body);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        _search = _connection.CreateCommand();
        _search.CommandText = "SELECT rowid FROM articles WHERE articles MATCH $query ORDER BY rowid";
        _search.Parameters.Add("$query", SqliteType.Text);
        _search.Prepare();
    }

    /// <summary>The articles that match a query in the language of FTS5, ascending.</summary>
    public int[] Search(string query)
    {
        _search.Parameters[0].Value = query;
        using SqliteDataReader reader = _search.ExecuteReader();
        var articles = new List<int>();
        while (reader.Read())
            articles.Add(reader.GetInt32(0));
        return [.. articles];
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }
}
