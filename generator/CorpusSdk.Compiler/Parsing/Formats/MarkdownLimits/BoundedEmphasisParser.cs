using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads emphasis, up to <see cref="MarkdownLimit.Emphasis"/>.</summary>
internal sealed class BoundedEmphasisParser : EmphasisInlineParser
{
    /// <summary>Takes the marks over that extensions have added.</summary>
    public BoundedEmphasisParser(EmphasisInlineParser original)
    {
        EmphasisDescriptors.Clear();
        EmphasisDescriptors.AddRange(original.EmphasisDescriptors);
        TryCreateEmphasisInlineList.AddRange(original.TryCreateEmphasisInlineList);
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        MarkCount marks = processor.GetParserState<MarkCount>(this);
        if (marks.HasReached(MarkdownLimit.Emphasis, processor, slice.Start) || !base.Match(processor, ref slice))
            return false;
        marks.Add();
        return true;
    }
}
