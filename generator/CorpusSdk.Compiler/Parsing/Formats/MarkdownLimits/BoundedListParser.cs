using Markdig.Parsers;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads lists that are not nested too deeply.</summary>
internal sealed class BoundedListParser : ListBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor) =>
        StartsLikeItem(processor) && BlockNesting.IsFull(processor) ? BlockState.None : base.TryOpen(processor);

    // The library asks for a list before every paragraph.
    private static bool StartsLikeItem(BlockProcessor processor) => processor.CurrentChar is '-' or '*' or '+' or (>= '0' and <= '9');
}
