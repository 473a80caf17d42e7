using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads tags and addresses between angle brackets, up to <see cref="MarkdownLimit.BrokenTags"/>.</summary>
internal sealed class BoundedTagParser : AutolinkInlineParser
{
    // A failed search that is shorter costs at most the longest name, so there may be one for each character.
    private const int LongLengthInChars = 250;
    private const string CommentStart = "<!--";

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        MarkCount broken = processor.GetParserState<MarkCount>(this);
        int start = slice.Start;
        if (broken.HasReached(MarkdownLimit.BrokenTags, processor, start))
            return false;
        if (base.Match(processor, ref slice))
            return true;
        if (slice.Start - start > LongLengthInChars || IsComment(slice.Text, start))
            broken.Add();
        return false;
    }

    // The end of a comment is searched for without a step forward.
    private static bool IsComment(string text, int start) => string.CompareOrdinal(text, start, CommentStart, 0, CommentStart.Length) == 0;
}
