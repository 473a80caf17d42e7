namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>How much each feature counts, fitted by <c>tests/CorpusSdk.Splitting</c> and frozen: a changed weight can move the articles of an archive.</summary>
internal static class OpeningWeights
{
    /// <summary>Without comparisons.</summary>
    public static readonly int[] First =
    [
        -138, // always
        -112, // one to three words
        -28, // four to six words
        37, // seven to nine words
        49, // fifteen to twenty words
        -10, // more than twenty words
        10, // ends in a question or exclamation mark
        -69, // several sentences
        30, // one quotation
        85, // begins with a quotation mark
        27, // colon within
        -128, // bracket at its end
        -48, // address, handle or hash tag
        -70, // number at its end
        14, // key and colon that recur
        20, // words in capitals
        89, // all in capitals
        36, // paragraph above
        -85, // open line above
        17, // card or link above
        0, // first text of the file
        84, // paragraph below
        69, // open line below
        84, // short line and then a paragraph below
        -97, // nothing below
        -63, // author or date
        -8, // author or date below
        2, // author or date above
        154, // shares words with what is below
        -114, // shares words with what is above
        -22, // words go on across its upper edge
        118, // few words go on and many are shared below
        -93, // the text below shares words with what is above
        -209, // the text above shares words with what is below
        -26, // names go on across its upper edge
        -102, // a name goes on across its upper edge
        76, // names are new from here on
        -82, // other such lines near
        58, // no other such line near
        31, // texts since the last such line
        100, // texts to the next such line
        244, // texts below with its words
        -126, // texts above with its words
        49, // fewest words go on here
        -13, // names never seen before that come again
        86, // a name alone below
        -27, // a name alone
        0, // small beginning below
        32, // place in capitals below
        -37, // the line comes again
        -29, // between paragraphs
        130, // one to three words between paragraphs
        51, // between paragraphs where few words go on
        45, // such lines in the file
        -21, // question between paragraphs
    ];

    /// <summary>With comparisons.</summary>
    public static readonly int[] Second =
    [
        -548, // always
        -65, // one to three words
        -24, // four to six words
        6, // seven to nine words
        80, // fifteen to twenty words
        -6, // more than twenty words
        -27, // ends in a question or exclamation mark
        -45, // several sentences
        25, // one quotation
        60, // begins with a quotation mark
        36, // colon within
        -108, // bracket at its end
        -37, // address, handle or hash tag
        -51, // number at its end
        38, // key and colon that recur
        19, // words in capitals
        127, // all in capitals
        38, // paragraph above
        -59, // open line above
        6, // card or link above
        0, // first text of the file
        26, // paragraph below
        73, // open line below
        72, // short line and then a paragraph below
        -94, // nothing below
        -31, // author or date
        -9, // author or date below
        9, // author or date above
        144, // shares words with what is below
        -91, // shares words with what is above
        -28, // words go on across its upper edge
        94, // few words go on and many are shared below
        -49, // the text below shares words with what is above
        -122, // the text above shares words with what is below
        -25, // names go on across its upper edge
        -76, // a name goes on across its upper edge
        95, // names are new from here on
        -92, // other such lines near
        33, // no other such line near
        28, // texts since the last such line
        84, // texts to the next such line
        211, // texts below with its words
        -141, // texts above with its words
        49, // fewest words go on here
        3, // names never seen before that come again
        85, // a name alone below
        -8, // a name alone
        10, // small beginning below
        13, // place in capitals below
        -53, // the line comes again
        -29, // between paragraphs
        128, // one to three words between paragraphs
        35, // between paragraphs where few words go on
        12, // such lines in the file
        -21, // question between paragraphs
        164, // as long as those chosen
        62, // capitals as in those chosen
        -60, // ends as those chosen
        66, // author below as in those chosen
        194, // paragraph below as in those chosen
        74, // nothing was chosen near
        93, // texts since the line chosen last
        69, // texts to the line chosen next
    ];
}
