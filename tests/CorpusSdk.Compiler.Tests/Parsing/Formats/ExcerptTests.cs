using System.Text;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>The comment that ends an excerpt: what is before it, and that it is not seen.</summary>
public class ExcerptTests
{
    [Theory]
    [InlineData("A.\n\n<!-- more -->\n\nB.", "A.")]
    [InlineData("A.\n\n<!--more-->\n\nB.", "A.")]
    [InlineData("A.\n\n<!--  MORE\t-->\nB.", "A.")]
    [InlineData("A.\n\nB *c*.\n\n<!-- more -->\n\nD.", "A.\n\nB c.")]
    [InlineData("A. <!-- more --> B.", "A.")]
    [InlineData("A *b <!-- more --> c* D.", "A b")]
    [InlineData("[A <!-- more --> b](c.md) D.", null)]
    [InlineData("A [b <!-- more --> c](c.md) D.", "A")]
    [InlineData("Ä 🗼.\n<!-- more -->\nB.", "Ä 🗼.")]
    [InlineData("# T\n\nA.\n\n<!-- more -->\n\nB.", "A.")]
    [InlineData("A.\n\n<!-- more --> B.\n\nC.", "A.")]
    [InlineData("A.\n\n<div>B <!-- more --> C</div>\n\nD.", "A.\n\nB")]
    [InlineData("A.\n\n<!-- more -->", "A.")]
    [InlineData("<!-- more -->\n\nA.", null)]
    [InlineData("# T\n\n<!-- more -->\n\nA.", null)]
    [InlineData("A.\n\n<!-- more -->\n\nB.\n\n<!-- more -->\n\nC.", "A.")]
    [InlineData("<!-- more -->\n\nA.\n\n<!-- more -->\n\nB.", null)]
    [InlineData("A.\n\n```html\n<!-- more -->\n```\n\nB.", null)]
    [InlineData("A.\n\n    <!-- more -->\n\nB.", null)]
    [InlineData("A `<!-- more -->` B.", null)]
    [InlineData("```html\n<!-- more -->\n```\n\nA.\n\n<!-- more -->\n\nB.", "<!-- more -->\n\nA.")]
    [InlineData("- A.\n- B. <!-- more -->\n- C.", "A.\n\nB.")]
    [InlineData("- A.\n\n  <!-- more -->\n\n- B.", "A.")]
    [InlineData("> A.\n>\n> <!-- more -->\n>\n> B.", "A.")]
    [InlineData("|a|b|\n|-|-|\n|c|d <!-- more --> e|\n\nF.", "a | b")]
    [InlineData("A.\n\n## H <!-- more --> i\n\nB.", "A.\n\nH")]
    [InlineData("A.\n\n<!-- no more -->\n\nB.", null)]
    [InlineData("A.\n\n<!-- more", null)]
    [InlineData("A.\n\n<!-- moreover -->\n\nB.", null)]
    [InlineData("A.", null)]
    public void TheExcerpt_IsTheTextBeforeTheComment(string text, string? excerpt)
    {
        ParsedArticle article = Read.Markdown(text);

        Assert.Equal(excerpt, article.Markup!.ExcerptLength is { } length ? Encoding.UTF8.GetString(article.Paragraphs.Utf8.Span[..length]) : null);
    }

    [Theory]
    [InlineData("A.\n\n<!-- more -->\n\nB.", "<p>A.</p>\n<p>B.</p>\n")]
    [InlineData("A. <!-- more --> B.", "<p>A.  B.</p>\n")]
    public void TheComment_IsNotSeen(string text, string html)
    {
        foreach (string rawHtml in (string[])["strip", "escape"])
        {
            ParsedArticle article = Parse(text, rawHtml);

            Assert.Equal(html, article.Markup!.Html.ToString().Replace("\n\n", "\n", StringComparison.Ordinal));
            Assert.DoesNotContain("more", string.Concat(article.Paragraphs), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WhereHtmlIsKept_TheCommentStaysOne()
    {
        ParsedArticle article = Parse("A.\n\n<!-- more -->\n\nB.", "keep");

        Assert.Equal("<p>A.</p>\n<!-- more -->\n<p>B.</p>\n", article.Markup!.Html.ToString());
        Assert.Equal(["A.", "B."], article.Paragraphs);
    }

    private static ParsedArticle Parse(string text, string rawHtml) => FileParser.Parse(new SourceFile("corpus/a.md", text), new ParseOptions(RawHtml: rawHtml)).Articles[0];
}
