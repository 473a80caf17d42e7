using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

/// <summary>A record that cannot be a schema has one problem that says so, where the C# compiler would report each of its members.</summary>
public class OtherHalfTests
{
    private const string Properties = "{ public partial int Length { get; } public partial string? Rig { get; } }";
    private const string Use = "public static class Use { public static int Of(Boat boat) => boat.Length; }";

    [Theory]
    [InlineData("public abstract partial record Boat : CorpusSdk.Article " + Properties + Use, "CORPUS2104")]
    [InlineData("public partial record Boat<T> : CorpusSdk.Article " + Properties, "CORPUS2104")]
    [InlineData("public partial record Boat<T> : CorpusSdk.Article where T : class " + Properties, "CORPUS2104")]
    [InlineData("public partial record struct Boat " + Properties + Use, "CORPUS2102")]
    [InlineData("public partial struct Boat { public partial int Length { get; } }" + Use, "CORPUS2101")]
    [InlineData("public partial class Boat " + Properties + Use, "CORPUS2101")]
    [InlineData("public interface IBoat { int Length { get; } }", "CORPUS2101")]
    [InlineData("public partial record Boat : Vessel " + Properties + Use + " public record Vessel;", "CORPUS2102")]
    [InlineData("public record Boat { public int Length { get; init; } }", "CORPUS2101")]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public required partial int Length { get; init; } }", "CORPUS2105")]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public required int Length { get; init; } }", "CORPUS2113")]
    public void AnUnsuitableDeclaration_IsTheOnlyProblem(string declaration, string id) => Assert.Equal([id], Heard(declaration));

    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    [InlineData("private protected")]
    public void ARecordThatGeneratedCodeCannotSee_IsTheOnlyProblem(string accessibility) =>
        Assert.Equal(["CORPUS2104"], Heard($"{accessibility} partial record Boat : CorpusSdk.Article {Properties}", "public partial class Outer {", "}"));

    /// <summary>The compiler says of the two halves what the problem says of the one.</summary>
    [Theory]
    [InlineData("public sealed record Boat : CorpusSdk.Article " + Properties + Use, "CORPUS2101")]
    [InlineData("public sealed record Boat " + Properties, "CORPUS2101")]
    public void ARecordThatIsNotPartial_HasOneErrorOfTheCompiler(string declaration, string id) => Assert.Equal([id, "CS0260"], Heard(declaration));

    [Fact]
    public void ATypeAroundItThatIsNotPartial_HasOneErrorOfTheCompiler() =>
        Assert.Equal(["CORPUS2104", "CS0260"], Heard($"public sealed partial record Boat : CorpusSdk.Article {Properties}", "public class Outer {", "}"));

    [Fact]
    public void WhatUsesARecordThatIsNotPartial_Compiles() => Assert.Equal(
        ["CORPUS2101", "CS0260"],
        Heard($"public sealed record Boat : CorpusSdk.Article {Properties} public static class Use {{ public static Boat First => Corpus.Boats.Articles[0]; }}"));

    [Fact]
    public void TheSecondSchemaOfAnArchive_IsTheOnlyProblem() =>
        Assert.Equal(["CORPUS2107"], Heard($"public sealed partial record Boat : CorpusSdk.Article {Properties} [CorpusSdk.CorpusSchema(\"boats\")] public sealed partial record Ship : CorpusSdk.Article {Properties}"));

    /// <summary>What cannot be mended from another file: a record that is local to its file, and a constructor that names no base.</summary>
    [Theory]
    [InlineData("file sealed partial record Boat : CorpusSdk.Article { public int Twice => 2; }")]
    [InlineData("public sealed partial record Boat(int Twice) : CorpusSdk.Article;")]
    [InlineData("public sealed partial record Boat : CorpusSdk.Article { public Boat() { } }")]
    public void WhatNoOtherFileCanMend_HasOneErrorOfTheCompiler(string declaration) => Assert.Equal(["CORPUS2104", "CS1729"], Heard(declaration));

    /// <summary>Below C# 13 the compiler refuses the word "partial" at each property, but has nothing to say of the record.</summary>
    [Fact]
    public void BelowCSharp13_TheRecordItselfHasNoErrorOfTheCompiler()
    {
        Assert.Equal(["CORPUS2106"], Heard("public sealed partial record Boat : CorpusSdk.Article { public int Length => 12; }", version: LanguageVersion.CSharp12));
        Assert.Equal(["CORPUS2106", "CS8703", "CS9248"], Heard("public sealed partial record Boat : CorpusSdk.Article { public partial int Length { get; } }", version: LanguageVersion.CSharp12));
    }

    // Errors of the generator and of the compiler, the former first.
    private static string[] Heard(string declaration, string before = "", string after = "", LanguageVersion version = LanguageVersion.Preview)
    {
        CorpusProject project = new CorpusProject()
            .Add("corpus/boats/a.md", "---\ntitle: A boat\nlength: 12\nrig: gaff\n---\n\nIt floats.\n")
            .With($"#nullable enable\n{before}\n[CorpusSdk.CorpusSchema(\"boats\")]\n{declaration}\n{after}") with { LanguageVersion = version };
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], project.Texts, project.ParseOptions, new CorpusOptions(project.Properties))
            .RunGeneratorsAndUpdateCompilation(project.CreateCompilation(), out Compilation compilation, out var problems, TestContext.Current.CancellationToken);
        IEnumerable<Diagnostic> errors = problems
            .Concat(compilation.GetDiagnostics(TestContext.Current.CancellationToken))
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. errors.Select(diagnostic => diagnostic.Id)];
    }
}
