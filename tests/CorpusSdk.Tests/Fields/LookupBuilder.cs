using CorpusSdk.Compiler.Columns;
using CorpusSdk.Packs;

namespace CorpusSdk.Tests.Fields;

/// <summary>Makes lookup tables the slow way, as the compiler passes them to the writer.</summary>
internal sealed class LookupBuilder(List<Column> columns)
{
    private readonly List<Lookup> _lookups = [];

    /// <summary>Sets the values of a column of texts.</summary>
    public static Func<string, IReadOnlyList<string>, Column> Texts { get; } =
        (name, keys) => new Column(name, FieldKind.Text, keys.Count) { Texts = [.. keys] };

    /// <summary>Sets the values of a column of addresses.</summary>
    public static Func<string, IReadOnlyList<Uri>, Column> Uris { get; } =
        (name, keys) => new Column(name, FieldKind.Uri, keys.Count) { Texts = [.. keys.Select(key => key.OriginalString)] };

    /// <summary>Sets the values of a column of numbers.</summary>
    public static Func<string, IReadOnlyList<int>, Column> Numbers(FieldKind kind) =>
        (name, keys) => new Column(name, kind, keys.Count) { Integers = [.. keys.Select(key => (long)key)] };

    /// <summary>Adds a table; <paramref name="keysOfArticles"/> has the keys of each article, in any order and repeated or not.</summary>
    public void Add<TKey>(string name, TKey[][] keysOfArticles, IComparer<TKey> order, Func<string, IReadOnlyList<TKey>, Column> keyColumn)
        where TKey : notnull
    {
        var articlesOf = new SortedDictionary<TKey, List<int>>(order);
        for (int article = 0; article < keysOfArticles.Length; article++)
        {
            foreach (TKey key in keysOfArticles[article].Distinct())
            {
                if (!articlesOf.TryGetValue(key, out List<int>? articles))
                    articlesOf.Add(key, articles = []);
                articles.Add(article);
            }
        }

        long[] starts = [0, .. articlesOf.Values.Select((_, index) => articlesOf.Values.Take(index + 1).Sum(articles => (long)articles.Count))];
        long[] postings = [.. articlesOf.Values.SelectMany(articles => articles).Select(article => (long)article)];
        _lookups.Add(new Lookup(columns.Count, columns.Count + 1));
        columns.Add(keyColumn(name, [.. articlesOf.Keys]));
        columns.Add(new Column(name, FieldKind.List, articlesOf.Count) { Integers = starts });
        columns.Add(new Column(name, FieldKind.Int32, postings.Length) { Integers = postings });
    }

    public ColumnSet Build() => new(columns, _lookups);
}
