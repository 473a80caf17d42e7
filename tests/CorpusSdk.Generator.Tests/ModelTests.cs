using System.Reflection;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>What the pipeline keeps between two runs.</summary>
public class ModelTests
{
    // Each would keep a whole compilation alive, or make a step run again in the next one.
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(MetadataReference),
        typeof(Location), typeof(Diagnostic), typeof(Delegate), typeof(Exception),
    ];

    [Fact]
    public void NoStepKeepsASymbolACompilationOrANode()
    {
        GeneratorRun run = Everything().Run();

        Assert.All(
            Caching.AllTrackingNames.SelectMany(run.Step),
            output => Assert.All(Reachable(output.Value), part => Assert.DoesNotContain(Forbidden, type => type.IsInstanceOfType(part))));
    }

    [Fact]
    public void EqualInputsGiveEqualModels()
    {
        GeneratorRun first = Everything().Run();
        GeneratorRun second = Everything().Run();

        // A file that is not read yet is compared by its identity: the compiler gives an edited file a new object.
        Assert.All(
            Caching.AllTrackingNames.Except([TrackingNames.Files]),
            name => Assert.Equal(first.Step(name).Select(output => output.Value), second.Step(name).Select(output => output.Value)));
    }

    [Fact]
    public void EqualModelsHaveEqualHashes()
    {
        GeneratorRun first = Everything().Run();
        GeneratorRun second = Everything().Run();

        Assert.All(
            Caching.AllTrackingNames.Except([TrackingNames.Files]),
            name => Assert.Equal(first.Step(name).Select(output => output.Value.GetHashCode()), second.Step(name).Select(output => output.Value.GetHashCode())));
    }

    // With a problem in each of the places where one can be kept.
    private static CorpusProject Everything() => new CorpusProject { References = [.. References.Framework, References.Runtime, DataPackage.Create("Elsewhere")] }
        .Set("CorpusVisibility", "secret")
        .Add("corpus/harbours.txt", SampleTexts.Harbours)
        .Add("corpus/twins.txt", SampleTexts.Archive("Twins") + "\n" + SampleTexts.Archive("Twins") + "\nRead more\n")
        .Add("corpus/clash.txt", SampleTexts.Archive("Elsewhere"))
        .Add(CorpusText.Create(CorpusProject.DefaultFolder + "corpus/quiet.txt", "").With("corpus_severity.CORPUS1001", "none"));

    private static HashSet<object> Reachable(object root)
    {
        var reached = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>([root]);
        while (waiting.TryPop(out object? next))
        {
            // What the compiler handed in is the compiler's own.
            if (next is string or AdditionalText || next.GetType().IsPrimitive || !reached.Add(next))
                continue;
            foreach (object? part in next is Array array ? array.Cast<object?>() : Fields(next))
            {
                if (part is not null)
                    waiting.Push(part);
            }
        }

        return reached;
    }

    private static IEnumerable<object?> Fields(object owner)
    {
        for (Type? type = owner.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field.GetValue(owner);
        }
    }
}
