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
    [InlineData("--\ntitle: Two dashes\n--\nBody\n", "exactly three")]
    [InlineData("----\n\ntitle: Blank below\n----\nBody\n", "exactly three")]
    [InlineData("\u2014--\ntitle: Of a word processor\n---\nBody\n", "write '---' in place")]
    [InlineData("\u2014\ntitle: Of a word processor\n\u2014\nBody\n", "write '---' in place")]
    [InlineData("\u2013\u2013\u2013\ntitle: Of a word processor\n\u2013\u2013\u2013\nBody\n", "write '---' in place")]
    [InlineData("---yaml\ntitle: Named\n---\nBody\n", "write '---' in place")]
    [InlineData("---toml\ntitle = \"Named\"\n---\nBody\n", "write '+++' in place")]
    [InlineData("```yaml\ntitle: Code\n```\nBody\n", "write '---' in place")]
    [InlineData("***\ntitle: Stars\n***\nBody\n", "write '---' in place")]
    [InlineData(";;;\ntitle: Semicolons\n;;;\nBody\n", "write '---' in place")]
    [InlineData("{\n\"title\": \"JSON\"\n}\n\nBody\n", "'key: value'")]
    [InlineData("<!-- a comment -->\n---\ntitle: Below\n---\nBody\n", "first line")]
    [InlineData("# Heading\n\n---\ntitle: Below\n---\nBody\n", "first line")]
    [InlineData("title: No fence\nauthor: B\n---\nBody\n", "above")]
    [InlineData("\u200B---\ntitle: Invisible\n---\nBody\n", "white space")]
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
    [InlineData("```yaml\nimage: nginx\n```\n\nA file of settings.\n")]
    [InlineData("***\n\nNote: stars.\n\n***\n")]
    [InlineData("# Heading\n\n---\n\nNote: a rule.\n\n---\n")]
    [InlineData("\u2014 he said\n\ntitle: none\n")]
    [InlineData("{\n  \"name\": 1\n}\n")]
    public void ARuleAcrossThePage_IsNoFence(string text) => Assert.Empty(Read.Problems(text));

    /// <summary>In plain text a line of equals signs is the grammar's own, so only dashes are looked at.</summary>
    [Theory]
    [InlineData("----\ntitle: Four dashes\n----\nThe body is here.\n", true)]
    [InlineData("===\nTitle: An article\n\nThe body is here.\n\n===\nTitle: Another\n\nIts body.\n", false)]
    public void InPlainText_OnlyDashesAreFences(string text, bool isReported) =>
        Assert.Equal(isReported, FormatTexts.Parse(text, "corpus/a.txt").Problems.Any(problem => problem.Descriptor.Id == "CORPUS1118"));

    [Theory]
    [InlineData("author: @me", "put quotes around the value")]
    [InlineData("p: %50", "put quotes around the value")]
    [InlineData("author: 'never closed", "close it")]
    [InlineData("author: \"never closed", "close it")]
    [InlineData("author: \"Ann\" of Cork", "put quotes around the whole value")]
    [InlineData("path: \"C:\\qwerty\"", "double the backslash")]
    [InlineData("tags: [a, b", "add the ']'")]
    [InlineData("note: see: below", "put quotes around the value")]
    [InlineData("a: *nothing", "put quotes around the value")]
    [InlineData("text: |99\n  abc", "next line")]
    [InlineData("a: 1\nno key\nb: 2", "write 'key: value'")]
    [InlineData("tags:\n- a\nno key\nb: 2", "write 'key: value'")]
    [InlineData("? [a, b]\n: c", "plain text")]
    [InlineData("a:\n\tb: c", "by spaces")]
    [InlineData("face: \"\\ud83d\"", "the character itself")]
    public void EachFaultOfYaml_HasACureOfItsOwn(string line, string cure) =>
        Assert.Contains(cure, Assert.Single(FormatTexts.Parse($"---\ntitle: A\n{line}\n---\nText\n", "corpus/a.md").Problems).Message.Split("without its fields: ")[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("a = 1\na = 2", "remove one of the two")]
    [InlineData("author = Ann", "put quotes around it")]
    [InlineData("n = 99999999999999999999", "put quotes around it")]
    [InlineData("d = 2024-02-30", "put quotes around it")]
    [InlineData("author = \"Ann", "close the quote")]
    [InlineData("author: Ann", "if these lines are YAML")]
    [InlineData("a = [1, 2\nb = 3", "close the brackets of the line above")]
    [InlineData("\u043A = 1", "'_' and '-'")]
    public void EachFaultOfToml_HasACureOfItsOwn(string line, string cure) =>
        Assert.EndsWith(cure, Assert.Single(FormatTexts.Parse($"+++\ntitle = \"A\"\n{line}\n+++\nText\n", "corpus/a.md").Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("title: C# is #1", "CORPUS1123 2:14")]
    [InlineData("title: A\ntags: [a, b #c\n  ]", "CORPUS1123 3:13")]
    [InlineData("title: Why #birds matter", "CORPUS1123 2:12")]
    [InlineData("title: A # a comment", null)]
    [InlineData("title: A ## a comment", null)]
    [InlineData("title: A #", null)]
    [InlineData("title: \"C# is #1\"", null)]
    [InlineData("title: C#\n#comment\nx: 1\n  #comment", null)]
    [InlineData("title: page.html#part", null)]
    public void ACommentThatWasMeantAsText_IsReported(string yaml, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Read.Problems($"---\n{yaml}\n---\nText\n"));

    [Theory]
    [InlineData("size: {a:1, b: 2}", "CORPUS1122 3:8")]
    [InlineData("size: {b: 2, a:1}", "CORPUS1122 3:14")]
    [InlineData("size: {\"a:1\", b: 2}", null)]
    [InlineData("size: {a:, b: 2}", null)]
    [InlineData("size: {a, b: 2}", null)]
    [InlineData("\"a:1\":", null)]
    public void AColonWithoutASpace_IsReported(string line, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Read.Problems($"---\ntitle: A\n{line}\n---\nText\n"));

    [Fact]
    public void AMergeOfWhatIsNoMap_IsAFieldLikeAnyOther() =>
        Assert.Equal("d={<<=[Plain:1 Plain:2] y=Plain:2}", Read.Fields(Read.Markdown("---\ntitle: A\nd:\n  <<: [1, 2]\n  y: 2\n---\nText\n")));

    [Theory]
    [InlineData("---\nslug: [a, b]\n---\nText\n", "CORPUS1128 2:7")]
    [InlineData("---\ntitle: {en: A}\n---\nText\n", "CORPUS1128 2:8")]
    [InlineData("---\nTitle: {en: A}\n---\nText\n", "CORPUS1128 2:8")]
    [InlineData("---\nstandfirst: [a]\n---\nText\n", "CORPUS1128 2:13")]
    [InlineData("---\nname: [a]\nbody: {a: 1}\n---\nText\n", null)]
    public void ATitleOrSlugThatIsNoText_IsReported(string text, string? problem) => Assert.Equal(problem is null ? [] : [problem], Read.Problems(text));

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
