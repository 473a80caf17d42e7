using System.Globalization;

namespace CorpusSdk.Reader.Collections;

/// <summary>A fact about an article.</summary>
internal sealed record Fact(string Label, string Text);

/// <summary>The facts about an article: by its schema, or else by the fields of its archive.</summary>
internal static class Facts
{
    private const int MaxLengthInChars = 200;

    /// <summary>The facts of an article, in the order in which they are worth reading.</summary>
    public static IReadOnlyList<Fact> Of(Article article)
    {
        Fact?[] facts = article switch
        {
            Lighthouse lighthouse =>
            [
                new Fact("Lit", lighthouse.Lit.ToString(CultureInfo.InvariantCulture)),
                new Fact("Height", string.Create(CultureInfo.InvariantCulture, $"{lighthouse.Height} m{(lighthouse.IsTall ? ", a tall one" : "")}")),
                new Fact("Country", lighthouse.Country),
                new Fact("Today", lighthouse.Status.ToString()),
                new Fact("Tags", string.Join(", ", lighthouse.Tags)),
                lighthouse.Engineer is null ? null : new Fact("Engineer", lighthouse.Engineer.Headline),
            ],
            Engineer engineer =>
            [
                new Fact("Lived", string.Create(CultureInfo.InvariantCulture, $"{engineer.Born}–{engineer.Died}")),
                new Fact("Nationality", engineer.Nationality),
                engineer.BestKnownFor is null ? null : new Fact("Known for", engineer.BestKnownFor.Headline),
                engineer.Lighthouses.Count == 0 ? null : new Fact("Built", string.Join(", ", engineer.Lighthouses.Select(lighthouse => lighthouse.Headline))),
            ],
            _ => [.. article.Fields.Select(field => new Fact(field.Key, TextOf(field.Value)))],
        };
        return [.. facts.OfType<Fact>().Where(fact => fact.Text.Length is > 0 and <= MaxLengthInChars)];
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "yes" : "no",
        IReadOnlyList<ArticleField> record => string.Join("; ", record.Select(field => $"{field.Key} {TextOf(field.Value)}")),
        IReadOnlyList<object?> list => string.Join(", ", list.Select(TextOf)),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset point => point.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
