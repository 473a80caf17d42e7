namespace CorpusSdk.Compiler.Problems;

// 1041 and up: faults of writing and of copying, which docs/proofreading.md lists.
internal static partial class ProblemCatalog
{
    /// <summary>A letter of another script that looks like one of the word's own.</summary>
    public static ProblemDescriptor MixedScripts { get; } = Warning(
        "CORPUS1041",
        "A word mixes letters of two scripts",
        "'{0}' has a letter of another script: '{1}' (U+{2}) is {3}, but the word is {4}, so no search finds it. Type the word again");

    /// <summary>A quotation mark that is reversed, or has no partner.</summary>
    public static ProblemDescriptor QuotationMark { get; } = Info(
        "CORPUS1042",
        "A quotation mark has no partner",
        "This quotation mark ({0}) {1}: {2}");

    /// <summary>The same word twice.</summary>
    public static ProblemDescriptor DoubledWord { get; } = Info(
        "CORPUS1043",
        "A word is doubled",
        "The word '{0}' is there twice in a row: remove one of the two");

    /// <summary>A character that nobody sees and that does harm.</summary>
    public static ProblemDescriptor InvisibleCharacter { get; } = Info(
        "CORPUS1044",
        "An invisible character does harm",
        "An invisible character, {0} (U+{1}), {2}: remove the character");

    /// <summary>UTF-8 that was read in another encoding.</summary>
    public static ProblemDescriptor WrongDecoding { get; } = Warning(
        "CORPUS1045",
        "Text was decoded wrongly",
        "'{0}' is '{1}' in the wrong encoding, which happened before the file was saved: copy the text again from its source as UTF-8, or write '{1}'");

    /// <summary>U+FFFD.</summary>
    public static ProblemDescriptor LostCharacter { get; } = Warning(
        "CORPUS1046",
        "A character was lost",
        "A replacement character (U+FFFD) is where a character was lost in decoding, before the file was saved: write the right one");

    /// <summary>The same body again.</summary>
    public static ProblemDescriptor ArticleGivenTwice { get; } = Warning(
        "CORPUS1047",
        "An article is given twice",
        "The body of this article is that of another (line {1} of {0}): remove one of the two");

    /// <summary>Nearly the same body again.</summary>
    public static ProblemDescriptor ArticleNearlyGivenTwice { get; } = Info(
        "CORPUS1048",
        "An article is given nearly twice",
        "{2} of 100 phrases of this article and of another (line {1} of {0}) are the same: remove one of the two, unless both are meant");

    /// <summary>A headline with a slip.</summary>
    public static ProblemDescriptor NearHeadline { get; } = Info(
        "CORPUS1049",
        "A link nearly has the headline of an article",
        "No article has the headline '{0}', so the link leads nowhere: did you mean '{1}'?");

    /// <summary>A sentence without an end.</summary>
    public static ProblemDescriptor CutOffParagraph { get; } = Info(
        "CORPUS1050",
        "A paragraph seems to be cut off",
        "The paragraph ends with '{0}' and no mark, and the next one begins a new sentence: write the rest of the sentence, or its full stop");

    /// <summary>What the proofreader finds.</summary>
    public static IReadOnlyList<ProblemDescriptor> ProofreadingProblems =>
    [
        MixedScripts, QuotationMark, DoubledWord, InvisibleCharacter, WrongDecoding, LostCharacter,
        ArticleGivenTwice, ArticleNearlyGivenTwice, NearHeadline, CutOffParagraph,
    ];
}
