using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads footnotes, and keeps those that nothing refers to, which the library drops: they come after the others.</summary>
internal sealed class KeptFootnoteParser : FootnoteParser
{
    private static readonly object Key = new();

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        // Before the library's own handler, which drops them.
        if (processor.Document.GetData(Key) is null)
        {
            processor.Document.SetData(Key, Key);
            processor.Document.ProcessInlinesEnd += GiveNumbers;
        }

        BlockState state = base.TryOpen(processor);
        if (state != BlockState.None)
            LinkDefinitions.Forget(processor.Document);
        return state;
    }

    private static void GiveNumbers(InlineProcessor processor, Inline? inline)
    {
        if (processor.Document.OfType<FootnoteGroup>().FirstOrDefault() is not { } group)
            return;
        int last = Math.Max(0, group.OfType<Footnote>().Max(footnote => footnote.Order));
        foreach (Footnote footnote in group.OfType<Footnote>().Where(footnote => footnote.Order < 0))
            footnote.Order = ++last;
    }
}
