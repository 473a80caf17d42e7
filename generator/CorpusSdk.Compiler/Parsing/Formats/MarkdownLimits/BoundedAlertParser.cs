using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Parsers;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads alerts, up to <see cref="MarkdownLimit.BlockSearches"/>.</summary>
internal sealed class BoundedAlertParser : AlertInlineParser
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || BlockSearches.AreSpent(processor.Document, processor.GetSourcePosition(slice.Start)) || !base.Match(processor, ref slice))
            return false;
        BlockSearches.Add(processor.Document, processor.Document);
        return true;
    }
}
