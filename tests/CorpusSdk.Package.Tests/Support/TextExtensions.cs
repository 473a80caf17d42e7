namespace CorpusSdk.Package.Tests.Support;

internal static class TextExtensions
{
    /// <summary>The text before a mark; all of it where the mark does not occur.</summary>
    public static string Before(this string text, string mark)
    {
        int index = text.IndexOf(mark, StringComparison.Ordinal);
        return index < 0 ? text : text[..index];
    }
}
