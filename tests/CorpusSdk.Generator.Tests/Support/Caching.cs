using System.Collections;
using System.Runtime.CompilerServices;
using System.Collections.Immutable;
using System.Reflection;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>Demands that a step does not run again, or comes to the same result.</summary>
internal static class Caching
{
    /// <summary>The names of all steps, as the generator declares them.</summary>
    public static IReadOnlyList<string> AllTrackingNames { get; } =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static void AssertNothingRunsAfterEditOfCSharp(GeneratorDriver driver, CSharpCompilation compilation)
    {
        SyntaxTree old = compilation.SyntaxTrees[0];
        SyntaxTree edited = CSharpSyntaxTree.ParseText(old + "\ninternal static class Edited { }\n", (CSharpParseOptions)old.Options, old.FilePath);
        GeneratorRunResult second = driver
            .RunGenerators(compilation.Clone().ReplaceSyntaxTree(old, edited), TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();

        foreach (string name in AllTrackingNames)
        {
            if (second.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps))
                AssertCached(name, steps);
        }

        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> steps) in second.TrackedOutputSteps)
            AssertCached(name, [.. steps.Where(step => !ReportsOnCode(step))]);
    }

    // A problem of C# is reported in its syntax tree, which an edit exchanges.
    private static bool ReportsOnCode(IncrementalGeneratorRunStep step) => step.Outputs.All(output =>
        output.Value is ITuple { Length: 2 } result
        && result[0] is ICollection { Count: 0 }
        && result[1] is ImmutableArray<Diagnostic> { IsEmpty: false } diagnostics
        && diagnostics.All(diagnostic => diagnostic.Location.IsInSource));

    private static void AssertCached(string name, ImmutableArray<IncrementalGeneratorRunStep> steps) => Assert.All(
        steps.SelectMany(step => step.Outputs),
        output => Assert.True(
            output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
            $"Step {name} ran again after an edit of C#: {output.Reason}, {output.Value}"));
}
