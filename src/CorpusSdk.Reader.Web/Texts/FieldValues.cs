using System.Globalization;
using CorpusSdk.Reader.Web.Languages;

namespace CorpusSdk.Reader.Web.Texts;

/// <summary>Field keys and values as people read them, for archives whose fields nobody here knows.</summary>
public static class FieldValues
{
    /// <summary>A key as a label: <c>bestKnownFor</c> and <c>best-known-for</c> become <c>Best known for</c>.</summary>
    public static string Label(string key)
    {
        var label = new System.Text.StringBuilder(key.Length + 4);
        foreach (char c in key)
        {
            bool startsWord = char.IsAsciiLetterUpper(c) && label.Length > 0 && char.IsAsciiLetterLower(label[^1]);
            if (startsWord)
                label.Append(' ');
            char plain = c is '-' or '_' ? ' ' : c;
            label.Append(startsWord ? char.ToLowerInvariant(plain) : plain);
        }

        if (label.Length > 0)
            label[0] = char.ToUpperInvariant(label[0]);
        return label.ToString();
    }

    /// <summary>A single value, not a list or record, as text. Numbers have no separators, since many are years.</summary>
    public static string Text(object? value, InterfaceTexts texts) => value switch
    {
        null => "",
        bool truth => truth ? texts.Yes : texts.No,
        DateOnly day => texts.Day(day),
        DateTimeOffset time => texts.Moment(time),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Whether an address may be followed: a text must not be able to run a script.</summary>
    public static bool CanFollow(Uri address) => address.IsAbsoluteUri && address.Scheme is "http" or "https" or "mailto";

    /// <summary>All texts among an article's fields, within lists and records too.</summary>
    public static IEnumerable<string> Texts(Article article) => article.Fields.SelectMany(field => Texts(field.Value));

    /// <summary>The fields of an article to show: all except those that are shown above the text, and those that are for authors.</summary>
    public static IReadOnlyList<ArticleField> Facts(Article article)
    {
        string? standfirst = article.Standfirst;
        string? date = ArticleDates.FieldOf(article)?.Key;
        return [.. article.Fields.Where(field => field.Key != date && !AuthorFields.Contain(field.Key, field.Value) && (field.Value is not string text || text != standfirst))];
    }

    /// <summary>The elements of a list; a single value is the only element of its own.</summary>
    public static IEnumerable<object?> Elements(object? value) => value is IReadOnlyList<object?> list and not IReadOnlyList<ArticleField> ? list : [value];

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IReadOnlyList<ArticleField> record => record.SelectMany(field => Texts(field.Value)),
        IReadOnlyList<object?> list => list.SelectMany(Texts),
        _ => [],
    };
}
