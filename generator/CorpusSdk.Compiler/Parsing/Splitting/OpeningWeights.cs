namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>How much each feature counts, fitted by <c>tests/CorpusSdk.Splitting</c> and frozen: a changed weight can move the articles of an archive.</summary>
internal static class OpeningWeights
{
    /// <summary>Without comparisons.</summary>
    public static readonly int[] First =
    [
        -150, // always
        -118, // one to three words
        -34, // four to six words
        28, // seven to nine words
        57, // fifteen to twenty words
        -9, // more than twenty words
        9, // ends in a question or exclamation mark
        -75, // several sentences
        34, // one quotation
        84, // begins with a quotation mark
        21, // colon within
        -126, // bracket at its end
        -54, // address, handle or hash tag
        -71, // number at its end
        23, // key and colon that recur
        15, // words in capitals
        94, // all in capitals
        29, // paragraph above
        -92, // open line above
        18, // card or link above
        0, // first text of the file
        93, // paragraph below
        73, // open line below
        85, // short line and then a paragraph below
        -89, // nothing below
        -54, // author or date
        -4, // author or date below
        8, // author or date above
        165, // shares words with what is below
        -125, // shares words with what is above
        -24, // words go on across its upper edge
        115, // few words go on and many are shared below
        -78, // the text below shares words with what is above
        -183, // the text above shares words with what is below
        -12, // names go on across its upper edge
        -115, // a name goes on across its upper edge
        82, // names are new from here on
        -84, // other such lines near
        52, // no other such line near
        41, // texts since the last such line
        90, // texts to the next such line
        255, // texts below with its words
        -109, // texts above with its words
        50, // fewest words go on here
        15, // names never seen before that come again
        88, // a name alone below
        -21, // a name alone
        6, // small beginning below
        33, // place in capitals below
        -47, // the line comes again
        -29, // between paragraphs
        131, // one to three words between paragraphs
        66, // between paragraphs where few words go on
        42, // such lines in the file
        -29, // question between paragraphs
    ];

    /// <summary>With comparisons.</summary>
    public static readonly int[] Second =
    [
        -574, // always
        -69, // one to three words
        -29, // four to six words
        -4, // seven to nine words
        88, // fifteen to twenty words
        -15, // more than twenty words
        -19, // ends in a question or exclamation mark
        -52, // several sentences
        28, // one quotation
        53, // begins with a quotation mark
        28, // colon within
        -106, // bracket at its end
        -37, // address, handle or hash tag
        -54, // number at its end
        46, // key and colon that recur
        11, // words in capitals
        122, // all in capitals
        34, // paragraph above
        -66, // open line above
        4, // card or link above
        0, // first text of the file
        38, // paragraph below
        68, // open line below
        73, // short line and then a paragraph below
        -91, // nothing below
        -32, // author or date
        -15, // author or date below
        18, // author or date above
        156, // shares words with what is below
        -103, // shares words with what is above
        -30, // words go on across its upper edge
        75, // few words go on and many are shared below
        -44, // the text below shares words with what is above
        -110, // the text above shares words with what is below
        -15, // names go on across its upper edge
        -79, // a name goes on across its upper edge
        104, // names are new from here on
        -95, // other such lines near
        23, // no other such line near
        27, // texts since the last such line
        70, // texts to the next such line
        221, // texts below with its words
        -120, // texts above with its words
        55, // fewest words go on here
        16, // names never seen before that come again
        96, // a name alone below
        13, // a name alone
        18, // small beginning below
        13, // place in capitals below
        -37, // the line comes again
        -37, // between paragraphs
        122, // one to three words between paragraphs
        57, // between paragraphs where few words go on
        19, // such lines in the file
        -21, // question between paragraphs
        152, // as long as those chosen
        67, // capitals as in those chosen
        -39, // ends as those chosen
        65, // author below as in those chosen
        197, // paragraph below as in those chosen
        67, // nothing was chosen near
        103, // texts since the line chosen last
        67, // texts to the line chosen next
    ];
}
