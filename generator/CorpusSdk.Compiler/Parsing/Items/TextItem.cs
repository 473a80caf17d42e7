using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Items;

/// <summary>What a stretch of lines is by its form alone, before anyone asks which article it belongs to.</summary>
internal enum TextItemKind
{
    /// <summary>Body text, a standfirst or a title: the evidence of the whole file decides.</summary>
    Text,

    /// <summary>A card: marker, caption if any, headline.</summary>
    Card,

    /// <summary>An inline link: marker and headline on one line or two.</summary>
    InlineLink,

    /// <summary>A marker with no headline after it.</summary>
    DanglingMarker,

    /// <summary>The line that names the archive.</summary>
    Header,

    /// <summary>A line <c>===</c>, after which nothing is guessed.</summary>
    Separator,

    /// <summary>A <c>Key: value</c> line below a separator.</summary>
    Field,
}

/// <summary>Lines that belong together: a paragraph, a card, a marker.</summary>
/// <param name="Kind">The kind, by its form.</param>
/// <param name="FirstLine">The index of the first line (not its number).</param>
/// <param name="LastLine">The index of the last line, inclusive.</param>
/// <param name="CaptionLine">Cards: the index of the first caption line; -1 if there is none.</param>
/// <param name="TitleLine">Links: the index of the headline's line; -1 for everything else.</param>
/// <param name="MarkerLengthInChars">Inline links: how much of the first line is the marker; zero if the marker is in an item above.</param>
internal sealed record TextItem(
    TextItemKind Kind,
    int FirstLine,
    int LastLine,
    int CaptionLine = -1,
    int TitleLine = -1,
    int MarkerLengthInChars = 0)
{
    /// <summary>Whether the item is a single line of text.</summary>
    public bool IsSingleLine => FirstLine == LastLine;

    /// <summary>The offset of the item's first character.</summary>
    public int Start(SourceFile file) => file.Lines[FirstLine].Start;

    /// <summary>The offset after the item's last character.</summary>
    public int End(SourceFile file) => file.Lines[LastLine].End;
}
