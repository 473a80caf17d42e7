using CorpusSdk.Compiler.Parsing;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

public class TableTests
{
    [Fact]
    public void ARow_IsAnArticle()
    {
        ParsedArticle article = Table("id,name,text,year,none\nb 1,The swift,\"One.\n\nTwo \"\"x\"\".\",2024,\n")[0];

        Assert.Equal(("b-1", "The swift", "id=Plain:b 1 name=Plain:The swift year=Plain:2024 none=Null"), (article.Slug, article.Title, Read.Fields(article)));
        Assert.Equal(["One.", "Two \"x\"."], article.Paragraphs);
        Assert.Equal((2, 4), (article.StartLine, article.EndLine));
    }

    [Theory]
    [InlineData("title;body\na;\"b;c\"\n", "corpus/a.csv", "CORPUS1117 1:1")]
    [InlineData("title\tbody\na\tb;c\n", "corpus/a.tsv", null)]
    [InlineData("title,body\n\na,b;c\n  \n", "corpus/a.csv", null)]
    [InlineData("title,body\na,b;c,d\n", "corpus/a.csv", "CORPUS1115 2:7")]
    [InlineData("title,body,x\na,b;c\n", "corpus/a.csv", "CORPUS1115 2:1")]
    [InlineData("title,body,\na,b;c,d\n", "corpus/a.csv", "CORPUS1116 1:12")]
    [InlineData("title,body,title\na,b;c,d\n", "corpus/a.csv", "CORPUS1116 1:12")]
    [InlineData("title,body\na,b;c\nd,\"open\nf,g\n", "corpus/a.csv", "CORPUS1114 3:3")]
    public void WhatIsOddAboutATable_IsReported_AndTheRestIsRead(string text, string path, string? problem)
    {
        ParsedArticle article = Assert.Single(FormatTexts.Parse(text, path).Articles);

        Assert.Equal(("a", "b;c"), (article.Title, Assert.Single(article.Paragraphs)));
        Assert.Equal(problem is null ? [] : [problem], Read.Problems(text, path));
    }

    [Fact]
    public void AHeaderAlone_IsReported() => Assert.Equal(["CORPUS1113 1:1"], Read.Problems("title,body\n", "corpus/a.csv"));

    [Fact]
    public void AFieldThatTheProjectNamesAndNoRowHas_IsReportedOnce() =>
        Assert.Equal(["CORPUS1108 1:1"], Read.Problems("title,body\na,b\nc,d\n", "corpus/a.csv", new ParseOptions(BodyField: "text")));

    [Fact]
    public void WhateverIsWrittenAsRfc4180SaysIsReadAgain() =>
        FormatTexts.Pick(",", "\"", "\n", "a", " b", "é", "😀", ";", "\"\"").Array[0, 6].Select(string.Concat).Array[3].Array[1, 6].Sample(rows =>
        {
            string text = "x,y,z\n" + string.Concat(rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));

            ParsedFile file = FormatTexts.Parse(text, "corpus/a.csv");

            Assert.Equal(
                rows.Select(row => string.Join(' ', row.Select((cell, i) => "xyz"[i] + (cell.Trim().Length == 0 ? "=Null" : "=Plain:" + cell.Trim())))),
                file.Articles.Select(Read.Fields));
        });

    private static EquatableArray<ParsedArticle> Table(string text) => FormatTexts.Parse(text, "corpus/a.csv").Articles;
}
