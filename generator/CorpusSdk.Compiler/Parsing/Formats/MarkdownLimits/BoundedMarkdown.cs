using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Puts bounded parsers into the places of the library's. Added last, since other extensions look for the originals.</summary>
internal sealed class BoundedMarkdown : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Replace<QuoteBlockParser>(new BoundedQuoteParser());
        pipeline.BlockParsers.Replace<ListBlockParser>(new BoundedListParser());
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new BoundedParagraphParser());

        pipeline.BlockParsers.Replace<FootnoteParser>(new KeptFootnoteParser());

        // Not public in the library.
        ReplaceByName("GfmPipeTableParser", parser => new BoundedTableParser(parser));
        ReplaceByName("RowParser", parser => new BoundedRowParser(parser));

        pipeline.InlineParsers.Replace<EmphasisInlineParser>(new BoundedEmphasisParser(pipeline.InlineParsers.Find<EmphasisInlineParser>()!));
        pipeline.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        pipeline.InlineParsers.Replace<AutolinkInlineParser>(new BoundedTagParser());
        pipeline.InlineParsers.Replace<CodeInlineParser>(new BoundedCodeParser());
        pipeline.InlineParsers.Replace<AutoLinkParser>(new BoundedAddressParser(pipeline.InlineParsers.Find<AutoLinkParser>()!.Options));
        pipeline.InlineParsers.Replace<AlertInlineParser>(new BoundedAlertParser());
        pipeline.InlineParsers.Replace<TaskListInlineParser>(new LeadingTaskParser());

        void ReplaceByName(string name, Func<BlockParser, BlockParser> replace)
        {
            int index = pipeline.BlockParsers.FindIndex(parser => parser.GetType().Name == name);
            pipeline.BlockParsers[index] = replace(pipeline.BlockParsers[index]);
        }
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
