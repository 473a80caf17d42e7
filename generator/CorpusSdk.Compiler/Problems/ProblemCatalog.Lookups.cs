namespace CorpusSdk.Compiler.Problems;

// 22xx: what C# asks of archives. Analyzers report these.
internal static partial class ProblemCatalog
{
    /// <summary>A lookup that throws.</summary>
    public static ProblemDescriptor UnknownSlug { get; } = Error(
        "CORPUS2201",
        "No article has this slug",
        "The archive '{0}' has no article '{1}', so this lookup throws: {2}");

    /// <summary>A lookup that finds nothing.</summary>
    public static ProblemDescriptor UnknownSlugTested { get; } = Warning(
        "CORPUS2202",
        "No article has the slug that is asked for",
        "{0} no article '{1}', so {2} is always false: {3}");

    /// <summary>A key that no article has.</summary>
    public static ProblemDescriptor UnknownLookupKey { get; } = Warning(
        "CORPUS2203",
        "No article has this key",
        "No article of the archive '{0}' has the key '{1}' in {2}, so nothing is found: {3}");

    /// <summary>A walk over all articles in place of a lookup.</summary>
    public static ProblemDescriptor EnumeratedForSlug { get; } = Info(
        "CORPUS2204",
        "Articles are enumerated to find a slug",
        "{0} compares the slug of one article after the other: look the slug up with {1}");

    /// <summary>A query that finds nothing in any archive.</summary>
    public static ProblemDescriptor QueryWithoutMatch { get; } = Warning(
        "CORPUS2205",
        "A query cannot match",
        "The query '{0}' finds nothing in any archive because {1}: {2}");

    /// <summary>A query that says something else than it looks.</summary>
    public static ProblemDescriptor QueryReadOtherwise { get; } = Warning(
        "CORPUS2206",
        "A query is not read as it looks",
        "The query '{0}' is not read as it looks: {1}: {2}");

    /// <summary>A range that no key can be in.</summary>
    public static ProblemDescriptor EmptyRange { get; } = Warning(
        "CORPUS2207",
        "A range of keys is empty",
        "No key of {0} is between {1} and {2}, so nothing is found: {3}");

    /// <summary>A copy of a table that is only read.</summary>
    public static ProblemDescriptor CopiedArticles { get; } = Info(
        "CORPUS2208",
        "Articles are copied to be read",
        "{0} makes a record of each article and copies them all: {1}");

    /// <summary>The same search in each turn of a loop.</summary>
    public static ProblemDescriptor SearchInLoop { get; } = Info(
        "CORPUS2209",
        "A loop repeats a search",
        "The search is the same in each turn of the loop: search once, before the loop");

    /// <summary>A text that each turn of a loop decodes.</summary>
    public static ProblemDescriptor DecodedInLoop { get; } = Info(
        "CORPUS2210",
        "A loop decodes the same text again",
        "{0} is decoded at each call, and here in each turn of the loop: read it once, before the loop");

    /// <summary>A constant of an archive's slugs that is not there.</summary>
    public static ProblemDescriptor UnknownSlugConstant { get; } = Warning(
        "CORPUS2211",
        "No article has this constant",
        "The archive '{0}' has no article whose constant is '{1}': {2}");

    private static IReadOnlyList<ProblemDescriptor> LookupProblems => [UnknownSlug, UnknownSlugTested, UnknownLookupKey, EnumeratedForSlug, QueryWithoutMatch, QueryReadOtherwise, EmptyRange, CopiedArticles, SearchInLoop, DecodedInLoop, UnknownSlugConstant];
}
