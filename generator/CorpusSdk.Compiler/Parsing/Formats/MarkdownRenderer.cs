using System.Collections.Concurrent;
using CorpusSdk.Compiler.Parsing.Formats.Mathematics;
using CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;
using CorpusSdk.Compiler.Parsing.Formats.Mdx;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Parses Markdown as readers of GitHub expect it, and renders it. Safe from many threads.</summary>
internal static class MarkdownRenderer
{
    // Enough for any page; a renderer that once wrote a large book is not kept.
    private const int MaxKeptLengthInChars = 1 << 20;

    // They are the same for all files and cost more than most files do.
    private static readonly MarkdownPipeline Pipeline = Build().Build();
    private static readonly MarkdownPipeline MdxPipeline = BuildForMdx().Build();
    private static readonly Lazy<MarkdownPipeline> MathPipeline = new(static () => Build().Use<MathMarkdown>().Build());
    private static readonly Lazy<MarkdownPipeline> MathMdxPipeline = new(static () => BuildForMdx().Use<MathMarkdown>().Build());

    private static readonly ConcurrentBag<HtmlRenderer> Renderers = [];

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMdx">Whether indented text is text, since it is within components.</param>
    /// <param name="hasMath">Whether dollars and the like delimit mathematics.</param>
    public static MarkdownDocument Parse(string text, bool isMdx, bool hasMath) => Markdown.Parse(text, hasMath ? (isMdx ? MathMdxPipeline : MathPipeline).Value : isMdx ? MdxPipeline : Pipeline);

    /// <summary>Renders a document as HTML.</summary>
    public static string Render(MarkdownDocument document)
    {
        if (!Renderers.TryTake(out HtmlRenderer? renderer))
        {
            renderer = new HtmlRenderer(new StringWriter { NewLine = "\n" });
            Pipeline.Setup(renderer);
            HyperlinkPlaces.Note(renderer);
            HighlightedCode.Render(renderer);
            MathMarkdown.Render(renderer);
        }

        // A renderer that throws is not put back, because its state is unknown.
        renderer.Render(document);
        var writer = (StringWriter)renderer.Writer;
        string html = writer.ToString();
        writer.GetStringBuilder().Clear();
        if (html.Length <= MaxKeptLengthInChars)
            Renderers.Add(renderer);
        return html;
    }

    private static MarkdownPipelineBuilder Build() => new MarkdownPipelineBuilder()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
        .UseFootnotes()
        .UseTaskLists()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UseAlertBlocks(WriteAlertKind)
        .Use<BoundedMarkdown>()
        .Use<HeadingIds>();

    private static MarkdownPipelineBuilder BuildForMdx()
    {
        MarkdownPipelineBuilder builder = Build();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<FencedCodeBlockParser>(new DeepFenceParser());
        return builder;
    }

    // Without the pictures that the library would draw.
    private static void WriteAlertKind(HtmlRenderer renderer, StringSlice kind)
    {
        string name = kind.ToString();
        renderer.Write("<p class=\"markdown-alert-title\">");
        renderer.WriteEscape(name.Substring(0, 1).ToUpperInvariant() + name.Substring(1).ToLowerInvariant());
        renderer.WriteLine("</p>");
    }
}
