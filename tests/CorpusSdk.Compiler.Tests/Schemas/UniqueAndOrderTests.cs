using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Schemas;

/// <summary><c>[Unique]</c>, <c>[Before]</c> and <c>[After]</c>.</summary>
public class UniqueAndOrderTests
{
    [Fact]
    public void AValueThatIsGivenAgain_IsReportedAtEachLaterPlaceAndNamesTheFirst()
    {
        SchemaSpec schema = BlogSchema.Of(BlogSchema.Optional("Number", FieldKind.Int32) with { IsUnique = true });

        Problem[] problems = SchemaCheck.Run(
            schema,
            FrontMatter.Read("corpus/a.md", "---\nnumber: 7\n---\n"),
            FrontMatter.Read("corpus/b.md", "---\nnumber: 8\n---\n"),
            FrontMatter.Read("corpus/c.md", "---\n\nnumber: 07\n---\n"),
            FrontMatter.Read("corpus/d.md", "---\nnumber:\n---\n"),
            FrontMatter.Read("corpus/e.md", "---\n---\n"),
            FrontMatter.Read("corpus/f.md", "---\nnumber: 7\n---\n"));

        Assert.Equal(
            [
                "corpus/c.md(3,9): error CORPUS1309: The value '07' of 'number' is already at corpus/a.md(2,9), but BlogPost.Number is unique: write another value in one of the two places",
                "corpus/f.md(2,9): error CORPUS1309: The value '7' of 'number' is already at corpus/a.md(2,9), but BlogPost.Number is unique: write another value in one of the two places",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData(FieldKind.Text, null, "caf\u00E9", "cafe\u0301", true)]
    [InlineData(FieldKind.Text, null, "Moth", "moth", false)]
    [InlineData(FieldKind.Decimal, null, "1.50", "1.5", true)]
    [InlineData(FieldKind.Int64, "System.TimeSpan", "PT90M", "01:30:00", true)]
    [InlineData(FieldKind.Text, "System.Guid", "3F2504E0-4F89-41D3-9A0C-0305E82C3301", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", true)]
    [InlineData(FieldKind.Text, "System.Version", "1.2", "1.2.0", false)]
    internal void ValuesAreTheSame_IfTheirTypeHasThemAsEqual(FieldKind kind, string? declaredType, string one, string other, bool isRepeated)
    {
        SchemaSpec schema = BlogSchema.Of(BlogSchema.Optional("Value", new SchemaType(kind, "") { DeclaredType = declaredType }) with { IsUnique = true });

        Assert.Equal(isRepeated ? 1 : 0, SchemaCheck.Run(schema, FrontMatter.Article("value: " + one), FrontMatter.Article("value: " + other)).Length);
    }

    [Fact]
    public void EachElementOfAListIsUnique() => Assert.Equal(
        [(2, 15)],
        SchemaCheck.Run(BlogSchema.Of(BlogSchema.List("Value", FieldKind.Int32) with { IsUnique = true }), FrontMatter.Article("value: [1, 2]"), FrontMatter.Article("value: [3, 4, 2]"))
            .Select(problem => (problem.Span.StartLine, problem.Span.StartColumn)));

    /// <summary>A walk over all pairs is the oracle.</summary>
    [Fact]
    public void AnyValues_AreReportedAsAWalkOverAllPairsFindsThem() => Gen.Int[0, 30].Array[0, 40].Sample(numbers =>
    {
        SchemaSpec schema = BlogSchema.Of(BlogSchema.Optional("Number", FieldKind.Int32) with { IsUnique = true });
        CheckedArticle[] articles = [.. numbers.Select((number, i) => FrontMatter.Read(string.Create(CultureInfo.InvariantCulture, $"corpus/{i}.md"), string.Create(CultureInfo.InvariantCulture, $"---\nnumber: {number}\n---\n")))];
        string[] expected = [.. numbers.Select((number, i) => (i, First: Array.IndexOf(numbers, number))).Where(pair => pair.First < pair.i).Select(pair => string.Create(CultureInfo.InvariantCulture, $"corpus/{pair.i}.md corpus/{pair.First}.md(2,9)"))];

        Assert.Equal(expected, SchemaCheck.Run(schema, articles).Select(problem => $"{problem.File} {problem.Arguments[2]}"));
    });

    [Theory]
    [InlineData("start: 2024-05-31", "end: 2024-06-01", null)]
    [InlineData("start: 2024-05-31", "end: 2024-05-31", "Expected a day after 2024-05-31, the value of 'start', for 'end', found 2024-05-31: write a later one, or change 'start'")]
    [InlineData("start: 2024-05-31", "end: 2024-05-30", "Expected a day after 2024-05-31, the value of 'start', for 'end', found 2024-05-30: write a later one, or change 'start'")]
    [InlineData("start: 2024-05-31", "other: 1", null)]
    [InlineData("end: 2024-05-30", "other: 1", null)]
    public void AValueHasToBeAfterAnother(string one, string other, string? message)
    {
        SchemaSpec schema = BlogSchema.Of(
            BlogSchema.Optional("Start", FieldKind.Date),
            BlogSchema.Optional("End", FieldKind.Date) with { Orders = new EquatableArray<ValueOrder>([new ValueOrder("Start", IsBefore: false, MayBeEqual: false)]) },
            BlogSchema.Optional("Other", FieldKind.Int32));

        Assert.Equal(message, SchemaCheck.Run(schema, FrontMatter.Article(one, other)).SingleOrDefault()?.Message);
    }

    [Theory]
    [InlineData("low: 10", "high: 10", null)]
    [InlineData("low: 11", "high: 10", "Expected a whole number not above 10, the value of 'high', for 'low', found 11: write a smaller one, or change 'high'")]
    [InlineData("high: 2", "other: 1", "Expected a whole number not above 2, the value of 'high', for 'low', found 3: write a smaller one, or change 'high'")]
    [InlineData("other: 2", "another: 1", null)]
    [InlineData("low: 6", "other: 1", "Expected a whole number not above 5, the value of 'high', for 'low', found 6: write a smaller one, or change 'high'")]
    public void AValueMayBeEqual_AndADefaultStandsForWhatIsMissing(string one, string other, string? message)
    {
        SchemaSpec schema = BlogSchema.Of(
            BlogSchema.Optional("Low", FieldKind.Int32) with { Default = new FieldScalar("3", ScalarNotation.Plain, default), Orders = new EquatableArray<ValueOrder>([new ValueOrder("High", IsBefore: true, MayBeEqual: true)]) },
            BlogSchema.Optional("High", FieldKind.Int32) with { Default = new FieldScalar("5", ScalarNotation.Plain, default) },
            BlogSchema.Optional("Other", FieldKind.Int32),
            BlogSchema.Optional("Another", FieldKind.Int32));

        Assert.Equal(message, SchemaCheck.Run(schema, FrontMatter.Article(one, other)).SingleOrDefault()?.Message);
    }
}
