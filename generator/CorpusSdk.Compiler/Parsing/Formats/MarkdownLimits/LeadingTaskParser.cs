using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads the box of a task where GitHub does: first in its list item, with white space after it. The library takes <c>list[x]</c> for one.</summary>
internal sealed class LeadingTaskParser : TaskListInlineParser
{
    private const int LengthInChars = 3;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Block is { Inline.FirstChild: null, Parent: ListItemBlock item } block
        && item[0] == block
        && slice.PeekChar(LengthInChars) is ' ' or '\t' or '\n' or '\0'
        && base.Match(processor, ref slice);
}
