using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Fields.Inference;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Building;

/// <summary>Orders articles by keys: <c>date desc, title</c>. Articles without a key come after those that have it; equal ones stay as they were.</summary>
/// <remarks>A key is a field's, ignoring letter case, or one of <c>slug</c>, <c>title</c> and <c>headline</c>. Texts are compared ordinally.</remarks>
internal sealed class ArticleOrder
{
    private readonly List<(string Key, bool IsDescending)> _keys = [];

    /// <summary>Reads the metadata <c>OrderBy</c>.</summary>
    public ArticleOrder(string orderBy)
    {
        foreach (string part in orderBy.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = part.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
                _keys.Add((words[0], words.Length > 1 && words[1].StartsWith("desc", StringComparison.OrdinalIgnoreCase)));
        }
    }

    /// <summary>The positions of the articles in their order.</summary>
    /// <param name="articles">The articles, each with its slug and headline.</param>
    /// <param name="unknownKeys">The keys that no article has.</param>
    public int[] Sort(IReadOnlyList<(ParsedArticle Article, string Slug, string Headline)> articles, out IReadOnlyList<string> unknownKeys)
    {
        var unknown = new List<string>();
        IOrderedEnumerable<int> order = Enumerable.Range(0, articles.Count).OrderBy(_ => 0);
        foreach ((string key, bool isDescending) in _keys)
        {
            SortKey[] values = SortKeys(articles, key);
            if (articles.Count > 0 && Array.TrueForAll(values, value => value.IsMissing))
                unknown.Add(key);
            order = order.ThenBy(i => values[i].IsMissing);
            order = isDescending ? order.ThenByDescending(i => values[i]) : order.ThenBy(i => values[i]);
        }

        unknownKeys = unknown;
        return [.. order];
    }

    private static SortKey[] SortKeys(IReadOnlyList<(ParsedArticle Article, string Slug, string Headline)> articles, string key)
    {
        if (string.Equals(key, "slug", StringComparison.OrdinalIgnoreCase))
            return [.. articles.Select(article => SortKey.OfText(article.Slug))];
        if (string.Equals(key, "headline", StringComparison.OrdinalIgnoreCase))
            return [.. articles.Select(article => SortKey.OfText(article.Headline))];
        if (string.Equals(key, "title", StringComparison.OrdinalIgnoreCase))
            return [.. articles.Select(article => article.Article.Title is { } title ? SortKey.OfText(title) : SortKey.Missing)];

        // As numbers or points in time where all values are such.
        FieldScalar?[] scalars = [.. articles.Select(article => FieldEntries.Find(article.Article.Fields, key) as FieldScalar)];
        FieldScalar[] values = [.. scalars.OfType<FieldScalar>()];
        if (values.All(value => ScalarReader.TryReadPoint(value.Text, out _, out _)))
            return Array.ConvertAll(scalars, scalar => scalar is null ? SortKey.Missing : SortKey.OfPoint(scalar.Text));
        ScalarTypes types = values.Aggregate(ScalarTypes.All, (types, scalar) => types & ScalarTypeReader.Of(scalar));
        return Array.ConvertAll(scalars, scalar => scalar is null ? SortKey.Missing : SortKey.Of(scalar.Text, types));
    }

    /// <summary>A value that is compared as a number where all are numbers, and otherwise as text.</summary>
    private readonly record struct SortKey(string? Text, decimal Number, double Approximate, bool IsMissing) : IComparable<SortKey>
    {
        public static SortKey Missing { get; } = new(null, 0, 0, IsMissing: true);

        public static SortKey OfText(string text) => new(text, 0, 0, IsMissing: false);

        public static SortKey OfPoint(string text) =>
            ScalarReader.TryReadPoint(text, out DateTimeOffset point, out decimal rest) ? new SortKey(null, point.UtcTicks + rest, 0, IsMissing: false) : OfText(text);

        public static SortKey Of(string text, ScalarTypes types)
        {
            if ((types & (ScalarTypes.Int64 | ScalarTypes.Decimal)) != 0 && ScalarReader.TryReadDecimal(text, out decimal number))
                return new SortKey(null, number, 0, IsMissing: false);
            if ((types & ScalarTypes.Double) != 0 && ScalarReader.TryReadDouble(text, out double approximate))
                return new SortKey(null, 0, approximate, IsMissing: false);
            return OfText(text);
        }

        public int CompareTo(SortKey other)
        {
            if (Text is not null)
                return string.CompareOrdinal(Text, other.Text);
            int order = Number.CompareTo(other.Number);
            return order != 0 ? order : Approximate.CompareTo(other.Approximate);
        }
    }
}
