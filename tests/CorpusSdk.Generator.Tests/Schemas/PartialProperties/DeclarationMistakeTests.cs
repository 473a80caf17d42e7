using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

/// <summary>What an author forgets when declaring a schema is one problem at its place; a run also demands that everything else compiles.</summary>
public class DeclarationMistakeTests
{
    private const string Text = "---\ntitle: A boat\nlength: 12\n---\n\nIt floats.\n";

    [Theory]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public int Length { get; } }", "CORPUS2113")]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public int Length { get; init; } }", "CORPUS2113")]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public int Length { get; set; } }", "CORPUS2113")]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public int Length; }", "CORPUS2114")]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public partial int Length { get; init; } }", "CORPUS2105")]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public static partial int Length { get; } }", "CORPUS2105")]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public partial float Length { get; } }", "CORPUS2103")]
    [InlineData("public sealed partial record Boat { public partial int Length { get; } }", "CORPUS2102")]
    public void AMistakeInADeclaration_IsTheOnlyProblem(string record, string id)
    {
        GeneratorRun run = Project(record).Run();

        Assert.Equal([id], run.DiagnosticIds);
        Assert.Equal("Consumer.cs", Path.GetFileName(Assert.Single(run.Diagnostics).Location.SourceTree!.FilePath));
    }

    [Theory]
    [InlineData("public int Double => 2 * Length; public partial int Length { get; }")]
    [InlineData("public partial int Length { get; } public string Note { get; init; } = \"none\";")]
    [InlineData("public partial int Length { get; } public static int Count { get; set; }")]
    [InlineData("public partial int Length { get; } private const int Limit = 3; private static int s_count;")]
    public void OrdinaryMembers_AreNoMistake(string members) =>
        Assert.Empty(Project($"public sealed partial record Boat : CorpusSdk.Article {{ {members} }}").Run().Diagnostics);

    /// <summary>Only a diagnostic in a syntax tree is reached by a directive of that tree.</summary>
    [Fact]
    public void APragma_SilencesAProblemOfTheCodeBelowIt()
    {
        const string Record = "public sealed partial record Boat : CorpusSdk.Article { [Even] public partial int Length { get; } }\npublic sealed class EvenAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute;";

        Assert.Equal(["CORPUS2109"], Project(Record).Run().DiagnosticIds);
        Assert.True(Assert.Single(Project(Record, "#pragma warning disable CORPUS2109\n").Run().Diagnostics).IsSuppressed);
    }

    private static CorpusProject Project(string record, string before = "") => new CorpusProject().Add("corpus/boats/a.md", Text)
        .With($"#pragma warning disable CS0169, CS0649, IDE0044 // fields that nothing sets are what is tried\n{before}[CorpusSdk.CorpusSchema(\"boats\")]\n{record}");
}
