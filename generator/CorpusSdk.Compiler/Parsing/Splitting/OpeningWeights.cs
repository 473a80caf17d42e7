namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>How much each feature counts, fitted by <c>tests/CorpusSdk.Splitting</c> and frozen: a changed weight can move the articles of an archive.</summary>
internal static class OpeningWeights
{
    /// <summary>Without comparisons.</summary>
    public static readonly int[] First =
    [
        -233, // always
        -171, // one to three words
        -94, // four to six words
        49, // seven to nine words
        31, // fifteen to twenty words
        -91, // more than twenty words
        33, // ends in a question or exclamation mark
        -88, // several sentences
        16, // one quotation
        89, // begins with a quotation mark
        30, // colon within
        -65, // bracket at its end
        -54, // address, handle or hash tag
        1, // number at its end
        -126, // key and colon that recur
        7, // words in capitals
        91, // all in capitals
        34, // paragraph above
        -35, // open line above
        13, // card or link above
        0, // first text of the file
        69, // paragraph below
        30, // open line below
        79, // short line and then a paragraph below
        -102, // nothing below
        -114, // author or date
        27, // author or date below
        -30, // author or date above
        169, // shares words with what is below
        -79, // shares words with what is above
        -59, // words go on across its upper edge
        53, // few words go on and many are shared below
        -65, // the text below shares words with what is above
        -189, // the text above shares words with what is below
        -40, // names go on across its upper edge
        -3, // a name goes on across its upper edge
        137, // names are new from here on
        -53, // other such lines near
        84, // no other such line near
        90, // texts since the last such line
        94, // texts to the next such line
        236, // texts below with its words
        -160, // texts above with its words
    ];

    /// <summary>With comparisons.</summary>
    public static readonly int[] Second =
    [
        -411, // always
        -111, // one to three words
        -69, // four to six words
        32, // seven to nine words
        46, // fifteen to twenty words
        -51, // more than twenty words
        34, // ends in a question or exclamation mark
        -102, // several sentences
        25, // one quotation
        71, // begins with a quotation mark
        26, // colon within
        -46, // bracket at its end
        -58, // address, handle or hash tag
        5, // number at its end
        -129, // key and colon that recur
        -10, // words in capitals
        90, // all in capitals
        26, // paragraph above
        -25, // open line above
        16, // card or link above
        0, // first text of the file
        59, // paragraph below
        56, // open line below
        83, // short line and then a paragraph below
        -123, // nothing below
        -112, // author or date
        29, // author or date below
        -49, // author or date above
        153, // shares words with what is below
        -61, // shares words with what is above
        -75, // words go on across its upper edge
        41, // few words go on and many are shared below
        -55, // the text below shares words with what is above
        -115, // the text above shares words with what is below
        -33, // names go on across its upper edge
        0, // a name goes on across its upper edge
        159, // names are new from here on
        -112, // other such lines near
        70, // no other such line near
        58, // texts since the last such line
        83, // texts to the next such line
        227, // texts below with its words
        -179, // texts above with its words
        136, // as long as those chosen
        -34, // capitals as in those chosen
        180, // nothing was chosen near
    ];
}
