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

    [Theory]
    [InlineData("id|name|x\n1|a|b\n", "id=Plain:1 name=Plain:a x=Plain:b", "CORPUS1117 1:1")]
    [InlineData("id\tname\tx\n1\ta\tb\n", "id=Plain:1 name=Plain:a x=Plain:b", "CORPUS1117 1:1")]
    [InlineData("sep=;\nid;name\n1;a\n", "id=Plain:1 name=Plain:a", null)]
    [InlineData("sep=\t\nid\tname\n1\ta\n", "id=Plain:1 name=Plain:a", null)]
    [InlineData("\"sep=;\"\nid;name\n1;a\n", "id=Plain:1 name=Plain:a", null)]
    [InlineData("SEP=,\r\nid,name\r\n1,a\r\n", "id=Plain:1 name=Plain:a", null)]
    [InlineData("\"a;b;c\",id\nx,1\n", "a;b;c=Plain:x id=Plain:1", null)]
    [InlineData("id;\"a,b,c,d\"\n1;x\n", "id=Plain:1 a,b,c,d=Plain:x", "CORPUS1117 1:1")]
    [InlineData("id;price\n1;2,50\n", "id=Plain:1 price=Plain:2,50", "CORPUS1117 1:1")]
    [InlineData("id;note\n1;one, two, three\n2;four\n", "id=Plain:1 note=Plain:one, two, three", "CORPUS1117 1:1")]
    [InlineData("id,note\n1,one; two; three\n", "id=Plain:1 note=Plain:one; two; three", null)]
    [InlineData("id, \"name, first\" , x\n1, \"a, b\" ,c\n", "id=Plain:1 name, first=Plain:a, b x=Plain:c", null)]
    [InlineData("id,x\n1, \"Quoted\" he said\n", "id=Plain:1 x=Plain:\"Quoted\" he said", null)]
    [InlineData("id,x\n1,a \"b\n", "id=Plain:1 x=Plain:a \"b", null)]
    [InlineData("id,x\n1,\"a \"b\" c\"\n", "id=Plain:1 x=Plain:a b\" c\"", "CORPUS1129 2:6")]
    [InlineData("id,x\n1,\"a\" b\n", "id=Plain:1 x=Plain:a b", "CORPUS1129 2:5")]
    [InlineData("id,x\n1,\"a\" \n", "id=Plain:1 x=Plain:a", null)]
    [InlineData("yes,x\ntrue,1\n", "yes=Plain:true x=Plain:1", null)]
    [InlineData("true,x\nfalse,1\n", "true=Plain:false x=Plain:1", "CORPUS1132 1:1")]
    [InlineData("\uFEFFid,x\n1,a\n", "id=Plain:1 x=Plain:a", null)]
    [InlineData("id,x\r1,a\r", "id=Plain:1 x=Plain:a", null)]
    public void CellsAreDividedAsTheWholeRecordsShow(string text, string fields, string? problem)
    {
        ParsedFile file = FormatTexts.Parse(text.TrimStart('\uFEFF'), "corpus/a.csv");

        Assert.Equal(fields, Read.Fields(file.Articles[0]));
        Assert.Equal(problem is null ? [] : [problem], Read.Problems(text.TrimStart('\uFEFF'), "corpus/a.csv"));
    }

    [Theory]
    [InlineData("semicolon", "id;x,y\n1;a,b\n")]
    [InlineData("tab", "id\tx,y\n1\ta,b\n")]
    [InlineData("pipe", "id|x,y\n1|a,b\n")]
    [InlineData("^", "id^x,y\n1^a,b\n")]
    public void TheSeparatorOfTheProject_IsTaken(string separator, string text)
    {
        var options = new ParseOptions(Separator: separator);

        Assert.Equal("id=Plain:1 x,y=Plain:a,b", Read.Fields(FormatTexts.Parse(text, "corpus/a.csv", options).Articles[0]));
        Assert.Empty(Read.Problems(text, "corpus/a.csv", options));
    }

    [Theory]
    [InlineData("commas", null, "CORPUS1130 1:1")]
    [InlineData("a", null, "CORPUS1130 1:1")]
    [InlineData(null, "no", "CORPUS1131 1:1")]
    public void AnUnknownSetting_IsReported(string? separator, string? header, string problem) =>
        Assert.Equal([problem], Read.Problems("id,x\n1,a\n", "corpus/a.csv", new ParseOptions(Separator: separator, Header: header)));

    [Theory]
    [InlineData("name,title\nann,First\n,\nbob,Second\n\"\",\"\"\n")]
    [InlineData("name,title\nann,First\n , \n\n,,\nbob,Second\n")]
    public void ARecordOfEmptyCells_IsNoArticle(string text)
    {
        Assert.Equal(["First", "Second"], Table(text).Select(article => article.Title));
        Assert.Empty(Read.Problems(text, "corpus/a.csv"));
    }

    [Theory]
    [InlineData("3,\"Fears over pension after talks\",\"Unions say.\"\n4,\"The race is on\",\"A team.\"\n", "CORPUS1132 1:1")]
    [InlineData("2024-05-31,a\n2024-06-01,b\n", "CORPUS1132 1:1")]
    [InlineData("The swift sleeps on the wing.,x\nThe swallow does not.,y\n", "CORPUS1132 1:1")]
    [InlineData("country,1990,2000\nChad,1,2\n", null)]
    [InlineData("title,2024\na,1\nb,2\n", null)]
    [InlineData("word,count\na,1\n", null)]
    [InlineData("What is your name?,Are you well today, all of you?\na,b,c\n", null)]
    public void AHeaderThatLooksLikeARecord_IsReported(string text, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], Read.Problems(text, "corpus/a.csv").Where(found => found.StartsWith("CORPUS1132", StringComparison.Ordinal)));

    [Fact]
    public void WithoutAHeader_EveryRecordIsAnArticle_AndColumnsAreNumbered()
    {
        var options = new ParseOptions(Header: "false", TitleField: "column2", BodyField: "column3");

        ParsedFile file = FormatTexts.Parse("3,\"One\",\"First.\"\n4,\"Two\",\"Second.\"\n", "corpus/a.csv", options);

        Assert.Empty(file.Problems);
        Assert.Equal(["One: First.", "Two: Second."], file.Articles.Select(article => $"{article.Title}: {article.Paragraphs[0]}"));
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
                rows.Where(row => row.Any(cell => cell.Trim().Length > 0)).Select(row => string.Join(' ', row.Select((cell, i) => "xyz"[i] + (cell.Trim().Length == 0 ? "=Null" : "=Plain:" + cell.Trim())))),
                file.Articles.Select(Read.Fields));
        });

    private static EquatableArray<ParsedArticle> Table(string text) => FormatTexts.Parse(text, "corpus/a.csv").Articles;
}
