using System.Globalization;
using System.Text;

namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>Puts values and counts into messages.</summary>
internal static class MessageText
{
    private const int MaxQuoteLengthInChars = 60;
    private const int MaxAlternatives = 12;

    /// <summary>A text in single quotes, on one line; of a long one its beginning.</summary>
    public static string Quote(string text) => Quote(text, MaxQuoteLengthInChars);

    /// <summary>A text in single quotes, on one line; of one that is longer than this its beginning.</summary>
    public static string Quote(string text, int maxLengthInChars)
    {
        var quoted = new StringBuilder("'");
        int end = Math.Min(text.Length, maxLengthInChars);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
            end--;
        foreach (char c in text.Substring(0, end))
            quoted.Append(c is < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c);
        return quoted.Append(end < text.Length ? "…'" : "'").ToString();
    }

    /// <summary><c>1 article</c>, <c>3 articles</c>.</summary>
    public static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    /// <summary><c>'a', 'b' or 'c'</c>; of many the first, and how many more there are.</summary>
    public static string Alternatives(IReadOnlyList<string> texts, int maxLengthInChars = MaxQuoteLengthInChars)
    {
        string[] shown = [.. texts.Take(MaxAlternatives).Select(text => Quote(text, maxLengthInChars))];
        if (texts.Count > MaxAlternatives)
            return $"{string.Join(", ", shown)} or {Count(texts.Count - MaxAlternatives, "other")}";
        return shown.Length < 2 ? string.Concat(shown) : $"{string.Join(", ", shown.Take(shown.Length - 1))} or {shown[shown.Length - 1]}";
    }
}
