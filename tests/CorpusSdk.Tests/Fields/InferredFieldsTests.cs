using CorpusSdk.Compiler.Parsing.Formats;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;
using CsCheck;

namespace CorpusSdk.Tests.Fields;

/// <summary>Values come out of the pack as they were in the text, whatever type the archive's fields got.</summary>
public class InferredFieldsTests
{
    private static readonly Gen<string> Scalar = Gen.OneOf(
        Gen.Bool.Select(value => value ? "true" : "false"),
        Gen.Int.Select(value => value.ToString(CultureInfo.InvariantCulture)),
        Gen.Long.Select(value => value.ToString(CultureInfo.InvariantCulture)),
        Gen.Decimal[-1000, 1000].Select(value => Math.Round(value, 4).ToString(CultureInfo.InvariantCulture)),
        Gen.OneOf(new[] { "\"2024-05-31\"", "\"2024-05-31T10:00:00Z\"", "\"https://example.org/\"", "\"007\"", "\"\"", "1.50", "6.02e23", "12345678901234567890123" }.Select(text => Gen.Const(text)).ToArray()),
        Gen.String[Gen.Char[' ', '~'], 0, 12].Select(text => JsonSerializer.Serialize(text)));

    private static readonly Gen<string> Value = Gen.OneOf(
        Scalar,
        Scalar.Array[0, 3].Select(items => $"[{string.Join(",", items)}]"),
        Scalar.Array[0, 2].Select(items => "{" + string.Join(",", items.Select((item, index) => $"\"k{index}\":{item}")) + "}"));

    // Sometimes of one kind, so that narrow types come up, and sometimes of any.
    private static readonly Gen<string?[]> Column = Gen.OneOf(
        Gen.OneOf(Scalar, Value).Null(0.2).Array[1, 6],
        Gen.Int[-5, 5].Select(value => value.ToString(CultureInfo.InvariantCulture)).Null(0.1).Array[1, 6],
        Gen.Date.Select(day => $"\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"").Null(0.1).Array[1, 6]);

    [Fact]
    public void EveryValue_ComesBackAsItWasWritten() => Column.Sample(
        values =>
        {
            Archive archive = Compile(values);
            for (int i = 0; i < values.Length; i++)
            {
                object? found = archive.Articles[i].Fields.FirstOrDefault(field => field.Key == "x")?.Value;
                Assert.Equal(Expected(values[i]), Describe(found));
            }
        },
        iter: 2_000);

    [Fact]
    public void Archive_VerifiesWhateverItsFieldsAre() => Column.Sample(values => Compile(values).Verify(), iter: 300);

    private static GeneratedArchive<TestArticle> Compile(string?[] values)
    {
        var lines = new StringBuilder();
        for (int i = 0; i < values.Length; i++)
            lines.Append(CultureInfo.InvariantCulture, $"{{\"slug\":\"a{i}\",\"body\":\"It sails.\"{(values[i] is null ? "" : ",\"x\":" + values[i])}}}\n");
        ParsedFile file = FileParser.Parse(new SourceFile("corpus/sample.jsonl", lines.ToString()), ParseOptions.Default);
        return TestArchive.Open(ArchiveBuilder.Build("Sample", title: null, language: "en", [file], SearchLevel.None));
    }

    /// <summary>Characters of scalars, elements without nulls; a list of one is as its element, and nothing as no list.</summary>
    private static string Expected(string? json)
    {
        if (json is null)
            return "";
        using var document = JsonDocument.Parse(json);
        return Describe(document.RootElement);
    }

    private static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => string.Join("|", element.EnumerateArray().Select(Describe)),
        JsonValueKind.Object => string.Join("|", element.EnumerateObject().Select(property => property.Name + "=" + Describe(property.Value))),
        JsonValueKind.String => element.GetString()!,
        _ => element.GetRawText(),
    };

    private static string Describe(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        double number => Normal(number.ToString("R", CultureInfo.InvariantCulture)),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset point => point.ToString(point.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Uri address => address.OriginalString,
        string text => Flatten(text),
        IReadOnlyList<ArticleField> map => string.Join("|", map.Select(field => field.Key + "=" + Describe(field.Value))),
        IReadOnlyList<object?> list => string.Join("|", list.Select(Describe)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    // 6.02E+23 and 6.02e23 are one number.
    private static string Normal(string number) => number == "6.02E+23" ? "6.02e23" : number;

    // What no type could hold is JSON.
    private static string Flatten(string text)
    {
        if (text.Length == 0 || text[0] is not ('[' or '{'))
            return text;
        try
        {
            return Expected(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
