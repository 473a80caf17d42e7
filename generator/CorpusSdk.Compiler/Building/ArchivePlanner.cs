using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Building;

/// <summary>A parsed file and its settings.</summary>
/// <param name="File">The parsed file.</param>
/// <param name="Settings">The project's settings for the file.</param>
internal sealed record PlannedFile(ParsedFile File, FileSettings Settings);

/// <summary>The files of one archive, and its name.</summary>
/// <param name="Name">The name in code, a C# identifier, unique among the plans (letter case aside).</param>
/// <param name="Title">The name that people read; null to take it from the files.</param>
/// <param name="Language">The language tag; null if none was set.</param>
/// <param name="Search">How much can be searched.</param>
/// <param name="Files">The files, at least one, in ordinal order of their paths.</param>
internal sealed record ArchivePlan(string Name, string? Title, string? Language, SearchLevel Search, EquatableArray<ParsedFile> Files)
{
    /// <summary>Which articles belong to the archive, and their order.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>The address at which the archive begins, for links that begin with <c>/</c>; null if none was set.</summary>
    public string? LinkRoot { get; init; }
}

/// <summary>All archives of a project, and what came up when their names were settled.</summary>
/// <param name="Archives">The plans, in ordinal order of their names.</param>
/// <param name="Problems">Clashing and unusable names.</param>
internal sealed record ProjectPlan(EquatableArray<ArchivePlan> Archives, EquatableArray<Problem> Problems);

/// <summary>Settles which file belongs to which archive.</summary>
/// <remarks>
/// Metadata comes first; then the folder directly below <c>corpus/</c>, whose files make one archive; a file that is directly in
/// <c>corpus/</c> itself (or outside it) is an archive of its own, named by its header or else by the file.
/// </remarks>
internal static class ArchivePlanner
{
    private const string RootFolder = "corpus";

    /// <summary>Makes the plans. The order of the input does not matter.</summary>
    public static ProjectPlan Plan(IEnumerable<PlannedFile> files)
    {
        var problems = new List<Problem>();
        var plans = new List<ArchivePlan>();
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        PlannedFile[] ordered = [.. files
            .GroupBy(file => file.File.Path, StringComparer.Ordinal)
            .Select(PickOne)
            .OrderBy(file => file.File.Path, StringComparer.Ordinal)];
        foreach (IGrouping<(string Kind, string Key), PlannedFile> group in ordered.GroupBy(GroupKey))
        {
            PlannedFile first = group.First();
            ArchiveName name = ArchiveName.Create(Wish(first));
            if (name.Problem is not null)
                problems.Add(Problem.Create(name.Problem, first.File.Path, ProblemSpan.StartOfFile, name.Wish, name.Identifier));
            if (name.Identifier.Length == 0)
                continue;

            if (taken.TryGetValue(name.Identifier, out string? other))
            {
                problems.Add(Problem.Create(ProblemCatalog.DuplicateArchive, first.File.Path, ProblemSpan.StartOfFile, name.Identifier, other, Wish(first)));
                continue;
            }

            taken.Add(name.Identifier, first.File.Path);
            plans.Add(new ArchivePlan(
                name.Identifier,
                first.Settings.Archive,
                group.Select(file => file.Settings.Language).FirstOrDefault(language => language is not null),
                ReadSearchLevel(group, problems),
                group.Select(file => file.File).ToEquatableArray())
            {
                Selection = ArticleSelection.Read(group, problems),
                LinkRoot = group.Select(file => file.Settings.LinkRoot).FirstOrDefault(root => root is not null),
            });
        }

        return new ProjectPlan(
            plans.OrderBy(plan => plan.Name, StringComparer.Ordinal).ToEquatableArray(),
            problems.ToEquatableArray());
    }

    // The first file that sets it decides, as with the language.
    private static SearchLevel ReadSearchLevel(IEnumerable<PlannedFile> files, List<Problem> problems)
    {
        if (files.FirstOrDefault(file => file.Settings.Search is not null) is not { Settings.Search: { } word } first)
            return SearchLevel.Full;
        if (SearchLevels.TryParse(word, out SearchLevel level))
            return level;
        problems.Add(SearchLevels.Invalid(first.File.Path, word));
        return SearchLevel.Full;
    }

    /// <summary>A file that a project includes twice, by a default glob and by a line of its own, is one file: the line with the most settings counts.</summary>
    private static PlannedFile PickOne(IEnumerable<PlannedFile> same) => same
        .OrderBy(file => file.Settings.Archive is null)
        .ThenBy(file => file.Settings.Archive, StringComparer.Ordinal)
        .ThenByDescending(file => file.Settings.SaidCount)
        .ThenBy(file => file.Settings.ToString(), StringComparer.Ordinal)
        .First();

    /// <summary>The problem of a file whose relative path another file has, too: both are outside the project, on other roots.</summary>
    public static Problem SamePath(string path, string otherFile) =>
        Problem.Create(ProblemCatalog.DuplicateArchive, path, ProblemSpan.StartOfFile, path, otherFile, "name");

    private static (string Kind, string Key) GroupKey(PlannedFile file)
    {
        if (file.Settings.Archive is not null)
            return ("metadata", file.Settings.Archive);
        return Folder(file.File.Path) is { } folder ? ("folder", folder) : ("file", file.File.Path);
    }

    private static string Wish(PlannedFile file) =>
        file.Settings.Archive ?? Folder(file.File.Path) ?? file.File.HeaderName ?? FileName(file.File.Path);

    /// <summary>The folder directly below the last <c>corpus/</c> of a path with a file deeper down; null if the path has no such folder.</summary>
    private static string? Folder(string path)
    {
        string[] segments = path.Split('/');
        for (int i = segments.Length - 3; i >= 0; i--)
        {
            if (string.Equals(segments[i], RootFolder, StringComparison.OrdinalIgnoreCase))
                return segments[i + 1];
        }

        return null;
    }

    private static string FileName(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int extension = name.LastIndexOf('.');
        return extension > 0 ? name.Substring(0, extension) : name;
    }
}
