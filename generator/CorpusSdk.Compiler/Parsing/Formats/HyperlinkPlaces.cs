using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Makes a renderer note where in its output the addresses of links are.</summary>
internal static class HyperlinkPlaces
{
    private const string LinkStart = "<a href=\"";
    private const string ImageStart = "<img src=\"";

    /// <summary>Puts the renderers that take notes into the places of the library's.</summary>
    public static void Note(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new NotingLinkRenderer());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new NotingTagRenderer());
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new NotingBlockRenderer());
    }

    private static StringBuilder Output(HtmlRenderer renderer) => ((StringWriter)renderer.Writer).GetStringBuilder();

    // Raw HTML is written as it is.
    private static void NoteRaw(MarkdownObject node, int start)
    {
        foreach ((ReadHyperlink link, int offset, int length) in NodeHyperlinks.Of(node))
        {
            link.HtmlStart = start + offset;
            link.HtmlEnd = start + offset + length;
        }
    }

    private sealed class NotingLinkRenderer : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            StringBuilder output = Output(renderer);
            int start = output.Length + (link.IsImage ? ImageStart : LinkStart).Length;
            base.Write(renderer, link);

            // An image within the description of another is text. Addresses are encoded, so the next quotation mark ends it.
            if (!renderer.EnableHtmlForInline || NodeHyperlinks.Of(link).FirstOrDefault().Link is not { } read)
                return;
            int end = start;
            while (end < output.Length && output[end] != '"')
                end++;
            read.HtmlStart = start;
            read.HtmlEnd = end;
        }
    }

    private sealed class NotingTagRenderer : HtmlInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline tag)
        {
            int start = Output(renderer).Length;
            base.Write(renderer, tag);
            if (renderer.EnableHtmlForInline)
                NoteRaw(tag, start);
        }
    }

    private sealed class NotingBlockRenderer : HtmlBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            int start = Output(renderer).Length;
            base.Write(renderer, block);
            NoteRaw(block, start);
        }
    }
}
