using System.Globalization;

namespace CorpusSdk.Tool.Comparison;

/// <summary>Finds which parts of an article differ from another version of it.</summary>
internal static class ArticleParts
{
    private const string FieldPrefix = "field:";

    /// <summary>The parts that differ, in the order of a page; empty if nothing does.</summary>
    public static IReadOnlyList<string> Differing(Article before, Article after)
    {
        var parts = new List<string>();
        if (before.Title != after.Title)
            parts.Add("title");
        if (before.Standfirst != after.Standfirst)
            parts.Add("standfirst");
        parts.AddRange(DifferingFields(before, after).Select(key => FieldPrefix + key));
        bool sameBody = before.Utf8Body.SequenceEqual(after.Utf8Body) && before.Paragraphs.Count == after.Paragraphs.Count;
        if (!sameBody)
            parts.Add("body");
        if (!before.Links.Select(Describe).SequenceEqual(after.Links.Select(Describe)))
            parts.Add("links");
        // A changed body has other markup in any case.
        if (sameBody && before.Html != after.Html)
            parts.Add("markup");
        return parts;
    }

    private static IEnumerable<string> DifferingFields(Article before, Article after)
    {
        Dictionary<string, string> old = Texts(before);
        Dictionary<string, string> now = Texts(after);
        return old.Keys.Concat(now.Keys).Distinct(StringComparer.OrdinalIgnoreCase).Where(key => old.GetValueOrDefault(key) != now.GetValueOrDefault(key));
    }

    private static Dictionary<string, string> Texts(Article article)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (ArticleField field in article.Fields)
            texts[field.Key] = TextOf(field.Value);
        return texts;
    }

    // The same text may have become another type: inferred in one source, declared in the other. So 2.50 is 2.5, and 1 is 1.0.
    private static string TextOf(object? value) => value switch
    {
        null => "",
        IReadOnlyList<ArticleField> record => string.Concat(record.Select(field => $"{field.Key}={TextOf(field.Value)}\n")),
        IReadOnlyList<object?> list => string.Concat(list.Select(item => TextOf(item) + "\n")),
        decimal number => number.ToString("G29", CultureInfo.InvariantCulture),
        double number and > -1e15 and < 1e15 => ((decimal)number).ToString("G29", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static (LinkKind, string, string?, string?) Describe(ArticleLink link) => (link.Kind, link.Title, link.Caption, link.Target?.Slug);
}
