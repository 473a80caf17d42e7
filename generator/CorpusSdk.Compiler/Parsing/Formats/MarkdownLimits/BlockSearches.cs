using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Limits a document to <see cref="MarkdownLimit.BlockSearches"/>.</summary>
internal static class BlockSearches
{
    private static readonly object Key = new();

    /// <summary>Whether there were too many searches already; notes it where there were.</summary>
    public static bool AreSpent(MarkdownDocument document, int offset)
    {
        if (Count(document) <= MarkdownLimit.BlockSearches.Maximum)
            return false;
        ReachedLimits.Of(document).Add(MarkdownLimit.BlockSearches, offset);
        return true;
    }

    /// <summary>Counts the search of a container.</summary>
    public static void Add(MarkdownDocument document, ContainerBlock? container) => document.SetData(Key, Count(document) + (container?.Count ?? 0));

    private static long Count(MarkdownDocument document) => document.GetData(Key) is long count ? count : 0;
}
