using CorpusSdk.Compiler.Parsing.Formats.Highlighting;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MarkdownCode = Markdig.Syntax.CodeBlock;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Colours the code of a document, for the metadata <c>Highlight</c>. Nothing but the HTML changes.</summary>
internal static class HighlightedCode
{
    private static readonly object Key = new();

    /// <summary>Colours the blocks whose language is known.</summary>
    public static void Mark(MarkdownDocument document)
    {
        foreach (FencedCodeBlock code in document.Descendants<FencedCodeBlock>())
        {
            var parsed = new ParsedCodeBlock($"{code.Info} {code.Arguments}", 0, 0, 0);
            (int start, int length) = parsed.Language;
            if (length == 0 || code.Lines.Count == 0 || CodeHighlighter.Highlight(code.Lines.ToString(), parsed.Info.Substring(start, length)) is not { } html)
                continue;
            code.SetData(Key, html);
            code.GetAttributes().AddClass(TokenClass.Block);
        }
    }

    /// <summary>Makes a renderer write coloured blocks.</summary>
    public static void Render(HtmlRenderer renderer) => renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new HighlightedCodeRenderer());

    private sealed class HighlightedCodeRenderer : CodeBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, MarkdownCode code)
        {
            if (code.GetData(Key) is not string html)
            {
                base.Write(renderer, code);
                return;
            }

            renderer.EnsureLine();
            renderer.Write("<pre><code").WriteAttributes(code).Write('>').Write(html).WriteLine().WriteLine("</code></pre>");
            renderer.EnsureLine();
        }
    }
}
