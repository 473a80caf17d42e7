using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads code between back-ticks, up to <see cref="MarkdownLimit.BrokenCode"/>.</summary>
internal sealed class BoundedCodeParser : CodeInlineParser
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // A back-tick within a run whose beginning was tried opens nothing.
        if (slice.PeekCharExtra(-1) == slice.CurrentChar)
            return false;
        MarkCount broken = processor.GetParserState<MarkCount>(this);
        if (broken.HasReached(MarkdownLimit.BrokenCode, processor, slice.Start))
            return false;
        if (base.Match(processor, ref slice))
            return true;
        broken.Add();
        return false;
    }
}
