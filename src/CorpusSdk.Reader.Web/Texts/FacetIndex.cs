using System.Globalization;
using CorpusSdk.Reader.Web.Languages;

namespace CorpusSdk.Reader.Web.Texts;

/// <summary>By which values of their fields the articles of a library can be narrowed down, found from the fields themselves.</summary>
public sealed class FacetIndex
{
    // A longer value is a sentence, not a category.
    private const int MaxValueLength = 40;

    private const int FirstLikelyYear = 1000;
    private const int LastLikelyYear = 2100;

    private readonly Dictionary<Article, FacetChoice[]> _choices = [];
    private readonly HashSet<string> _timeKeys = new(StringComparer.Ordinal);

    // Addresses have the values in one language, whichever the interface has.
    private static readonly InterfaceTexts Canonical = InterfaceTexts.All[0];

    /// <summary>Reads the fields of all articles once; time in proportion to their number.</summary>
    public FacetIndex(IEnumerable<Archive> archives)
    {
        foreach (Archive archive in archives)
            Add(archive);
    }

    /// <summary>The choice that a single value of an article's field leads to; null if nothing can be narrowed down by it.</summary>
    public FacetChoice? ChoiceOf(Article article, string key, object? value)
    {
        var choice = new FacetChoice(key, _timeKeys.Contains(key) ? Period(value) : FieldValues.Text(value, Canonical));
        return ChoicesOf(article).Contains(choice) ? choice : null;
    }

    /// <summary>The choices that lead to an article.</summary>
    public IReadOnlyList<FacetChoice> ChoicesOf(Article article) => _choices.GetValueOrDefault(article, []);

    /// <summary>Whether an article has all of the chosen values.</summary>
    public bool Matches(Article article, IReadOnlyList<FacetChoice> chosen) =>
        chosen.Count == 0 || chosen.All(choice => ChoicesOf(article).Contains(choice));

    /// <summary>
    /// What can be chosen to narrow these articles down: frequent values first, times in their order. A field that would leave all of
    /// them is left out.
    /// </summary>
    public IReadOnlyList<Facet> Count(IReadOnlyList<Article> articles)
    {
        var counts = new Dictionary<FacetChoice, int>();
        foreach (Article article in articles)
        {
            foreach (FacetChoice choice in ChoicesOf(article))
                counts[choice] = counts.GetValueOrDefault(choice) + 1;
        }

        return
        [
            .. counts
                .GroupBy(count => count.Key.Key)
                .Where(facet => facet.Count() > 1)
                .Select(facet => new Facet(facet.Key, [.. InOrder(facet).Select(count => (count.Key, count.Value))])),
        ];
    }

    private IEnumerable<KeyValuePair<FacetChoice, int>> InOrder(IGrouping<string, KeyValuePair<FacetChoice, int>> facet) =>
        _timeKeys.Contains(facet.Key)
            ? facet.OrderBy(count => count.Key.Value.Length).ThenBy(count => count.Key.Value, StringComparer.Ordinal)
            : facet.OrderByDescending(count => count.Value).ThenBy(count => count.Key.Value, StringComparer.Ordinal);

    private void Add(Archive archive)
    {
        var fields = archive.Articles
            .SelectMany(article => article.Fields, (article, field) => (Article: article, field.Key, field.Value))
            .Where(field => !AuthorFields.Contain(field.Key, field.Value))
            .GroupBy(field => field.Key, StringComparer.Ordinal);
        var found = archive.Articles.ToDictionary(article => article, _ => new List<FacetChoice>());
        foreach (var field in fields)
        {
            (Article Article, string[] Values)[] rows = [.. field.Select(row => (row.Article, FieldValues.Elements(row.Value).Select(value => FieldValues.Text(value, Canonical)).ToArray()))];
            if (AreTimes([.. field.Select(row => row.Value)]))
            {
                _timeKeys.Add(field.Key);
                rows = [.. field.Select(row => (row.Article, new[] { Period(row.Value) }))];
            }
            else if (!field.All(row => FieldValues.Elements(row.Value).All(value => value is string or bool)) || !AreCategories(rows))
            {
                continue;
            }

            foreach ((Article article, string[] values) in rows)
                found[article].AddRange(values.Distinct(StringComparer.Ordinal).Select(value => new FacetChoice(field.Key, value)));
        }

        foreach ((Article article, List<FacetChoice> choices) in found)
            _choices.Add(article, [.. choices]);
    }

    // What no two articles share does not narrow anything down.
    private static bool AreCategories((Article Article, string[] Values)[] rows)
    {
        string[] values = [.. rows.SelectMany(row => row.Values)];
        return values.All(value => value.Length <= MaxValueLength) && values.Distinct(StringComparer.Ordinal).Count() < values.Length;
    }

    // Whole numbers are taken for years where all of them could be and most have four digits.
    private static bool AreTimes(object?[] values) =>
        values.All(value => value is DateOnly or DateTimeOffset)
        || (values.All(value => value is int and > 0 and <= LastLikelyYear) && values.Count(value => value is >= FirstLikelyYear) * 2 > values.Length);

    // Days by their years; years by their centuries, for there would be as many as there are articles.
    private static string Period(object? value) => value switch
    {
        DateOnly day => day.Year.ToString(CultureInfo.InvariantCulture),
        DateTimeOffset time => time.Year.ToString(CultureInfo.InvariantCulture),
        int year => string.Create(CultureInfo.InvariantCulture, $"{year / 100 * 100}s"),
        _ => "",
    };
}
