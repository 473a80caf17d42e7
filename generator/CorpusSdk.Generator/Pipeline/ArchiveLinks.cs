using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An archive to be built, and the files that its links can lead to.</summary>
internal sealed record LinkedPlan(LocatedArchive Archive, ProjectLinks Links);

/// <summary>Which archive has links into which other one.</summary>
/// <param name="Pairs">Each pair once.</param>
internal sealed record ArchiveLinks(EquatableArray<ArchiveLink> Pairs)
{
    /// <summary>Collects what each archive knows of its own links.</summary>
    public static ArchiveLinks Create(IEnumerable<BuiltArchive> built, IEnumerable<ArchiveManifest> packed) => new(built
        .Select(archive => (archive.Spec.Name, Targets: archive.Spec.LinkedArchives))
        .Concat(packed.Select(archive => (archive.Name, Targets: archive.LinkedArchives.AsEnumerable())))
        .SelectMany(archive => archive.Targets.Select(target => new ArchiveLink(archive.Name, target)))
        .ToEquatableArray());

    /// <summary>The other archives that links of an archive lead to, or come from, in ordinal order.</summary>
    public IReadOnlyList<string> Of(string archive) =>
    [
        .. Pairs
            .Where(pair => pair.From == archive || pair.To == archive)
            .Select(pair => pair.From == archive ? pair.To : pair.From)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal),
    ];
}

/// <summary>Two archives of which the first has a link into the second.</summary>
internal sealed record ArchiveLink(string From, string To);

/// <summary>What the C# of an archive depends on besides the archive.</summary>
/// <param name="Target">The project.</param>
/// <param name="Links">The links between archives.</param>
internal sealed record EmissionFacts(Target Target, ArchiveLinks Links);
