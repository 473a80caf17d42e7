using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

/// <summary><c>[Unique]</c>, <c>[Before]</c> and <c>[After]</c>, from C# to the place of a value.</summary>
public class UniqueAndOrderTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AViolation_IsReportedAtItsValue_HoweverThePackIsCarried(bool isPacked)
    {
        CorpusProject project = new CorpusProject().With("""
            using CorpusSdk;
            [CorpusSchema("boats")]
            public sealed partial record Boat : Article
            {
                [Unique] public partial int Number { get; }
                public partial Stop Stop { get; }
            }
            [CorpusRecord]
            public readonly partial record struct Stop
            {
                [Unique] public partial string Pier { get; }
                [Before(nameof(Leaves), OrEqual = true)] public partial System.TimeOnly Comes { get; }
                public partial System.TimeOnly Leaves { get; }
            }
            """);
        const string Text = """
            {"slug": "moth", "body": "It sails.", "number": 7, "stop": {"pier": "North", "comes": "07:15", "leaves": "07:15"}}
            {"slug": "wasp", "body": "It too.", "number": 7, "stop": {"pier": "North", "comes": "07:15", "leaves": "07:14"}}
            """;

        GeneratorRun run = (isPacked ? project.AddPacked("corpus/boats.jsonl", Text) : project.Add("corpus/boats.jsonl", Text)).Run();

        Assert.Equal(
            [
                "corpus/boats.jsonl(2,47): error CORPUS1309: The value '7' of 'number' is already at corpus/boats.jsonl(1,49), but Boat.Number is unique: write another value in one of the two places",
                "corpus/boats.jsonl(2,67): error CORPUS1309: The value 'North' of 'stop.pier' is already at corpus/boats.jsonl(1,69), but Stop.Pier is unique: write another value in one of the two places",
                "corpus/boats.jsonl(2,85): error CORPUS1307: Expected a time not after 07:14, the value of 'stop.leaves', for 'stop.comes', found 07:15: write an earlier one, or change 'stop.leaves'",
            ],
            run.Diagnostics.Select(diagnostic => diagnostic.ToString().Replace(CorpusProject.DefaultFolder, "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OrdersAreReadWithTheirProperties()
    {
        SchemaSpec schema = SchemaCode.Read(SchemaCode.BlogPost(
            "[Before(nameof(End))] public partial DateOnly Start { get; }",
            "[After(nameof(Start), OrEqual = true)] public partial DateOnly? End { get; }"));

        Assert.Equal(new ValueOrder("End", IsBefore: true, MayBeEqual: false), Assert.Single(schema.Properties[0].Orders));
        Assert.Equal(new ValueOrder("Start", IsBefore: false, MayBeEqual: true), Assert.Single(schema.Properties[1].Orders));
    }

    [Theory]
    [InlineData("[Before(\"Text\")] public partial int Value { get; }", "leads to Text, which is not of the same type, so it was left out: name 'Number'")]
    [InlineData("[Before(\"Nowhere\")] public partial int Value { get; }", "leads to Nowhere, which no text fills, so it was left out: name 'Number'")]
    [InlineData("[After(\"Value\")] public partial int Value { get; }", "leads to the property itself")]
    [InlineData("[After(\"Text\")] public partial string Value { get; }", "is on a property whose values have no order")]
    [InlineData("[After(\"Number\")] public partial TimeSpan Value { get; }", "declare a partial property of the same type")]
    [InlineData("[Unique] public partial Part Value { get; }", "is on a record, whose places are never equal")]
    public void AnAttributeThatDoesNotFit_IsReported(string member, string reason) => Assert.Contains(
        reason,
        Assert.Single(SchemaCode.ReadAll(SchemaCode.BlogPost(member, "public partial int Number { get; }", "public partial string Text { get; }") + "[CorpusRecord] public partial record struct Part { public partial int X { get; } }").Problems.Items).Problem.Message,
        StringComparison.Ordinal);
}
