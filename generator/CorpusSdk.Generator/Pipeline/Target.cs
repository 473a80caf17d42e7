using CorpusSdk.Generator.Problems;
using System.Globalization;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>The project that the generated code goes into.</summary>
/// <param name="RootNamespace">The namespace of the archives.</param>
/// <param name="IsPublic">Whether archives are public.</param>
/// <param name="MaxSlugConstants">How many slug constants a class gets at most.</param>
/// <param name="CanEmit">Whether the project can compile generated code at all.</param>
/// <param name="HasCreateSpan">Whether static data can be given in words of eight bytes.</param>
/// <param name="Types">Types of references that this project can see and an archive could clash with.</param>
/// <param name="Problems">Why code cannot be generated.</param>
internal sealed record Target(
    string RootNamespace,
    bool IsPublic,
    int MaxSlugConstants,
    bool CanEmit,
    bool HasCreateSpan,
    EquatableArray<ReferencedType> Types,
    ProblemList Problems)
{
    /// <summary>C# 12, by number, because the oldest Roslyn that loads this generator has no later names.</summary>
    private const int RequiredLanguageVersion = 1200;

    public static Target Create(ProjectSettings settings, ReferenceFacts references, string? assemblyName)
    {
        var problems = settings.Problems.ToList();
        bool isLanguageOld = settings.LanguageVersion < RequiredLanguageVersion;
        if (isLanguageOld)
            problems.Add(Problem.Create(ProblemCatalog.LanguageVersion, "", ProblemSpan.StartOfFile, DisplayVersion(settings.LanguageVersion)));
        if (!references.HasRuntime)
            problems.Add(Problem.Create(ProblemCatalog.MissingRuntime, "", ProblemSpan.StartOfFile));

        return new Target(
            settings.RootNamespace,
            settings.IsPublic,
            settings.MaxSlugConstants,
            CanEmit: !isLanguageOld && references.HasRuntime,
            references.HasCreateSpan,
            references.Types.Where(type => type.Friends.Count == 0 || type.Friends.Contains(assemblyName, StringComparer.OrdinalIgnoreCase)).ToEquatableArray(),
            new ProblemList(problems.Select(problem => new LocatedProblem(problem, AbsolutePath: null, default)).ToEquatableArray()));
    }

    // 7 is C# 7 and 703 is C# 7.3.
    private static string DisplayVersion(int version) =>
        version < 100
            ? version.ToString(CultureInfo.InvariantCulture)
            : string.Format(CultureInfo.InvariantCulture, "{0}.{1}", version / 100, version % 100);
}
