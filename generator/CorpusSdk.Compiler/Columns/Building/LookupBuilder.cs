using CorpusSdk.Compiler.Columns.Kinds;

namespace CorpusSdk.Compiler.Columns.Building;

/// <summary>Groups the articles of an archive by the values of a column.</summary>
internal static class LookupBuilder
{
    /// <summary>Builds the groups.</summary>
    /// <param name="name">The key in the text.</param>
    /// <param name="values">The column whose values are the keys.</param>
    /// <param name="starts">Where <paramref name="values"/> are the elements of a list, where those of each article start; otherwise null.</param>
    /// <returns>The distinct keys in ascending order, where the articles of each start, and the articles, each once a key.</returns>
    public static (Column Keys, long[] Starts, long[] Articles) Build(string name, Column values, long[]? starts)
    {
        List<(int Row, int Article)> rows = Rows(values, starts);
        ScalarKind kind = FieldKinds.Scalar(values.Kind);
        rows.Sort((left, right) => kind.Compare(values, left.Row, right.Row) is var order && order != 0 ? order : left.Article.CompareTo(right.Article));

        var keyRows = new List<int>();
        var groupStarts = new List<long>();
        var articles = new List<long>(rows.Count);
        foreach ((int row, int article) in rows)
        {
            bool isNewKey = keyRows.Count == 0 || kind.Compare(values, keyRows[keyRows.Count - 1], row) != 0;
            if (isNewKey)
            {
                keyRows.Add(row);
                groupStarts.Add(articles.Count);
            }

            // A list may have a value twice; the article has it once.
            if (isNewKey || articles[articles.Count - 1] != article)
                articles.Add(article);
        }

        groupStarts.Add(articles.Count);
        return (Select(name, values, keyRows), [.. groupStarts], [.. articles]);
    }

    private static List<(int Row, int Article)> Rows(Column values, long[]? starts)
    {
        var rows = new List<(int Row, int Article)>(values.RowCount);
        if (starts is null)
        {
            for (int row = 0; row < values.RowCount; row++)
            {
                if (values.Presence is null || values.Presence[row])
                    rows.Add((row, row));
            }

            return rows;
        }

        for (int article = 0; article + 1 < starts.Length; article++)
        {
            for (int row = (int)starts[article]; row < starts[article + 1]; row++)
            {
                if (values.Presence is null || values.Presence[row])
                    rows.Add((row, article));
            }
        }

        return rows;
    }

    private static Column Select(string name, Column values, List<int> rows) => new(name + "{key}", values.Kind, rows.Count)
    {
        Integers = Select(values.Integers, rows),
        Texts = Select(values.Texts, rows),
        Decimals = Select(values.Decimals, rows),
        Timestamps = Select(values.Timestamps, rows),
    };

    private static T[]? Select<T>(T[]? values, List<int> rows) => values is null ? null : [.. rows.Select(row => values[row])];
}
