using System.Text;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

public class JsonTests
{
    [Theory]
    [InlineData("""{ "version": 1, "articles": [ { "id": "a", "n": 1 }, { "id": "b", "n": 2 } ] }""", "CORPUS1134 1:1")]
    [InlineData("""{ "articles": [ { "id": "a", "n": 1 }, { "id": "b", "n": 2 } ] }""", null)]
    [InlineData("""{ "data": { "items": [ { "id": "a", "n": 1 }, { "id": "b", "n": 2 } ] } }""", null)]
    [InlineData("""{ "a": { "title": "A", "n": 1 }, "b": { "title": "B", "n": 2 } }""", null)]
    [InlineData("""{ "meta": 1, "posts": { "a": { "title": "A", "n": 1 }, "b": { "title": "B", "n": 2 } } }""", "CORPUS1134 1:1")]
    [InlineData("{\n  \"id\": \"a\"\n}\n{\n  \"id\": \"b\"\n}\n", null)]
    [InlineData("""{ "a": { "n": 1 }, "b": { "n": 2 } }""", null)]
    [InlineData("""{ "a": { "title": "A" }, "b": { "n": 2 } }""", null)]
    [InlineData("""{ "total": 2, "posts": { "a": { "n": 1 }, "b": { "n": 2 } } }""", "CORPUS1134 1:1")]
    public void TheRecordsInsideAnObject_AreTheArticles(string text, string? problem)
    {
        Assert.Equal(["a", "b"], FormatTexts.Parse(text, "corpus/a.json").Articles.Select(article => article.Slug));
        Assert.Equal(problem is null ? [] : [problem], Read.Problems(text, "corpus/a.json"));
    }

    [Theory]
    [InlineData("""{ "title": "A", "links": [ { "to": "a" }, { "to": "b" } ] }""")]
    [InlineData("""{ "title": "A", "body": "B", "links": [ { "id": "a" }, { "id": "b" } ] }""")]
    [InlineData("""{ "a": 1, "b": "two" }""")]
    [InlineData("""{ "name": "A", "address": { "city": "X" } }""")]
    [InlineData("""{ "x": 1, "y": { "z": 2 } }""")]
    public void AnObjectThatIsARecordItself_IsOneArticle(string text)
    {
        Assert.Single(FormatTexts.Parse(text, "corpus/a.json").Articles);
        Assert.Empty(Read.Problems(text, "corpus/a.json"));
    }

    [Fact]
    public void SeveralListsOfRecords_AreReported_AndNothingIsGuessed()
    {
        const string Text = """{ "posts": [ { "id": "a" } ], "pages": [ { "id": "b" } ] }""";

        Assert.Empty(FormatTexts.Parse(Text, "corpus/a.json").Articles);
        Assert.Equal(["CORPUS1133 1:1"], Read.Problems(Text, "corpus/a.json"));
    }

    /// <summary>An article without a name of its own is seldom what was meant.</summary>
    [Theory]
    [InlineData("""{ "a": { "n": 1 }, "b": { "n": 2 }, "c": 3 }""", "CORPUS1133 1:1")]
    [InlineData("""{ "x": { "a": { "n": 1 } }, "y": { "a": { "n": 2 } } }""", "CORPUS1133 1:1")]
    [InlineData("""{ "version": 1, "items": [] }""", "CORPUS1134 1:1, CORPUS1113 1:1")]
    [InlineData("""{ "articles": [] }""", "CORPUS1113 1:1")]
    [InlineData("{}", "CORPUS1112 1:1")]
    [InlineData("[ {} ]", "CORPUS1112 1:3")]
    public void ObjectsThatAreNoRecord_AreReported_AndNothingIsGuessed(string text, string problems)
    {
        Assert.Empty(FormatTexts.Parse(text, "corpus/a.json").Articles);
        Assert.Equal(problems.Split(", "), Read.Problems(text, "corpus/a.json"));
    }

    [Theory]
    [InlineData("""{ "title": "All", "articles": [ { "id": "a" }, { "id": "b" } ] }""")]
    [InlineData("""{ "version": "1.1", "title": "Feed", "items": [ { "id": "a", "content_text": "A" } ] }""")]
    [InlineData("""{ "title": "A book", "chapters": [ { "title": "One" } ] }""")]
    public void AListOfRecordsWithinAnArticle_IsPointedOut(string text)
    {
        Assert.Single(FormatTexts.Parse(text, "corpus/a.json").Articles);
        Assert.Equal(["CORPUS1135 1:1"], Read.Problems(text, "corpus/a.json"));
    }

