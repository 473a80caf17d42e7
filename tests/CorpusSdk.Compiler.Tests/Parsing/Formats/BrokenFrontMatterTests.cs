using System.Text;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Front matter that is not quite right: it is reported where it is, and never a failure of the SDK.</summary>
public class BrokenFrontMatterTests
{
    private static readonly string[] Pieces =
    [
        "a", "b: ", "c:", "- ", "[", "]", "{", "}", "\"", "'", "|", ">", "&x ", "*x", "!!str ", "? ", "<<: ", "#", "%YAML 1.2", "---", "...", "\n", "\n", "\n  ", "\n    ", "\t",
        "\u2028", "\u2029", "\u0085", "\u00A0", "\\", "\\x", ", ", ": ", "=", "+++", "1", "2024-05-31", "true", "~", "\uFEFF", "\u0000", "é", "😀", "@", "`", "$", ".", "[[x]]", "\"\"\"",
    ];

    [Theory]
    [InlineData("---\ntags: [a, b\nauthor: jane\n---\nHi.\n", "CORPUS1104 2:7")]
    [InlineData("---\ntags: {a: 1\nb: c\n---\nHi.\n", "CORPUS1104 2:7")]
    [InlineData("---\ntags: [a, [b, c]\n---\nHi.\n", "CORPUS1104 2:7")]
    [InlineData("---\ntitle: A\nlist:\n  - [a\n---\nHi.\n", "CORPUS1104 4:5")]
    [InlineData("---\ntitle: A\n\tb: c\n---\nHi.\n", "CORPUS1104 3:1")]
    public void WhatIsNotClosed_IsReportedWhereItOpens(string text, string problem) => Assert.Equal([problem], Read.Problems(text));

    [Fact]
    public void LineSeparatorsWithinAList_AreCharactersLikeAnyOther() =>
        Assert.Equal("tags=[Plain:one Plain:caf\u00E9\u2028two]", Read.Fields(Read.Markdown("---\ntitle: A\ntags: [one, caf\u00E9\u2028two]\n---\nText\n")));

    [Theory]
    [InlineData("----\ntitle: Four dashes\n----\nBody\n", "exactly three")]
    [InlineData("\n---\ntitle: After blank\n---\nBody\n", "blank lines")]
    [InlineData("  ---\ntitle: Indented\n---\nBody\n", "white space")]
    [InlineData("\n+++\ntitle = \"After blank\"\n+++\nBody\n", "blank lines")]
    public void AFenceThatIsNone_IsReportedWithTheCure(string text, string cure)
    {
        Assert.Equal("CORPUS1118", Assert.Single(FormatTexts.Parse(text, "corpus/a.md").Problems).Descriptor.Id);
        Assert.Contains(cure, FormatTexts.Parse(text, "corpus/a.md").Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text.\n\n----\n\nMore: text.\n\n----\n")]
    [InlineData("-----\n\nkey: value\n\n-----\n")]
    [InlineData("\n---\n\nText.\n\n---\n")]
    [InlineData("----\nA sentence: with a colon.\n----\n")]
    public void ARuleAcrossThePage_IsNoFence(string text) => Assert.Empty(Read.Problems(text));

    [Theory]
    [InlineData("- a")]
    [InlineData("a\nb")]
    public void FrontMatterWithoutKeys_IsReportedAndReadAsText(string yaml)
    {
        string text = $"---\n{yaml}\n---\nB.\n";

        Assert.Equal(["CORPUS1105 1:1"], Read.Problems(text));
        Assert.Contains("a", Read.Markdown(text).Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void TextBetweenTwoRules_IsText() =>
        Assert.Equal(["Some text", "More."], Read.Markdown("---\n\nSome text\n\n---\n\nMore.\n").Paragraphs);

    [Theory]
    [InlineData("when = 2024-05-31T12:00:00.123456789Z", "2024-05-31T12:00:00.123456789Z")]
    [InlineData("when = 2024-05-31T12:00:00z", "2024-05-31T12:00:00z")]
    [InlineData("when = 2024-05-31 12:00:00", "2024-05-31 12:00:00")]
    [InlineData("when = 2024-05-31", "2024-05-31")]
    [InlineData("when = 12:30:45.5", "12:30:45.5")]
    public void DatesAndTimesOfToml_KeepTheirValue(string line, string value)
    {
        string text = $"+++\ntitle = \"A\"\n{line}\n+++\nText\n";

        Assert.Empty(Read.Problems(text));
        Assert.Equal($"when=Plain:{value}", Read.Fields(Read.Markdown(text)));
    }

    [Fact]
    public void AKeyOfTooManyParts_IsReportedAndNotRead() =>
        Assert.Equal(["CORPUS1104 2:1"], Read.Problems($"+++\n{string.Join('.', Enumerable.Repeat("a", 2_000))} = 1\n+++\nText\n"));

    [Theory]
    [InlineData("utf-16LE", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    public void WideCharactersWithoutAMark_AreNamedAsThat(string encoding, string name)
    {
        byte[] bytes = Encoding.GetEncoding(encoding).GetBytes("# A title\n\nSome text, and more of it.\n");

        var problem = Assert.Single(FileParser.Parse("corpus/a.md", bytes, ParseOptions.Default).Problems);
        Assert.Equal("CORPUS1119", problem.Descriptor.Id);
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
    }

    /// <summary>Even if a library throws, the text is read, and the fault is a problem of the format.</summary>
    [Fact]
    public void NothingBetweenFences_IsAFailure() =>
        Gen.Select(FormatTexts.Pick(Pieces).Array[0, 24].Select(string.Concat), Gen.Bool).Sample(
            (content, isToml) =>
            {
                string fence = isToml ? "+++" : "---";
                ParsedFile file = FormatTexts.Parse($"{fence}\n{content}\n{fence}\n\nText that stays.\n", "corpus/a.md");
                Assert.DoesNotContain(file.Problems, problem => problem.Descriptor.Id == "CORPUS9001");
                Assert.Contains(file.Articles, article => article.Paragraphs.Any(paragraph => paragraph.Contains("Text that stays.", StringComparison.Ordinal)));
            },
            iter: 5_000);
}
