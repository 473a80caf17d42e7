using System.Collections.Immutable;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Surfaces;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A surface file, read.</summary>
/// <param name="Surface">What it says; nothing where it cannot be read.</param>
/// <param name="Failure">What is wrong with it.</param>
internal sealed record LoadedSurface(ProjectSurface Surface, ProblemList Failure)
{
    /// <summary>Reads a surface. One that is damaged, or of another version of the SDK, gives a problem and no archives.</summary>
    public static LoadedSurface Load(CorpusFile file, CancellationToken cancellation)
    {
        if (file.Text.GetText(cancellation) is { } text && SurfaceReader.TryRead(text.ToString(), SdkVersion.Current, out ProjectSurface surface))
            return new LoadedSurface(surface, new ProblemList(default));
        Problem problem = Problem.Create(ProblemCatalog.UnreadableSurface, file.Path, ProblemSpan.StartOfFile, file.Path);
        return new LoadedSurface(ProjectSurface.Empty, new ProblemList(new EquatableArray<LocatedProblem>([new LocatedProblem(problem, file.Text.Path, file.Severities)])));
    }
}

/// <summary>All surfaces of the project (one, as a rule), and the severities that were changed for files that the build task has packed.</summary>
internal sealed record LoadedSurfaces(EquatableArray<LoadedSurface> Surfaces, EquatableArray<FilePlace> Packed)
{
    public static LoadedSurfaces Create(ImmutableArray<LoadedSurface> surfaces, ImmutableArray<CorpusFile> packed) => new(
        surfaces.ToEquatableArray(),
        packed.Select(file => new FilePlace(file.Path, file.Text.Path, file.Severities)).OrderBy(place => place.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The archives that surfaces describe.</summary>
    public IEnumerable<ArchiveSurface> Archives => Surfaces.SelectMany(surface => surface.Surface.Archives);

    /// <summary>The problems that the build task has found, where their authors will see them.</summary>
    public ProblemList Problems
    {
        get
        {
            Dictionary<string, FilePlace> places = Places();
            return new ProblemList(Surfaces
                .SelectMany(surface => surface.Failure.Items.Concat(surface.Surface.Problems.Select(problem => Locate(problem, places))))
                .ToEquatableArray());
        }
    }

    /// <summary>Where the files are that problems may name, by their relative paths.</summary>
    public Dictionary<string, FilePlace> Places()
    {
        var places = new Dictionary<string, FilePlace>(StringComparer.Ordinal);
        foreach (SurfaceFile file in Surfaces.SelectMany(surface => surface.Surface.Files))
            places[file.Path] = new FilePlace(file.Path, file.AbsolutePath, default);
        foreach (FilePlace place in Packed)
            places[place.Path] = place;
        return places;
    }

    private static LocatedProblem Locate(Problem problem, Dictionary<string, FilePlace> places) =>
        places.TryGetValue(problem.File, out FilePlace place) ? place.Locate(problem) : new LocatedProblem(problem, AbsolutePath: null, default);
}
