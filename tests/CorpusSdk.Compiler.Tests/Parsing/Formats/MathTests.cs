using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Parsing.Formats.Mathematics;
using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Mathematics in Markdown: passed through, and what is none.</summary>
public class MathTests
{
    // What opens, closes and interrupts mathematics.
    private static readonly string[] Pieces = ["$", "$$", "\\(", "\\)", "\\[", "\\]", "\\", "\\$", "a", "1", " ", "\n", "\n\n", "*", "_b_", "`", "<b>", "[x](y)", "{c}", "- ", "> ", "|", "é", "# "];

    [Theory]
    [InlineData("A $x_1*y*z_2$ b.", "<p>A <span class=\"math inline\">$x_1*y*z_2$</span> b.</p>")]
    [InlineData("A \\(x_1 < y_2\\) b.", "<p>A <span class=\"math inline\">\\(x_1 &lt; y_2\\)</span> b.</p>")]
    [InlineData("A $$x_1$$ b.", "<p>A <span class=\"math display\">$$x_1$$</span> b.</p>")]
    [InlineData("A \\[x_1\\] b.", "<p>A <span class=\"math display\">\\[x_1\\]</span> b.</p>")]
    [InlineData("*a $x*y$ b*", "<p><em>a <span class=\"math inline\">$x*y$</span> b</em></p>")]
    [InlineData("$[x](y) `z` <b>$", "<p><span class=\"math inline\">$[x](y) `z` &lt;b&gt;$</span></p>")]
    [InlineData("$a\nb$", "<p><span class=\"math inline\">$a\nb$</span></p>")]
    [InlineData("$n$th and $\\$5$", "<p><span class=\"math inline\">$n$</span>th and <span class=\"math inline\">$\\$5$</span></p>")]
    [InlineData("$1$", "<p><span class=\"math inline\">$1$</span></p>")]
    [InlineData("[a $]$ b](c.md)", "<p><a href=\"c.md\">a <span class=\"math inline\">$]$</span> b</a></p>")]
    [InlineData("![a $x$](c.png)", "<p><img src=\"c.png\" alt=\"a $x$\" /></p>")]
    [InlineData("## T $x_1$\n\nb", "<h2 id=\"t-x_1\">T <span class=\"math inline\">$x_1$</span></h2>\n<p>b</p>")]
    [InlineData("$$\na_1 = b_2\n- c\n=\n$$", "<div class=\"math display\">$$\na_1 = b_2\n- c\n=\n$$</div>")]
    [InlineData("\\[\na\n\\]", "<div class=\"math display\">\\[\na\n\\]</div>")]
    [InlineData("$$ a $$", "<div class=\"math display\">$$ a $$</div>")]
    [InlineData("$$a\nb$$", "<div class=\"math display\">$$a\nb$$</div>")]
    [InlineData("A\n$$\nx\n$$\nb", "<p>A</p>\n<div class=\"math display\">$$\nx\n$$</div>\n<p>b</p>")]
    [InlineData("> $$\n> x\n> $$", "<blockquote>\n<div class=\"math display\">$$\nx\n$$</div>\n</blockquote>")]
    [InlineData("- a\n\n  $$\n  x\n  $$", "<ul>\n<li><p>a</p>\n<div class=\"math display\">$$\nx\n$$</div>\n</li>\n</ul>")]
    [InlineData("$$a$$ and $$b$$", "<p><span class=\"math display\">$$a$$</span> and <span class=\"math display\">$$b$$</span></p>")]
    public void Mathematics_IsPassedThrough(string text, string html) => Assert.Equal(html, Html("---\ntitle: x\n---\n" + text).TrimEnd());

