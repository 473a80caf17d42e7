using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Fields.Inference;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Documents;

/// <summary>The tables of docs/formats.md and docs/fields.md agree with the compiler.</summary>
public sealed partial class ReferencePagesTests
{
    private static readonly string Formats = Repository.Read("docs/formats.md").ReplaceLineEndings("\n");
    private static readonly string Fields = Repository.Read("docs/fields.md").ReplaceLineEndings("\n");

    [Fact]
    public void EveryExtension_HasTheFormatOfItsRow()
    {
        string[][] rows = [.. Rows(Formats, "| file name | format | articles |").Where(row => row[0].StartsWith('`'))];

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(
            Codes(row[0]).Select((extension, index) => $"{extension} {Codes(row[1]).ElementAtOrDefault(index) ?? Codes(row[1])[0]}"),
            Codes(row[0]).Select(extension => $"{extension} {NameOf(FormatChoice.Of(new SourceFile("corpus/a" + extension, "Text."), name: null).Format)}")));
    }

    [Fact]
    public void EveryRole_IsFilledByTheKeysOfItsRow()
    {
        Dictionary<string, string[]> keys = Rows(Formats, "| role | the first of | or set by |").ToDictionary(row => row[0], row => Codes(row[1]));
        RoleKeys roles = RoleKeys.OfRecord(ParseOptions.Default);

        Assert.Equal(roles.Slug, keys["slug"]);
        Assert.Equal(roles.Title, keys["title"]);
        Assert.Equal(roles.Body, keys["body"]);
    }

    [Fact]
    public void ValuesThatThePageCallsText_AreText()
    {
        string[] values = Codes(TextSentence().Match(Fields).Value);

        Assert.Equal(6, values.Length);
        Assert.All(values, value => Assert.Equal("Text", KindOf(value)));
    }

    [Fact]
    public void ValuesInTheTableOfTypes_HaveTheTypeOfTheirRow()
    {
        Dictionary<string, string> kinds = new(StringComparer.Ordinal) { ["bool"] = "Boolean", ["decimal"] = "Decimal", ["DateOnly"] = "Date", ["DateTimeOffset"] = "Timestamp" };
        string[][] rows = [.. Rows(Fields, "| all values are | type |").Where(row => Codes(row[0]).Length > 0 && Codes(row[1]) is [var type, ..] && kinds.ContainsKey(type))];

        Assert.Equal(4, rows.Length);
        Assert.All(rows, row => Assert.All(Codes(row[0]), value => Assert.Equal(kinds[Codes(row[1])[0]], KindOf(value))));
    }

    [Fact]
    public void KeysInTheTableOfNames_HaveTheNamesOfTheirRow()
    {
        string[] row = Rows(Fields, "| key | property |").First();
        string record = string.Concat(Codes(row[0]).Select(key => $", \"{key}\": 1"));

        Assert.Equal(
            Codes(row[1]).Order(StringComparer.Ordinal),
            Compile.Files(("corpus/a.jsonl", $$"""{"title": "A", "body": "It sails."{{record}}}""")).Archive.Shapes.Select(shape => shape.Name).Order(StringComparer.Ordinal));
    }

    private static string KindOf(string text) =>
        ScalarTypeReader.Kind(ScalarTypeReader.Narrowest(ScalarTypeReader.Of(new FieldScalar(text, ScalarNotation.Plain, default)))).ToString();

    private static string NameOf(TextFormat format) => format == TextFormat.JsonLines ? "jsonl" : format.ToString().ToLowerInvariant();

    /// <summary>The cells of the rows below a header.</summary>
    private static IEnumerable<string[]> Rows(string page, string header)
    {
        int start = page.IndexOf(header, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no table '{header}'.");
        return page[start..].Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());
    }

    private static string[] Codes(string text) => [.. Code().Matches(text).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("A value is a number only if.*?as the part.*?`12e4567`", RegexOptions.Singleline)]
    private static partial Regex TextSentence();
}
