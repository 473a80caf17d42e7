namespace CorpusSdk.Compiler.Proofreading;

/// <summary>What a stretch of prose is; not every check reads every kind.</summary>
internal enum PassageKind
{
    /// <summary>A title, a standfirst, a heading, or the headline of a link.</summary>
    Headline,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A list item, a cell of a table, a caption, a field.</summary>
    Item,
}

/// <summary>A stretch of prose in a <see cref="ProofText"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="ContinuesParagraph">Whether it is a paragraph that the paragraph before it leads to, with nothing but links between them.</param>
internal readonly record struct Passage(PassageKind Kind, int Start, int End, bool ContinuesParagraph);