    [Theory]
    [InlineData("{\"id\": \"a\"},\n", "corpus/a.jsonl", "What follows the record on this line was left out")]
    [InlineData("{\"id\": \"a\"} {\"id\": \"b\"}\n", "corpus/a.jsonl", "What follows the record on this line was left out")]
    [InlineData("{\"id\": a}\n{\"id\": \"b\"}\n", "corpus/a.jsonl", "The record was left out")]
    [InlineData("[{\"id\": \"a\"}, {\"id\": b}]", "corpus/a.json", "This record and everything after it were left out")]
    [InlineData("[{\"id\": \"a\"},]", "corpus/a.json", "a trailing comma at the end. This")]
    public void WhatABrokenRecordCosts_IsSaid(string text, string path, string loss) =>
        Assert.Contains(loss, FormatTexts.Parse(text, path).Problems[^1].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\n  \"id\": \"a\"\n}\n")]
    [InlineData("{ \"id\":\n  \"a\",\n  \"x\": [\n 1\n]\n}\n")]
    public void JsonOverSeveralLinesInAFileOfLines_IsReadAndReportedOnce(string text)
    {
        Assert.Equal("a", Assert.Single(FormatTexts.Parse(text, "corpus/a.jsonl").Articles).Slug);
        Assert.Equal(["CORPUS1102 1:1"], Read.Problems(text, "corpus/a.jsonl"));
        Assert.Contains("give it the extension .json", Assert.Single(FormatTexts.Parse(text, "corpus/a.jsonl").Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenFirstLine_DoesNotMakeLinesADocument() =>
        Assert.Equal(["CORPUS1111 1:8"], Read.Problems("{\"a\": 1, \n{\"id\": \"b\"}\n", "corpus/a.jsonl"));

    [Fact]
    public void AnObject_IsAnArticle()
    {
        ParsedArticle article = Lines("{\"id\": \"Bird_1\", \"headline\": \"The \\u00e9\", \"content\": \"One.\\n\\nTwo\\nlines.\", \"summary\": \"S\", \"n\": 1.50, \"b\": true, \"z\": null, \"tags\": [\"x\", 2], \"m\": {\"k\": \"v\"}}")[0];

        Assert.Equal(("bird-1", "The é", "S", 3), (article.Slug, article.Title, article.Standfirst, article.WordCount));
        Assert.Equal(["One.", "Two\nlines."], article.Paragraphs);
        Assert.Equal("id=Text:Bird_1 summary=Text:S n=Number:1.50 b=Boolean:true z=Null tags=[Text:x Number:2] m={k=Text:v}", Read.Fields(article));
    }

    [Fact]
    public void FieldsThatTheProjectNames_ComeBeforeConvention()
    {
        ParsedArticle article = Lines("{\"slug\": \"s\", \"title\": \"t\", \"body\": \"b\", \"a\": \"A\", \"B\": \"B1\", \"c\": \"C\"}", new ParseOptions(SlugField: "a", TitleField: "b", BodyField: "c"))[0];

        Assert.Equal(("a", "B1", "C"), (article.Slug, article.Title, Assert.Single(article.Paragraphs)));
        Assert.Equal("slug=Text:s title=Text:t body=Text:b a=Text:A B=Text:B1", Read.Fields(article));
    }

    [Fact]
    public void ABodyMayBeAListOfTexts() => Assert.Equal(["One.", "Two."], Lines("{\"title\": \"T\", \"body\": [\"One.\", \"Two.\"]}")[0].Paragraphs);

    [Fact]
    public void ABrokenLine_IsReportedAndTheOthersAreRead()
    {
        const string text = "{\"title\": \"Aé😀\"}\n{\"title\": \"é😀\", \"x\": }\n\n[1]\n{\"title\": \"B\", \"title\": 1}\n";

        Assert.Equal(["Aé😀", "B"], Lines(text).Select(article => article.Title));
        Assert.Equal(["CORPUS1111 2:23", "CORPUS1112 4:1", "CORPUS1022 5:16"], Read.Problems(text, "corpus/a.jsonl"));
    }

    [Fact]
    public void ABrokenArray_KeepsWhatStandsBefore()
    {
        const string text = "[\n  {\"title\": \"A\"},\n  5,\n  {\"title\": \"B\"},\n  {\"title\" \"C\"}\n]";

        Assert.Equal(["A", "B"], FormatTexts.Parse(text, "corpus/a.json").Articles.Select(article => article.Title));
        Assert.Equal(["CORPUS1112 3:3", "CORPUS1111 5:12"], Read.Problems(text, "corpus/a.json"));
    }

    [Theory]
    [InlineData("{\"a\": \"\\ud83d\"}", "CORPUS1111 1:7")]
    [InlineData("{\"a\": 1} x", "CORPUS1111 1:10")]
    [InlineData("{\"a\": \"open", "CORPUS1111 1:12")]
    public void WhatIsNoJson_IsReportedAtItsPlace(string line, string problem) => Assert.Equal([problem], Read.Problems(line, "corpus/a.jsonl"));

    [Fact]
    public void AnEmptyArray_IsReported() => Assert.Equal(["CORPUS1113 1:1"], Read.Problems("[]", "corpus/a.json"));

    [Fact]
    public void NestingWithoutEnd_IsReported() => Assert.Equal(["CORPUS1111"], Read.Problems("{\"a\": " + new string('[', 100_000), "corpus/a.jsonl").Select(problem => problem[..10]));

    [Fact]
    public void PlacesCountInTheFile()
    {
        const string text = "{\"title\": \"😀é\",\r\n \"key\": [\"é\", 12]}\r\n";

        FieldEntry field = Assert.Single(FormatTexts.Parse("[" + text + "]", "corpus/a.json").Articles[0].Fields);

        Assert.Equal("\"key\"", ("[" + text).Substring(field.KeyPlace.Start, field.KeyPlace.Length));
        FieldValue number = ((FieldList)field.Value).Items[1];
        Assert.Equal("12", ("[" + text).Substring(number.Place.Start, number.Place.Length));
        Assert.Equal((2, 15), (number.Place.Line, number.Place.Column));
    }

    [Fact]
    public void FiftyThousandRecords_TakeNoTime()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 50_000; i++)
            text.Append("{\"id\": ").Append(i).Append(", \"title\": \"T\", \"body\": \"B.\"}\n");

        Assert.Equal(50_000, FormatTexts.Parse(text.ToString(), "corpus/a.jsonl").Articles.Count);
        Assert.Equal(50_000, FormatTexts.Parse($"[{text.ToString().TrimEnd('\n').Replace('\n', ',')}]", "corpus/a.json").Articles.Count);
    }

    private static EquatableArray<ParsedArticle> Lines(string text, ParseOptions? options = null) => FormatTexts.Parse(text, "corpus/a.jsonl", options).Articles;
}
