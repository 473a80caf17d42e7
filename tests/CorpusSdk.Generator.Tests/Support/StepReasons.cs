using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>What a step did with each file or archive, in a form that a test can state: <c>corpus/a.txt Cached</c>.</summary>
internal static class StepReasons
{
    public static IEnumerable<string> Reasons(this GeneratorRun run, string trackingName) =>
        run.Step(trackingName).Select(output => $"{NameOf(output.Value)} {output.Reason}").Order(StringComparer.Ordinal);

    private static string NameOf(object value) => value switch
    {
        CorpusFile file => file.Path,
        LoadedFile file => file.File.File.Path,
        LocatedArchive archive => archive.Plan.Name,
        BuiltArchive archive => archive.Spec.Name,
        FieldedArchive archive => archive.Built.Spec.Name,
        _ => value.GetType().Name,
    };
}
