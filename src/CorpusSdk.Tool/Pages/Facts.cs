using System.Globalization;

namespace CorpusSdk.Tool.Pages;

/// <summary>A fact about an article.</summary>
internal sealed record Fact(string Label, string Text);

/// <summary>The facts about an article: those of its fields that fit a line.</summary>
internal static class Facts
{
    private const int MaxLengthInChars = 200;

    /// <summary>The facts of an article, in the order of the archive's fields.</summary>
    public static IReadOnlyList<Fact> Of(Article article)
    {
        IEnumerable<Fact> facts = article.Fields.Select(field => new Fact(field.Key, TextOf(field.Value)));
        return [.. facts.Where(fact => fact.Text.Length is > 0 and <= MaxLengthInChars)];
    }

    /// <summary>A value as a person reads it.</summary>
    public static string TextOf(object? value) => value switch
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
