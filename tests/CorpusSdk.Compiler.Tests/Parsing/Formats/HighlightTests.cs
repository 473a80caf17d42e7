using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Parsing.Formats.Highlighting;
using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Coloured code: what is coloured, and that nothing else changes.</summary>
public partial class HighlightTests
{
    // The short names of the classes, so that a case fits on a line: k(return) is a keyword.
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["keyword"] = "k", ["string"] = "s", ["comment"] = "c", ["number"] = "n", ["type"] = "t", ["literal"] = "l", ["title"] = "f", ["attr"] = "a",
        ["name"] = "e", ["meta"] = "m", ["variable"] = "v", ["section"] = "h", ["addition"] = "p", ["deletion"] = "d", ["symbol"] = "y",
    };

    // Pieces that open what other pieces close, and what languages trip over.
    private static readonly string[] Pieces =
        ["\"", "'", "`", "\"\"\"", "'''", "\\", "/*", "*/", "//", "#", "--", "{-", "-}", "<!--", "-->", "<", ">", "</", "=", "&", "&amp;", "$", "${", "}", "@", "[", "]", "(", ":", ": ", "- ", "1", "1.5e-3", "0x", "if", "return", "é", "\n", " ", "\t", "\uD83D\uDE00", "r#\"", "[[", "a b"];

    public static TheoryData<string> Languages { get; } = ["cs", "js", "ts", "python", "json", "yaml", "toml", "css", "html", "xml", "sql", "bash", "powershell", "rust", "go", "php", "ruby", "lua", "haskell", "fsharp", "vb", "clojure", "diff", "console", "markdown", "dockerfile", "http", "make", "c", "swift"];

    [Theory]
    [InlineData("cs", "public int X => 1; // one", "k(public) t(int) X => n(1); c(// one)")]
    [InlineData("cs", "var s = @\"a\"; /* b\nc */ Run('\\'');", "t(var) s = s(@\"a\"); c(/* b\nc */) f(Run)(s('\\''));")]
    [InlineData("cs", "#if DEBUG\nx", "m(#if DEBUG)\nx")]
    [InlineData("C#", "return null;", "k(return) l(null);")]
    [InlineData("js", "const a = `x\n${y}`; a.return(b)", "k(const) a = s(`x\n${y}`); a.f(return)(b)")]
    [InlineData("js", "it's a word", "it's a word")]
    [InlineData("python", "@app.get\ndef f(x): # y\n    \"\"\"z\"\"\"", "m(@app.get)\nk(def) f(f)(x): c(# y)\n    s(\"\"\"z\"\"\")")]
    [InlineData("json", "{\"a\" : [1.5e-3, \"b\", true]}", "{a(\"a\") : [n(1.5e-3), s(\"b\"), l(true)]}")]
    [InlineData("yaml", "- a b: 1 # c\nurl: http://x#y", "- a(a b): n(1) c(# c)\na(url): http://x#y")]
    [InlineData("toml", "[a.b]\nc-d = \"e\"", "h([a.b])\na(c-d) = s(\"e\")")]
    [InlineData("css", "a:hover {\n  color: #fff; /* b */\n}", "a:hover {\n  a(color): #fff; c(/* b */)\n}")]
    [InlineData("html", "<a href=\"x\" b>&amp;</a><!-- c -->", "<e(a) a(href)=s(\"x\") a(b)>y(&amp;)</e(a)>c(<!-- c -->)")]
    [InlineData("xml", "<?xml version=\"1\"?><a>1 < 2</a>", "m(<?xml version=\"1\"?>)<e(a)>1 < 2</e(a)>")]
    [InlineData("sql", "SELECT count(*) FROM t -- x", "k(SELECT) f(count)(*) k(FROM) t c(-- x)")]
    [InlineData("bash", "if [ $# -gt ${x} ]; then # y", "k(if) [ $# -gt v(${x}) ]; k(then) c(# y)")]
    [InlineData("rust", "fn f<'a>(x: &'a str) -> u8 { 1u8 }", "k(fn) f<'a>(x: &'a t(str)) -> t(u8) { n(1u8) }")]
    [InlineData("diff", "@@ 1 @@\n-a\n+b\n c", "m(@@ 1 @@)\nd(-a)\np(+b)\n c")]
    [InlineData("console", "$ ls\nfile", "k($ ls)\nfile")]
    [InlineData("lua", "--[[ a\nb ]] local x", "c(--[[ a\nb ]]) k(local) x")]
    public void Tokens_HaveTheirClasses(string language, string code, string expected)
    {
        string html = CodeHighlighter.Highlight(code, language)!;

        Assert.Equal(expected, System.Net.WebUtility.HtmlDecode(Token().Replace(html, match => $"{Short[match.Groups["class"].Value]}({match.Groups["text"].Value})")));
    }

    [Theory]
    [InlineData("mermaid")]
    [InlineData("")]
    [InlineData("text")]
    public void AnUnknownLanguage_IsNoProblem(string language)
    {
        string text = $"```{language}\nreturn 1;\n```\n";

        Assert.Equal(Parse(text, null).Articles[0].Markup!.Html, Parse(text, "true").Articles[0].Markup!.Html);
        Assert.Empty(Parse(text, "true").Problems);
    }

    [Fact]
    public void CodeThatIsTooLong_StaysAsItIs() => Assert.Null(CodeHighlighter.Highlight(new string('a', 100_001), "cs"));

    [Theory]
    [InlineData("cs {1,3}")]
    [InlineData("{.cs .lines}")]
    [InlineData("{ .cs }")]
    public void TheLanguage_IsThatOfTheData(string info) => Assert.Contains("hljs-keyword", Html($"```{info}\nreturn 1;\n```\n", "true"), StringComparison.Ordinal);

    [Fact]
    public void IndentedCode_StaysAsItIs() => Assert.Equal("<pre><code>return 1;\n</code></pre>\n", Html("    return 1;\n", "true"));

    [Fact]
    public void AHighlightedBlock_SaysSo() =>
        Assert.Equal("<pre><code class=\"language-cs hljs\"><span class=\"hljs-keyword\">return</span> <span class=\"hljs-number\">1</span>;\n</code></pre>\n", Html("```cs\nreturn 1;\n```\n", "true"));

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public void WithoutTheSetting_NothingIsHighlighted(string? setting) =>
        Assert.Equal("<pre><code class=\"language-cs\">return 1;\n</code></pre>\n", Html("```cs\nreturn 1;\n```\n", setting));

    [Fact]
    public void AnUnknownValueOfTheSetting_IsReportedAndOff()
    {
        ParsedFile file = Parse("```cs\nreturn 1;\n```\n", "yes");

        Assert.Equal("CORPUS1151", Assert.Single(file.Problems).Descriptor.Id);
        Assert.DoesNotContain("hljs", file.Articles[0].Markup!.Html.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LinksBehindHighlightedCode_KeepTheirPlaces()
    {
        ArticleMarkup markup = Parse("```cs\nreturn \"é\";\n```\n\n[x](other.md)\n", "true").Articles[0].Markup!;
        HtmlRange range = markup.Hyperlinks[0].InHtml!.Value;

        Assert.Equal("other.md", System.Text.Encoding.UTF8.GetString(markup.Html.Bytes.Span.Slice(range.Start, range.Length)));
    }

    /// <summary>The oracle is the same text without the setting: but for the spans, all is the same.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void HighlightedCode_IsTheSameTextInAnyLanguage(string language) => Gen.Int[0, Pieces.Length - 1].Array[0, 40].Sample(
        pieces =>
        {
            string text = $"B.\n\n~~~~~~{language}\n{string.Concat(pieces.Select(piece => Pieces[piece]))}\n~~~~~~\n";
            ParsedFile plain = Parse(text, null);
            ParsedFile highlighted = Parse(text, "true");

            Assert.Equal(plain.Articles[0].Markup!.Html.ToString(), Token().Replace(highlighted.Articles[0].Markup!.Html.ToString(), "${text}").Replace(" hljs\"", "\"", StringComparison.Ordinal));
            Assert.Equal(plain.Articles[0].Paragraphs, highlighted.Articles[0].Paragraphs);
            Assert.Equal(plain.Problems, highlighted.Problems);
        },
        iter: 200);

    private static ParsedFile Parse(string text, string? highlight) =>
        FileParser.Parse(new SourceFile("corpus/a.md", text), new ParseOptions(Highlight: highlight));

    private static string Html(string text, string? highlight) => Parse(text, highlight).Articles[0].Markup!.Html.ToString();

    [GeneratedRegex("<span class=\"hljs-(?<class>[a-z]+)\">(?<text>[^<]*)</span>")]
    private static partial Regex Token();
}