    [Theory]
    [InlineData("$5 and $6")]
    [InlineData("US$5 and CA$6")]
    [InlineData("$5-$6")]
    [InlineData("$HOME and $PATH")]
    [InlineData("a $ b $ c")]
    [InlineData("a$b$")]
    [InlineData("\\$x$")]
    [InlineData("`$x$`")]
    [InlineData("$$")]
    [InlineData("$$$$")]
    [InlineData("$$ $$")]
    [InlineData("$x")]
    [InlineData("\\(x")]
    [InlineData("$x\n\ny$")]
    [InlineData("$$\nx\n\ny")]
    [InlineData("$$\nx")]
    [InlineData("\\[x\n\ny\\]")]
    [InlineData("```\n$x$\n```")]
    [InlineData("    $x$")]
    public void WhatIsNoMathematics_IsTextAsWithoutTheSetting(string text)
    {
        Assert.Equal(Html(text, null), Html(text));
        Assert.DoesNotContain("class=\"math", Html(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A $x_1*y*z_2$ b.", "A $x_1*y*z_2$ b.")]
    [InlineData("> A $x\n> y$ b.", "A $x y$ b.")]
    [InlineData("$$\na_1\n$$\n\nb", "$$\na_1\n$$|b")]
    public void TextAndSearch_SeeTheSource(string text, string paragraphs) => Assert.Equal(paragraphs, string.Join('|', Parse(text).Articles[0].Paragraphs));

    [Fact]
    public void InMdx_BracesOfMathematicsAreNoJavaScript() =>
        Assert.Equal(
            ["A $\\frac{a}{b}$ c .", "$$\n\\frac{a}{b}\n$$", "\\(x^{2}\\)"],
            FileParser.Parse(new SourceFile("corpus/a.mdx", "A $\\frac{a}{b}$ c {d}.\n\n$$\n\\frac{a}{b}\n$$\n\n\\(x^{2}\\)\n"), new ParseOptions(Math: "true")).Articles[0].Paragraphs);

    [Fact]
    public void WithoutTheSetting_MathematicsIsMarkdown() => Assert.Equal("<p>$x<em>1 + y</em>2$ (z)</p>\n", Html("$x*1 + y*2$ \\(z\\)", null));

    [Fact]
    public void AnUnknownValueOfTheSetting_IsReported() =>
        Assert.Equal("CORPUS1151", Assert.Single(FileParser.Parse(new SourceFile("corpus/a.md", "B."), new ParseOptions(Math: "katex")).Problems).Descriptor.Id);

    [Fact]
    public void AnyText_KeepsItsCharactersAndGivesNoProblem() => Gen.Int[0, Pieces.Length - 1].Array[0, 30].Sample(pieces =>
    {
        string text = "x" + string.Concat(pieces.Select(piece => Pieces[piece]));
        ParsedFile file = Parse(text);
        string body = file.Articles[0].Title + string.Concat(file.Articles[0].Paragraphs);

        Assert.DoesNotContain(file.Problems, problem => problem.Descriptor.Id == "CORPUS1106");
        Assert.Equal(text.Count(c => c is 'a' or 'é' or '1'), body.Count(c => c is 'a' or 'é' or '1'));
    });

    /// <summary>The oracle looks for each end from its beginning on, and remembers nothing.</summary>
    [Fact]
    public void TheFinder_RemembersNothingWrong() => Gen.Int[0, Pieces.Length - 1].Array[0, 40].Sample(pieces =>
    {
        string text = string.Concat(pieces.Select(piece => Pieces[piece]));
        var finder = new MathFinder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '$' or '\\')
            {
                int found = finder.EndOf(text, i, text.Length);
                Assert.Equal(new MathFinder().EndOf(text, i, text.Length), found);
                i = found > 0 ? found - 1 : text[i] == '\\' ? i + 1 : i;
            }
        }
    });

    private static ParsedFile Parse(string text, string? math = "true") => FileParser.Parse(new SourceFile("corpus/a.md", text), new ParseOptions(Math: math));

    private static string Html(string text, string? math = "true") => Parse(text, math).Articles[0].Markup!.Html.ToString();
}
