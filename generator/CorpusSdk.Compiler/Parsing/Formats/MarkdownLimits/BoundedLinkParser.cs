using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads links and images, up to <see cref="MarkdownLimit.OpenBrackets"/> and <see cref="MarkdownLimit.BrokenLinks"/>.</summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        State state = processor.GetParserState<State>(this);
        if (slice.CurrentChar == ']')
            return Close(processor, ref slice, state);
        if (slice.CurrentChar == '!' && slice.PeekChar() != '[')
            return false;
        if (state.Open.HasReached(MarkdownLimit.OpenBrackets, processor, slice.Start) || !base.Match(processor, ref slice))
            return false;
        state.Open.Add();
        return true;
    }

    private bool Close(InlineProcessor processor, ref StringSlice slice, State state)
    {
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { } opener)
            return false;

        state.Open.Remove();
        bool hasTarget = opener.IsActive && slice.PeekChar() == '(';
        bool isLink = !(hasTarget && state.Broken.HasReached(MarkdownLimit.BrokenLinks, processor, slice.Start)) && base.Match(processor, ref slice);
        if (hasTarget && (!isLink || processor.Inline is LinkInline { Reference: not null }))
            state.Broken.Add();

        // The library leaves some openers in the tree that nothing can close any more.
        if (!isLink && opener.Parent is not null)
            processor.Inline = opener.ReplaceBy(new LiteralInline(opener.ToLiteral()) { Span = opener.Span, Line = opener.Line, Column = opener.Column });
        return isLink;
    }

    private sealed class State
    {
        public MarkCount Open { get; } = new();

        public MarkCount Broken { get; } = new();
    }
}
