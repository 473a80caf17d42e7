using CorpusSdk.Generator.Problems;
using System.Collections.Immutable;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A manifest file, read.</summary>
/// <param name="Manifest">The manifest; empty if it cannot be read.</param>
/// <param name="Failure">The fault.</param>
internal sealed record LoadedManifest(ProjectManifest Manifest, ProblemList Failure)
{
    /// <summary>Reads a manifest. One that is damaged, or of another version of the SDK, gives a problem and no archives.</summary>
    public static LoadedManifest Load(CorpusFile file, CancellationToken cancellation)
    {
        if (file.Text.GetText(cancellation) is { } text && ManifestReader.TryRead(text.ToString(), SdkVersion.Current, out ProjectManifest manifest))
            return new LoadedManifest(manifest, new ProblemList(default));
        Problem problem = Problem.Create(ProblemCatalog.UnreadableManifest, file.Path, ProblemSpan.StartOfFile, file.Path);
        return new LoadedManifest(ProjectManifest.Empty, new ProblemList(new EquatableArray<LocatedProblem>([new LocatedProblem(problem, file.Text.Path, file.Severities)])));
    }
}

/// <summary>All manifests of the project (one, usually), and the severities that were changed for files that the build task has packed.</summary>
internal sealed record LoadedManifests(EquatableArray<LoadedManifest> Manifests, EquatableArray<FilePlace> Packed)
{
    public static LoadedManifests Create(ImmutableArray<LoadedManifest> manifests, ImmutableArray<CorpusFile> packed) => new(
        manifests.ToEquatableArray(),
        packed.Select(file => new FilePlace(file.Path, file.Text.Path, file.Severities)).OrderBy(place => place.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The archives that manifests describe.</summary>
    public IEnumerable<ArchiveManifest> Archives => Manifests.SelectMany(manifest => manifest.Manifest.Archives);

    /// <summary>The problems that the build task has found, where their authors will see them.</summary>
    public ProblemList Problems
    {
        get
        {
            Dictionary<string, FilePlace> places = Places();
            return new ProblemList(Manifests
                .SelectMany(manifest => manifest.Failure.Items.Concat(manifest.Manifest.Problems.Select(problem => Locate(problem, places))))
                .ToEquatableArray());
        }
    }

    /// <summary>Where the files are that problems may name, by their relative paths.</summary>
    public Dictionary<string, FilePlace> Places()
    {
        var places = new Dictionary<string, FilePlace>(StringComparer.Ordinal);
        foreach (ManifestFile file in Manifests.SelectMany(manifest => manifest.Manifest.Files))
            places[file.Path] = new FilePlace(file.Path, file.AbsolutePath, default);
        foreach (FilePlace place in Packed)
            places[place.Path] = place;
        return places;
    }

    private static LocatedProblem Locate(Problem problem, Dictionary<string, FilePlace> places) =>
        places.TryGetValue(problem.File, out FilePlace place) ? place.Locate(problem) : new LocatedProblem(problem, AbsolutePath: null, default);
}
