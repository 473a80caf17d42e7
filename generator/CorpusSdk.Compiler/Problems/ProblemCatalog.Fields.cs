namespace CorpusSdk.Compiler.Problems;

// 12xx: typed fields: what was inferred, kept or left out.
internal static partial class ProblemCatalog
{
    /// <summary>A few values that keep all others from a narrower type.</summary>
    public static ProblemDescriptor WiderType { get; } = Info(
        "CORPUS1201",
        "Some values force a wider type",
        "'{0}' is {1} because of {2} of its {3} values: most read as {4}, but not {5}. If these are mistakes, write them like the others; otherwise there is nothing to do");

    /// <summary>A name that could not be taken as it is.</summary>
    public static ProblemDescriptor AdjustedPropertyName { get; } = Info(
        "CORPUS1202",
        "A key has a different name in code",
        "The key '{0}' is called {1} in code, because the plain name is taken, too long or without a letter: rename the key, or use that name");

    /// <summary>Maps among texts.</summary>
    public static ProblemDescriptor MixedStructure { get; } = Info(
        "CORPUS1203",
        "A field mixes maps or lists with other values",
        "'{0}' is a map or a nested list in some articles and another value elsewhere, so every value became text, and these became JSON: give all articles the same structure to get typed properties");

    /// <summary>Drafts that the project leaves out.</summary>
    public static ProblemDescriptor DraftsLeftOut { get; } = Info(
        "CORPUS1204",
        "Drafts were left out",
        "{0} of the archive {1} left out as {2}, the first of them here: set CorpusDrafts to include to compile drafts");

    /// <summary>An unknown value for drafts.</summary>
    public static ProblemDescriptor InvalidDrafts { get; } = Error(
        "CORPUS1205",
        "CorpusDrafts must be include or exclude",
        "'{0}' is not a value of CorpusDrafts. Drafts were included: set CorpusDrafts, or the Drafts metadata, to include or exclude");

    /// <summary>A date that is not one.</summary>
    public static ProblemDescriptor InvalidPublishedUntil { get; } = Error(
        "CORPUS1206",
        "CorpusPublishedUntil must be a date",
        "'{0}' is not a date. Nothing was left out: set CorpusPublishedUntil, or the PublishedUntil metadata, to a day such as 2026-05-31 or a point in time such as 2026-05-31T12:00:00Z");

    /// <summary>A key to order by that no article has.</summary>
    public static ProblemDescriptor UnknownOrderKey { get; } = Warning(
        "CORPUS1207",
        "No article has the key to order by",
        "No article of {0} has the key '{1}', so it does not affect their order: set OrderBy to keys of the articles (followed by desc for descending order), or to slug, title or headline");

    /// <summary>Articles of the future that the project leaves out.</summary>
    public static ProblemDescriptor FutureLeftOut { get; } = Info(
        "CORPUS1208",
        "Articles with a later date were left out",
        "{0} of the archive {1} left out because their date is after {2}, the first of them here: set CorpusPublishedUntil to a later date, or remove it, to compile them");

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
