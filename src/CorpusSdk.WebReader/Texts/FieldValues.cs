using System.Globalization;

namespace CorpusSdk.WebReader.Texts;

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
    public static string Text(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "Yes" : "No",
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("d MMMM yyyy, HH:mm zzz", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Whether an address may be followed: a text must not be able to run a script.</summary>
    public static bool CanFollow(Uri address) => address.IsAbsoluteUri && address.Scheme is "http" or "https" or "mailto";

    /// <summary>All texts among an article's fields, within lists and records too.</summary>
    public static IEnumerable<string> Texts(Article article) => article.Fields.SelectMany(field => Texts(field.Value));

    /// <summary>The fields of an article to show: all except those that are shown above the text.</summary>
    public static IReadOnlyList<ArticleField> Facts(Article article)
    {
        string? standfirst = article.Standfirst;
        return [.. article.Fields.Where(field => field.Value is not string text || text != standfirst)];
    }

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IReadOnlyList<ArticleField> record => record.SelectMany(field => Texts(field.Value)),
        IReadOnlyList<object?> list => list.SelectMany(Texts),
        _ => [],
    };
}
