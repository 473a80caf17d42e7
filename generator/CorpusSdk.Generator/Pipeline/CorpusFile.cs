using CorpusSdk.Generator.Problems;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>The meaning of an additional file for the generator.</summary>
internal enum CorpusFileKind
{
    /// <summary>A text, to be compiled here.</summary>
    Text,

    /// <summary>The manifest of the archives that the build task has packed.</summary>
    Manifest,

    /// <summary>A text that the build task has packed and found problems in: read here only under dotnet watch, but its settings decide on their severity.</summary>
    Packed,

    /// <summary>The fields of an archive that the build task has packed: read where a schema is declared for the archive.</summary>
    Fields,

    /// <summary>The list of files beside the texts, which the build task has looked at.</summary>
    Assets,
}

/// <summary>An additional file that belongs to the corpus, not yet read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The file; compared by identity, since the compiler gives a changed file a new object.</param>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Settings">The project's settings for it.</param>
/// <param name="Severities">Severities changed for this file.</param>
internal sealed record CorpusFile(
    CorpusFileKind Kind,
    AdditionalText Text,
    string Path,
    FileSettings Settings,
    EquatableArray<SeverityOverride> Severities)
{
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";
    private const string SeverityPrefix = "corpus_severity.";

    /// <summary>Recognises a corpus file by its item; null for every other additional file.</summary>
    public static CorpusFile? TryCreate(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? projectFolder);
        string path = RelativePath.Create(projectFolder ?? "", text.Path);
        AnalyzerConfigOptions options = provider.GetOptions(text);

        // A file name may have characters that keep its metadata from arriving; the default folder is recognised all the same.
        CorpusFileKind? kind = Metadata(options, "CorpusItem")?.Trim() switch
        {
            "manifest" => CorpusFileKind.Manifest,
            "packed" => CorpusFileKind.Packed,
            "fields" => CorpusFileKind.Fields,
            "assets" => CorpusFileKind.Assets,
            TextHistory.ChangedItem => null,
            not (null or "") => CorpusFileKind.Text,
            _ => DefaultTexts.Contain(path) ? CorpusFileKind.Text : null,
        };
        if (kind is null)
            return null;
        FileSettings settings = FileSettings.Read(name => Metadata(options, name), name => Property(provider.GlobalOptions, name));
        return new CorpusFile(kind.Value, text, path, settings, ReadSeverities(options));
    }

    private static string? Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(MetadataPrefix + name, out string? value) ? value : null;

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value : null;

    private static EquatableArray<SeverityOverride> ReadSeverities(AnalyzerConfigOptions options)
    {
        List<SeverityOverride>? overrides = null;
        foreach (ProblemDescriptor descriptor in ProblemCatalog.All)
        {
            if (options.TryGetValue(SeverityPrefix + descriptor.Id, out string? level))
                (overrides ??= []).Add(new SeverityOverride(descriptor.Id, level.Trim()));
        }

        return overrides is null ? default : overrides.ToEquatableArray();
    }
}
