using Markdig.Parsers;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads quotations that are not nested too deeply.</summary>
internal sealed class BoundedQuoteParser : QuoteBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor) =>
        !processor.IsCodeIndent && BlockNesting.IsFull(processor) ? BlockState.None : base.TryOpen(processor);
}
