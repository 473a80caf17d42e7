using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Random files of all formats: made of what means something in any of them, in any order.</summary>
internal static class FormatTexts
{
    private static readonly string[] Vocabulary =
    [
        "---", "...", "+++", "title: The swift", "title: \"The swift", "Title: The swift", "\ttitle: x", "date: 99/99/9999", "tags: [a, b]", "tags:", "  - a", "a: &x {b: 1}", "c: *x", "<<: *x", "*y", "? a", "!!str 5",
        "title = \"The swift\"", "n = 1_000", "[extra]", "[[authors]]", "a.b = {c = 1}", "d = 2024-05-31", "= x", "x = [[1, 2], ", "n = nan",
        "# The swift", "## A *heading*", "Setext", "===", "- item", "1. item", "> quote", "> [!NOTE]", "    code", "```js", "```", "~~~", "| a | b |", "|---|---|", "[^1]", "[^1]: note", "[ref]: http://x",
        "A [link](a.md) and ![image](b.png \"t\") and <http://x> [ref]", "[x](javascript:alert(1))", "![x](data:text/html,x)", "<div>", "</div>", "<script>alert(1)</script>", "text <b>bold</b><br>", "<!-- a", "-->", "*a **b ~~c", "{a: `b`}", "import A from 'b'", "- [ ] task", "&amp; &#0; &#x1F600;", "\\",
        "{\"title\": \"The swift\", \"body\": \"It sleeps.\\n\\nOn the wing.\"}", "{\"id\": 1.50, \"id\": [true, null, {\"a\": \"\\ud83d\\ude00\"}]}", "{\"a\": \"\\ud83d\"}", "[", "]", ",", "{", "}", "{\"title\":}", "[1]", "\"",
        "title,body", "title;body", "title\tbody", "a,\"b \"\"c\"\"\",d", "\"open", "a,b,c,d", ",", ";;", "\"a\" b,c",
        "In a dry summer the passage takes nine minutes.", "河は静かに流れる。", "𠀀𠀁 😀",
        "", "", "", "", " ", "\t", "\u00A0", "\u2028", "\u0085", "\uFEFF",
    ];

    private static readonly string[] Garbage = ["\0", "\u0001", "\u007F", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "\u200B", "\u00A0", ":", "\"", "`", "*", "[", "{", "<", "\\", "\t", "\uFFFD"];

    private static readonly string[] Paths = ["corpus/a.md", "corpus/b/c.mdx", "corpus/a.json", "corpus/a.jsonl", "corpus/a.csv", "corpus/a.tsv", "corpus/a.txt", "corpus/a.yaml", "corpus/a.toml"];

    private static readonly string?[] Formats = [null, null, null, "text", "markdown", "json", "jsonl", "csv", "tsv", "yaml", "toml", "xml"];

    private static readonly string?[] Policies = [null, null, "escape", "keep", "none"];

    /// <summary>A line without line break.</summary>
    public static Gen<string> Line { get; } = Gen.Frequency(
        (12, Pick(Vocabulary)),
        (2, Gen.Select(Pick(Vocabulary), Pick(Garbage), Gen.Int[0, 60], (line, garbage, place) => line.Insert(Math.Min(place, line.Length), garbage))),
        (2, Gen.Select(Pick(Vocabulary), Pick(Vocabulary), (first, second) => first + second)),
        (1, Pick(Garbage).Array[0, 8].Select(string.Concat)),
        (1, Gen.String.Select(text => text.Replace('\r', ' ').Replace('\n', ' '))));

    /// <summary>Some lines without line breaks.</summary>
    public static Gen<string[]> Lines { get; } = Line.Array[0, 25];

    /// <summary>A path, and what a project may say of a file.</summary>
    public static Gen<(string Path, ParseOptions Options)> Settings { get; } = Gen.Select(
        Pick(Paths), Pick(Formats), Pick(Policies), Pick(null, null, null, "tags", "TITLE"),
        (path, format, rawHtml, field) => (path, new ParseOptions(format, SlugField: field, TitleField: field, RawHtml: rawHtml, BodyFormat: field is null ? null : "markdown")));

    public static ParsedFile Parse(string text, string path, ParseOptions? options = null) =>
        FileParser.Parse(new SourceFile(path, text), options ?? ParseOptions.Default);

    /// <summary>One of some values.</summary>
    public static Gen<T> Pick<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);
}
