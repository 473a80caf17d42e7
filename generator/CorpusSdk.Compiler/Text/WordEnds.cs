namespace CorpusSdk.Compiler.Text;

/// <summary>Where a text that is too long may be cut.</summary>
internal static class WordEnds
{
    /// <summary>The beginning of a text, cut at a word's end and marked where something was left out.</summary>
    public static string Shorten(string text, int maxLengthInChars) =>
        text.Length <= maxLengthInChars ? text : text.Substring(0, LastWithin(text, maxLengthInChars)) + "…";

    /// <summary>The length up to the end of the last word that fits; in a text without spaces the limit itself, but never within a surrogate pair.</summary>
    /// <param name="text">Longer than <paramref name="maxLengthInChars"/>.</param>
    /// <param name="maxLengthInChars">The limit.</param>
    public static int LastWithin(string text, int maxLengthInChars)
    {
        int end = text.LastIndexOf(' ', maxLengthInChars);
        if (end > 0)
            return end;
        return char.IsHighSurrogate(text[maxLengthInChars - 1]) ? maxLengthInChars - 1 : maxLengthInChars;
    }
}
