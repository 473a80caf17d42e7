namespace CorpusSdk.Compiler.Problems;

// 12xx: typed fields: what was inferred, kept or left out.
internal static partial class ProblemCatalog
{
    /// <summary>A few values that keep all others from a narrower type.</summary>
    public static ProblemDescriptor WiderType { get; } = Info(
        "CORPUS1201",
        "Some values force a wider type",
        "'{0}' is {1} because of {2} of its {3} values, most of which are {4}: {5}. Where these are mistakes, write them as the others are; otherwise nothing is to be done");

    /// <summary>A name that could not be taken as it is.</summary>
    public static ProblemDescriptor AdjustedPropertyName { get; } = Info(
        "CORPUS1202",
        "A key has another name in code",
        "The key '{0}' is called {1} in code, since the plain name is taken by another member or key, is too long, or has no letter: rename the key, or use the name");

    /// <summary>Maps among texts.</summary>
    public static ProblemDescriptor MixedStructure { get; } = Info(
        "CORPUS1203",
        "A field has maps or lists among other values",
        "'{0}' has keys of its own, or lists within lists, in some articles and other values elsewhere, so all are text, these ones written as JSON: give all articles the same form for typed properties");

    /// <summary>Drafts that the project leaves out.</summary>
    public static ProblemDescriptor DraftsLeftOut { get; } = Info(
        "CORPUS1204",
        "Drafts were left out",
        "{0} of the archive {1} left out as {2}, the first of them here: set CorpusDrafts to include to compile drafts");

    /// <summary>A word that is no policy for drafts.</summary>
    public static ProblemDescriptor InvalidDrafts { get; } = Error(
        "CORPUS1205",
        "CorpusDrafts is neither include nor exclude",
        "'{0}' says nothing about drafts; they were included. Set CorpusDrafts, or the metadata Drafts, to include or exclude");

    /// <summary>A date that is none.</summary>
    public static ProblemDescriptor InvalidPublishedUntil { get; } = Error(
        "CORPUS1206",
        "CorpusPublishedUntil is no date",
        "'{0}' is no date; nothing was left out. Set CorpusPublishedUntil, or the metadata PublishedUntil, to a day such as 2026-05-31 or a point in time such as 2026-05-31T12:00:00Z");

    /// <summary>A key to order by that no article has.</summary>
    public static ProblemDescriptor UnknownOrderKey { get; } = Warning(
        "CORPUS1207",
        "No article has the key that articles are ordered by",
        "No article of {0} has the key '{1}', so it has no say in their order: set OrderBy to keys of the articles, each with desc behind it for the opposite order, or to slug, title or headline");

    /// <summary>Articles of the future that the project leaves out.</summary>
    public static ProblemDescriptor FutureLeftOut { get; } = Info(
        "CORPUS1208",
        "Articles with a later date were left out",
        "{0} of the archive {1} left out with a date after {2}, the first of them here: set CorpusPublishedUntil to a later date, or remove it, to compile them");

    /// <summary>More keys than properties.</summary>
    public static ProblemDescriptor RareKeys { get; } = Warning(
        "CORPUS1209",
        "There are too many keys for a property each",
        "The articles have {0} different keys, of which {1} have properties of their own; the {2} rarest, '{3}' the first of them, are in lists called '{4}', with their keys and values. Where keys are data, such as names or days, write a list of maps with the same keys in each instead");

    private static IReadOnlyList<ProblemDescriptor> FieldProblems =>
    [
        WiderType, AdjustedPropertyName, MixedStructure, DraftsLeftOut, InvalidDrafts, InvalidPublishedUntil, UnknownOrderKey, FutureLeftOut, RareKeys,
    ];
}
