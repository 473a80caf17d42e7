using CorpusSdk.Generator.Problems;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A file of an archive, with what is needed to report its problems.</summary>
internal readonly record struct FilePlace(string Path, string AbsolutePath, EquatableArray<SeverityOverride> Severities)
{
    /// <summary>A problem of the file, with what a report needs.</summary>
    public LocatedProblem Locate(Problem problem) => new(problem, AbsolutePath, Severities);
}

/// <summary>An archive to be built, and where its files are.</summary>
internal sealed record LocatedArchive(ArchivePlan Plan, EquatableArray<FilePlace> Places);

/// <summary>The names of all archives of the project, in ordinal order.</summary>
internal sealed record CatalogSpec(EquatableArray<string> Archives);

/// <summary>All archives of the project, and the problems that concern their names.</summary>
/// <param name="Archives">Those that are to be built here.</param>
/// <param name="Packed">Those that the build task has packed.</param>
/// <param name="Problems">The problems found.</param>
internal sealed record LocatedPlan(EquatableArray<LocatedArchive> Archives, EquatableArray<ArchiveManifest> Packed, ProblemList Problems)
{
    /// <summary>Plans the archives; those that cannot be generated here are left out and reported.</summary>
    public static LocatedPlan Create(EquatableArray<LoadedFile> files, LoadedManifests manifests, Target target)
    {
        if (!target.CanEmit)
            return new LocatedPlan(default, default, new ProblemList(default));

        var problems = new List<LocatedProblem>();
        Dictionary<string, LoadedFile> places = ByPath(files, problems);
        ProjectPlan plan = ArchivePlanner.Plan(places.Values.Select(file => file.File));
        problems.AddRange(plan.Problems.Select(problem => places[problem.File].Locate(problem)));
        var archives = new List<LocatedArchive>();
        foreach (ArchivePlan archive in plan.Archives)
        {
            FilePlace first = places[archive.Files[0].Path].Place;
            if (IsFree(archive.Name, first, target, problems))
                archives.Add(new LocatedArchive(archive, archive.Files.Select(file => places[file.Path].Place).ToEquatableArray()));
        }

        Dictionary<string, FilePlace> packedPlaces = manifests.Places();
        var packed = new List<ArchiveManifest>();
        foreach (ArchiveManifest archive in manifests.Archives)
        {
            packedPlaces.TryGetValue(archive.FirstFile, out FilePlace first);
            if (IsFree(archive.Name, first, target, problems))
                packed.Add(archive);
        }

        return new LocatedPlan(archives.ToEquatableArray(), packed.ToEquatableArray(), new ProblemList(problems.ToEquatableArray()));
    }

    /// <summary>The names of the archives, for the catalogue.</summary>
    public CatalogSpec ToCatalog() => new(Archives.Select(archive => archive.Plan.Name)
        .Concat(Packed.Select(archive => archive.Name))
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray());

    /// <summary>Whether no referenced assembly has the name already; reports the one that has.</summary>
    private static bool IsFree(string archive, FilePlace firstFile, Target target, List<LocatedProblem> problems)
    {
        string fullName = target.RootNamespace + "." + archive;
        if (target.Types.FirstOrDefault(type => Clashes(type.FullName, fullName)) is not { Assembly: not null } taken)
            return true;
        problems.Add(firstFile.Locate(Problem.Create(ProblemCatalog.ArchiveInReference, firstFile.Path, ProblemSpan.StartOfFile, fullName, taken.Assembly)));
        return false;
    }

    /// <summary>The files by their relative paths. A file that is given twice counts once; of two files with one path, the second is reported.</summary>
    private static Dictionary<string, LoadedFile> ByPath(EquatableArray<LoadedFile> files, List<LocatedProblem> problems)
    {
        var places = new Dictionary<string, LoadedFile>(StringComparer.Ordinal);
        foreach (LoadedFile file in files.OrderBy(file => file.AbsolutePath, StringComparer.Ordinal))
        {
            string path = file.File.File.Path;
            if (!places.TryGetValue(path, out LoadedFile? first))
                places.Add(path, file);
            else if (first.AbsolutePath != file.AbsolutePath)
                problems.Add(file.Locate(ArchivePlanner.SamePath(path, first.AbsolutePath)));
        }

        return places;
    }

    // A type of the same name, or one below it: then the name is a namespace there.
    private static bool Clashes(string type, string archive) =>
        type.StartsWith(archive, StringComparison.Ordinal) && (type.Length == archive.Length || type[archive.Length] == '.');
}
