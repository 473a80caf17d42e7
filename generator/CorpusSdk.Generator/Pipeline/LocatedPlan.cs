using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;

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
internal sealed record LocatedPlan(EquatableArray<LocatedArchive> Archives, ProblemList Problems)
{
    /// <summary>Plans the archives; those that cannot be generated here are left out and reported.</summary>
    public static LocatedPlan Create(EquatableArray<LoadedFile> files, Target target)
    {
        if (!target.CanEmit)
            return new LocatedPlan(default, new ProblemList(default));

        var clashes = new List<LocatedProblem>();
        Dictionary<string, LoadedFile> places = ByPath(files, clashes);
        ProjectPlan plan = ArchivePlanner.Plan(places.Values.Select(file => file.File));
        var problems = plan.Problems.ToList();
        var archives = new List<LocatedArchive>();
        foreach (ArchivePlan archive in plan.Archives)
        {
            string fullName = target.RootNamespace + "." + archive.Name;
            if (target.Types.FirstOrDefault(type => Clashes(type.FullName, fullName)) is { Assembly: not null } taken)
                problems.Add(Problem.Create(ProblemCatalog.ArchiveInReference, archive.Files[0].Path, ProblemSpan.StartOfFile, fullName, taken.Assembly));
            else
                archives.Add(new LocatedArchive(archive, archive.Files.Select(file => places[file.Path].Place).ToEquatableArray()));
        }

        return new LocatedPlan(
            archives.ToEquatableArray(),
            new ProblemList(problems.Select(problem => places[problem.File].Locate(problem)).Concat(clashes).ToEquatableArray()));
    }

    /// <summary>The names of the archives, for the catalogue.</summary>
    public CatalogSpec ToCatalog() => new(Archives.Select(archive => archive.Plan.Name).ToEquatableArray());

    /// <summary>The files by their relative paths. A file that was given twice is one; of two files with one path, the second is reported.</summary>
    private static Dictionary<string, LoadedFile> ByPath(EquatableArray<LoadedFile> files, List<LocatedProblem> clashes)
    {
        var places = new Dictionary<string, LoadedFile>(StringComparer.Ordinal);
        foreach (LoadedFile file in files.OrderBy(file => file.AbsolutePath, StringComparer.Ordinal))
        {
            string path = file.File.File.Path;
            if (!places.TryGetValue(path, out LoadedFile? first))
                places.Add(path, file);
            else if (first.AbsolutePath != file.AbsolutePath)
                clashes.Add(file.Locate(Problem.Create(ProblemCatalog.DuplicateArchive, path, ProblemSpan.StartOfFile, file.File.File.HeaderName ?? path, first.AbsolutePath, "name")));
        }

        return places;
    }

    // A type of the same name, or one below it: then the name is a namespace there.
    private static bool Clashes(string type, string archive) =>
        type.StartsWith(archive, StringComparison.Ordinal) && (type.Length == archive.Length || type[archive.Length] == '.');
}
