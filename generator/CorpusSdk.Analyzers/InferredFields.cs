using System.Runtime.CompilerServices;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers;

/// <summary>The fields that the texts of a project have, with inferred types, for archives with and without a schema. Asked for by people alone, since all texts are parsed.</summary>
internal sealed class InferredFields
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, InferredFields> Read = new();

    private readonly Dictionary<string, EquatableArray<FieldShape>> _shapes = new(StringComparer.Ordinal);

    private InferredFields(AnalyzerOptions options, CancellationToken cancellation)
    {
        var texts = new ProjectTexts(options);
        var files = new List<PlannedFile>();
        foreach (AdditionalText file in texts.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            string item = texts.ItemOf(file);
            if (item is not ("manifest" or "true"))
                continue;
            string text = file.GetText(cancellation)?.ToString() ?? "";
            FileSettings settings = texts.SettingsOf(file);
            if (item == "true" && ProjectTexts.Parse(texts.PathOf(file), text, settings) is { } parsed)
                files.Add(new PlannedFile(parsed with { Options = settings.Parse }, settings));
            else if (item == "manifest" && ManifestReader.TryRead(text, SdkVersion.Current, out ProjectManifest manifest))
                Add(manifest);
        }

        foreach (ArchivePlan plan in ArchivePlanner.Plan(files).Archives)
        {
            cancellation.ThrowIfCancellationRequested();
            _shapes[plan.Name] = ArchiveBuilder.Build(plan).Shapes;
        }
    }

    /// <summary>The fields of an archive, in the order of their keys; none if the project has no such archive.</summary>
    /// <param name="archive">Its name in C#.</param>
    /// <param name="options">The project's files and settings.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<FieldShape> Of(string archive, AnalyzerOptions options, CancellationToken cancellation)
    {
        InferredFields fields = Read.TryGetValue(options, out InferredFields? known) ? known : Read.GetValue(options, key => new InferredFields(key, cancellation));
        return fields._shapes.TryGetValue(archive, out EquatableArray<FieldShape> shapes) ? [.. shapes] : [];
    }

    private void Add(ProjectManifest manifest)
    {
        foreach (ArchiveManifest archive in manifest.Archives)
            _shapes[archive.Name] = archive.Shapes;
    }
}
