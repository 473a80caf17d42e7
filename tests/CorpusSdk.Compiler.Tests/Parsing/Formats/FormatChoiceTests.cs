using CorpusSdk.Compiler.Parsing.Formats;
using System.Text;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

public class FormatChoiceTests
{
    private const string Line = "{\"title\": \"T\", \"body\": \"B.\"}\n";

    [Theory]
    [InlineData("corpus/a.md", "# T\n\nB.")]
    [InlineData("corpus/a.MARKDOWN", "# T\n\nB.")]
    [InlineData("corpus/a.mdx", "# T\n\nB.")]
    [InlineData("corpus/a.jsonl", "{\"title\": \"T\", \"body\": \"B.\"}")]
    [InlineData("corpus/a.ndjson", "{\"title\": \"T\", \"body\": \"B.\"}")]
    [InlineData("corpus/a.json", "[{\"title\": \"T\", \"body\": \"B.\"}]")]
    [InlineData("corpus/a.json", "{\"title\": \"T\",\n \"body\": \"B.\"}")]
    [InlineData("corpus/a.csv", "title,body\nT,B.")]
    [InlineData("corpus/a.tsv", "title\tbody\nT\tB.")]
    [InlineData("corpus/a.txt", "T\n\nB.")]
    [InlineData("corpus/a", "T\n\nB.")]
    public void TheExtensionSaysHowAFileIsRead(string path, string text)
    {
        ParsedFile file = FormatTexts.Parse(text, path);

        ParsedArticle article = Assert.Single(file.Articles);
        Assert.Equal(("T", "B."), (article.Title, Assert.Single(article.Paragraphs)));
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("markdown", "# T\n\nB.")]
    [InlineData("JSONL", Line)]
    [InlineData("json", "[" + Line + "]")]
    [InlineData("csv", "title,body\nT,B.")]
    [InlineData("Tsv", "title\tbody\nT\tB.")]
    public void Format_ComesBeforeTheExtension(string format, string text) =>
        Assert.Equal("T", Assert.Single(FormatTexts.Parse(text, "corpus/a.txt", new ParseOptions(format)).Articles).Title);

    [Fact]
    public void UnknownFormat_LeavesItToTheExtension()
    {
        Assert.Equal("T", Read.Markdown("# T\n\nB.", options: new ParseOptions("xml")).Title);
        Assert.Equal(["CORPUS1101 1:1"], Read.Problems("# T\n\nB.", options: new ParseOptions("xml")));
    }

    [Theory]
    [InlineData("corpus/a.txt", "---\ntitle: T\n---\nB.")]
    [InlineData("corpus/a.txt", "+++\ntitle = 'T'\n+++\nB.")]
    [InlineData("corpus/a.json", Line + Line)]
    [InlineData("corpus/a.jsonl", "[\n" + Line + "]")]
    public void WhatAFileIs_CountsMoreThanItsName_AndIsReported(string path, string text)
    {
        Assert.Equal("T", FormatTexts.Parse(text, path).Articles[0].Title);
        Assert.Equal(["CORPUS1102 1:1"], Read.Problems(text, path));
    }

    [Fact]
    public void PlainTextBelowFences_HasFields()
    {
        const string text = "---\ntitle: T\nmood: calm\n---\n\nA *cable* hangs across the valley.";

        ParsedArticle article = Read.Markdown(text, "corpus/a.txt", new ParseOptions("text"));

        Assert.Equal(("T", "mood=Plain:calm"), (article.Title, Read.Fields(article)));
        Assert.Equal(["A *cable* hangs across the valley."], article.Paragraphs);
        Assert.Empty(Read.Problems(text, "corpus/a.txt", new ParseOptions("text")));
    }

    [Theory]
    [InlineData("corpus/a.md")]
    [InlineData("corpus/a.json")]
    [InlineData("corpus/a.jsonl")]
    [InlineData("corpus/a.csv")]
    [InlineData("corpus/a.txt")]
    public void AnEmptyFile_IsReported(string path) => Assert.Equal(["CORPUS1001 1:1"], Read.Problems(" \n\n", path));

    [Fact]
    public void AByteOrderMarkBeforeTheFence_AndUtf16_MakeNoDifference()
    {
        const string text = "---\ntitle: T\n---\nB.";
        ParsedFile expected = FormatTexts.Parse(text, "corpus/a.md");

        Assert.Equal(expected, FileParser.Parse("corpus/a.md", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)], ParseOptions.Default));
        Assert.Equal(expected, FileParser.Parse("corpus/a.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)], ParseOptions.Default));
    }

    [Fact]
    public void BytesThatAreNoText_AreRefused() =>
        Assert.Equal("CORPUS1006", Assert.Single(FileParser.Parse("corpus/a.md", [0x61, 0xFF], ParseOptions.Default).Problems).Descriptor.Id);
}
