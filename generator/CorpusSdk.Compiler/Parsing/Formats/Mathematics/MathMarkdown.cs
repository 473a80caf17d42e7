using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CorpusSdk.Compiler.Parsing.Formats.Mathematics;

/// <summary>Passes mathematics through to the page, which renders it, in elements of the classes that Pandoc gives them.</summary>
internal sealed class MathMarkdown : IMarkdownExtension
{
    private const string InlineClass = "math inline";
    private const string DisplayClass = "math display";

    /// <summary>Makes a renderer write mathematics.</summary>
    public static void Render(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Add(new SpanRenderer());
        renderer.ObjectRenderers.Add(new BlockRenderer());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Before escapes, one of which is \(.
        pipeline.InlineParsers.Insert(0, new MathSpanParser());
        pipeline.BlockParsers.Insert(0, new MathBlockParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class SpanRenderer : HtmlObjectRenderer<MathSpan>
    {
        protected override void Write(HtmlRenderer renderer, MathSpan math)
        {
            // The description of an image has no elements.
            if (!renderer.EnableHtmlForInline)
                renderer.WriteEscape(math.Source);
            else
                renderer.Write($"<span class=\"{(MathFinder.IsDisplay(math.Source) ? DisplayClass : InlineClass)}\">").WriteEscape(math.Source).Write("</span>");
        }
    }

    private sealed class BlockRenderer : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock math)
        {
            renderer.EnsureLine();
            renderer.Write($"<div class=\"{DisplayClass}\">").WriteEscape(math.Lines.ToString()).WriteLine("</div>");
        }
    }
}
