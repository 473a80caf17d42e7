using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>White space as <see cref="UnicodeTables.IsBlank"/> knows it, on every host the same.</summary>
internal static class Blanks
{
    /// <summary>A text without the white space around it.</summary>
    public static string TrimBlanks(this string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && UnicodeTables.IsBlank(text[start]))
            start++;
        while (end > start && UnicodeTables.IsBlank(text[end - 1]))
            end--;
        return start == 0 && end == text.Length ? text : text.Substring(start, end - start);
    }
}
