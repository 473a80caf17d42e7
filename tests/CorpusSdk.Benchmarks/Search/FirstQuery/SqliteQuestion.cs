using Microsoft.Data.Sqlite;

namespace CorpusSdk.Benchmarks.FirstQuery;

/// <summary>The question, asked of a database.</summary>
internal static class Question
{
    /// <summary>Opens the index and asks for articles with both words; gives the number of hits, at most ten.</summary>
    public static int Ask(string path, string first, string second)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand search = connection.CreateCommand();
        search.CommandText = "SELECT rowid FROM articles WHERE articles MATCH $query ORDER BY rank LIMIT 10";
        search.Parameters.AddWithValue("$query", $"{first} AND {second}");
        using SqliteDataReader reader = search.ExecuteReader();
        int count = 0;
        for (; reader.Read(); count++)
            reader.GetInt64(0);
        return count;
    }
}
