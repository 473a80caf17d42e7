using System.Globalization;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>A limit on markup. Where a text reaches it, further marks of that kind are text, so that no text takes more than linear time.</summary>
/// <param name="Maximum">How many there may be.</param>
/// <param name="Marks">The name of the limited marks, in the plural.</param>
/// <param name="Reason">The limit, as a clause.</param>
internal sealed record MarkdownLimit(int Maximum, string Marks, string Reason)
{
    /// <summary>Each mark holds what follows it in the library's tree until the paragraph ends.</summary>
    public static MarkdownLimit Emphasis { get; } = OfParagraph(1000, "marks of emphasis", "may have {0} of them");

    /// <summary>As emphasis, until a bracket is closed.</summary>
    public static MarkdownLimit OpenBrackets { get; } = OfParagraph(500, "opening brackets", "may have {0} that are not closed");

    /// <summary>A target that is never closed is looked for up to the end of the paragraph.</summary>
    public static MarkdownLimit BrokenLinks { get; } = OfParagraph(50, "link targets", "may have {0} that are not closed");

    /// <summary>As the target of a link.</summary>
    public static MarkdownLimit BrokenTags { get; } = OfParagraph(200, "tags", "may have {0} long ones that are not closed");

    /// <summary>As the target of a link.</summary>
    public static MarkdownLimit BrokenCode { get; } = OfParagraph(200, "back-ticks", "may have {0} runs of them that are not closed");

    /// <summary>Before each address, all of its paragraph is searched for an open link.</summary>
    public static MarkdownLimit Addresses { get; } = OfParagraph(1000, "bare addresses", "may have {0} of them");

    /// <summary>Every line of a list or quotation is led through all that are open.</summary>
    public static MarkdownLimit BlockNesting { get; } = new(64, "quotations and lists", "they may be nested 64 levels deep, of which a list takes two");

    /// <summary>Trees of inlines are walked recursively.</summary>
    public static MarkdownLimit InlineNesting { get; } = new(48, "links and emphasis", "they may be nested 48 levels deep");

    /// <summary>The library searches all blocks of a container for the one that it makes a table or an alert of.</summary>
    public static MarkdownLimit BlockSearches { get; } = new(20_000_000, "tables and alerts", "their number times the number of blocks around them may be 20 million");

    /// <summary>A cell is made for each column, however short the row is.</summary>
    public static MarkdownLimit EmptyCells { get; } = new(64, "rows of a table", "of more than 64 columns, a row must fill an eighth");

    private static MarkdownLimit OfParagraph(int maximum, string marks, string reason) =>
        new(maximum, marks, "a paragraph " + string.Format(CultureInfo.InvariantCulture, reason, maximum));
}
