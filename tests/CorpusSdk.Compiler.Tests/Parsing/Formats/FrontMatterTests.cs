using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

public class FrontMatterTests
{
    [Fact]
    public void Yaml_KeepsOrderAndNotation() => Assert.Equal(
        "date=Plain:2024-05-31 n=Plain:1.50 q=Text:5 none=Null tilde=Null tags=[Plain:a Text:b] map={x=Plain:1} -api-id=Plain:M:Foo.Bar",
        Fields("date: 2024-05-31\nn: 1.50\nq: \"5\"\nnone:\ntilde: ~\ntags: [a, 'b']\nmap:\n  x: 1\n-api-id: M:Foo.Bar"));

    [Fact]
    public void Yaml_BlockScalars_AreText() => Assert.Equal("a=Text:one\ntwo\n b=Text:one two\n", Fields("a: |\n  one\n  two\nb: >\n  one\n  two"));

    [Fact]
    public void ADateThatIsNone_StaysPlainText() => Assert.Equal("date=Plain:99/99/9999", Fields("date: 99/99/9999"));

    [Fact]
    public void Yaml_Aliases_StandForTheirAnchors() => Assert.Equal("a={x=Plain:1} b={x=Plain:1} c={y=Plain:2 x=Plain:1}", Fields("a: &a {x: 1}\nb: *a\nc:\n  <<: *a\n  y: 2"));

    [Fact]
    public void Yaml_AnchorsThatMultiply_AreRefused()
    {
        string text = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n")) + "---\nB.";

        Assert.Empty(Read.Markdown(text).Fields);
        Assert.StartsWith("CORPUS1104", Assert.Single(Read.Problems(text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: a\n\tb: c", "CORPUS1104 3:1")]
    [InlineData("title: a: b", "CORPUS1104 2:9")]
    [InlineData("ok: 1\ntitle: \"a\nx: 2", "CORPUS1104 3:8")]
    [InlineData("a: *b", "CORPUS1104 2:4")]
    [InlineData("? [a]\n: b", "CORPUS1104 2:3")]
    [InlineData("a: 1\nb: 2\na: 3", "CORPUS1022 4:1")]
    public void Yaml_MistakesAreReportedWhereTheyStandInTheFile(string yaml, string problem)
    {
        Assert.Equal([problem], Read.Problems($"---\n{yaml}\n---\n\n# T\n\nB."));
        Assert.Equal(["B."], Read.Markdown($"---\n{yaml}\n---\n\n# T\n\nB.").Paragraphs);
    }

    [Fact]
    public void OfAKeyGivenTwice_TheFirstCounts() => Assert.Equal("a=Plain:1 b=Plain:2", Fields("a: 1\nb: 2\na: 3"));

    [Theory]
    [InlineData("---\n---\nB.")]
    [InlineData("---\n\n# only a comment\n...\nB.")]
    [InlineData("+++\n+++\nB.")]
    public void EmptyFrontMatter_IsFine(string text)
    {
        Assert.Empty(Read.Problems(text));
        Assert.Equal(["B."], Read.Markdown(text).Paragraphs);
    }

    [Theory]
    [InlineData("---\ntitle: T\n\nB.")]
    [InlineData("+++\ntitle = 'T'\n\nB.\n---\n")]
    public void AMissingClosingFence_LeavesTheFileAsText(string text)
    {
        Assert.Equal(["CORPUS1103 1:1"], Read.Problems(text));
        Assert.Contains("B.", Read.Markdown(text).Paragraphs);
    }

    [Fact]
    public void DashesInATitleOrInCode_CloseNothing()
    {
        ParsedArticle article = Read.Markdown("---\ntitle: a --- b\n---\n\n```\n---\n```\n");

        Assert.Equal("a --- b", article.Title);
        Assert.Equal(["---"], article.Paragraphs);
    }

    [Fact]
    public void Toml_KeepsOrderAndNotation() => Assert.Equal(
        "date=Plain:2024-05-31T10:00:00Z n=Number:1000 x=Number:255 f=Number:1.50 b=Boolean:true a={b={c=Text:d}} tags=[Text:a Text:b] extra={k={z=Number:1}} authors=[{name=Text:A} {name=Text:B}]",
        Read.Fields(Read.Markdown("+++\ndate = 2024-05-31T10:00:00Z\nn = 1_000\nx = 0xFF\nf = 1.50\nb = true\na.b.c = 'd'\ntags = ['a', 'b']\n[extra]\nk = { z = 1 }\n[[authors]]\nname = 'A'\n[[authors]]\nname = 'B'\n+++\nB.")));

    [Theory]
    [InlineData("title = \"Té 😀\" x", "CORPUS1104 2:17")]
    [InlineData("a = 1\nb = ", "CORPUS1104 3:5")]
    public void Toml_MistakesAreReportedWhereTheyStandInTheFile(string toml, string problem) =>
        Assert.Equal([problem], Read.Problems($"+++\n{toml}\n+++\nB."));

    [Theory]
    [InlineData("---\na: [[[[[", "]\n---\nB.")]
    [InlineData("+++\na = [[[[[", "]\n+++\nB.")]
    public void FieldsNestedWithoutEnd_AreRefused(string start, string end) =>
        Assert.StartsWith("CORPUS1104", Assert.Single(Read.Problems(start + new string('[', 100_000) + end)), StringComparison.Ordinal);

    [Fact]
    public void AHeaderBlock_IsReadUpToABlankLine()
    {
        ParsedArticle article = Read.Markdown("Title: The swift\nDate: 2024-05-31\nSummary: One\n    two\nTags: a, b\n\nB.");

        Assert.Equal(("The swift", "Date=Plain:2024-05-31 Summary=Plain:One\ntwo Tags=Plain:a, b"), (article.Title, Read.Fields(article)));
        Assert.Equal(["B."], article.Paragraphs);
    }

    [Theory]
    [InlineData("Note: something that matters.\n\nB.")]
    [InlineData("Title: T\nand this goes on.\n\nB.")]
    public void ProseWithAColon_IsNoHeaderBlock(string text)
    {
        Assert.Empty(Read.Markdown(text).Fields);
        Assert.Equal(2, Read.Markdown(text).Paragraphs.Count);
    }

    [Fact]
    public void PlacesCountInTheFile_WhateverEndsItsLines()
    {
        const string text = "---\r\ntitle: T\r\nkey: \"value\"\r\n---\r\nB.";

        FieldEntry field = Assert.Single(Read.Markdown(text).Fields);

        Assert.Equal("key", text.Substring(field.KeyPlace.Start, field.KeyPlace.Length));
        Assert.Equal("\"value\"", text.Substring(field.Value.Place.Start, field.Value.Place.Length));
        Assert.Equal((3, 6), (field.Value.Place.Line, field.Value.Place.Column));
    }

    private static string Fields(string yaml) => Read.Fields(Read.Markdown($"---\n{yaml}\n---\nB."));
}
