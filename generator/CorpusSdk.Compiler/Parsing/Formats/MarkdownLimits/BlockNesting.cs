using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Limits blocks to <see cref="MarkdownLimit.BlockNesting"/>.</summary>
internal static class BlockNesting
{
    /// <summary>Whether a block that opens here would be nested too deeply; notes it where it would.</summary>
    public static bool IsFull(BlockProcessor processor)
    {
        int depth = 0;
        for (ContainerBlock? container = processor.GetCurrentContainerOpened(); container is not null; container = container.Parent)
            depth++;
        if (depth <= MarkdownLimit.BlockNesting.Maximum)
            return false;
        ReachedLimits.Of(processor.Document).Add(MarkdownLimit.BlockNesting, processor.Start);
        return true;
    }
}
