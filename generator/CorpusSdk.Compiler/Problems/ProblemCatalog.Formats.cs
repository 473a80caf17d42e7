namespace CorpusSdk.Compiler.Problems;

// 11xx: the formats: Markdown, front matter, JSON, tables.
internal static partial class ProblemCatalog
{
    /// <summary>A word that is no format.</summary>
    public static ProblemDescriptor UnknownFormat { get; } = Error(
        "CORPUS1101",
        "The metadata Format says nothing that is known",
        "'{0}' is no value of the metadata Format of this file's Corpus item; the file was read as {1}. Set it to {2}");

    /// <summary>A file that is not what its name says.</summary>
    public static ProblemDescriptor AssumedFormat { get; } = Info(
        "CORPUS1102",
        "A file was read as something else than its name says",
        "The file was read as {0}, since {1}; set the metadata Format of its Corpus item to settle it");

    /// <summary>A fence that nothing closes.</summary>
    public static ProblemDescriptor UnclosedFrontMatter { get; } = Warning(
        "CORPUS1103",
        "The front matter is not closed",
        "No line '{0}' closes the front matter that opens here, so all of the file was read as text: put such a line below the fields, or a blank line above this one if it is a rule");

    /// <summary>What stands between fences is no YAML, no TOML.</summary>
    public static ProblemDescriptor InvalidFrontMatter { get; } = Error(
        "CORPUS1104",
        "The front matter cannot be read",
        "The front matter is no {0}: {1}. The article was compiled without its fields; correct this line, or put quotes around its value");

    /// <summary>A list or a text between fences.</summary>
    public static ProblemDescriptor FrontMatterWithoutKeys { get; } = Warning(
        "CORPUS1105",
        "The front matter has no keys",
        "The front matter is a text or a list, and was left out: write it as lines 'key: value'");

    /// <summary>A fault of the library's.</summary>
    public static ProblemDescriptor UnreadableMarkdown { get; } = Error(
        "CORPUS1106",
        "The Markdown cannot be read",
        "The Markdown parser failed on the body ({0}), which was compiled as plain text: simplify its markup, or set the metadata Format of its Corpus item to text");

    /// <summary>A word that is no policy.</summary>
    public static ProblemDescriptor UnknownRawHtml { get; } = Error(
        "CORPUS1107",
        "The metadata RawHtml says nothing that is known",
        "'{0}' is no value of the metadata RawHtml of this file's Corpus item; tags were left out. Set it to strip, escape or keep");

    /// <summary>A field that the project names and no article has.</summary>
    public static ProblemDescriptor MissingField { get; } = Warning(
        "CORPUS1108",
        "A field that the project names is not there",
        "The metadata {0} of this file's Corpus item names the field '{1}', which nothing in the file has: correct the one or the other");

    /// <summary>What is no JSON.</summary>
    public static ProblemDescriptor InvalidJson { get; } = Error(
        "CORPUS1111",
        "The JSON cannot be read",
        "Here the text is no JSON: {0}. The record was left out, and in an array all below it; correct it");

    /// <summary>A number, a text or a list where an object should be.</summary>
    public static ProblemDescriptor RecordWithoutFields { get; } = Error(
        "CORPUS1112",
        "A record is no object",
        "A record has to be an object and this is none, so it was left out: write keys and values in braces");

    /// <summary>Only a header, or an empty array.</summary>
    public static ProblemDescriptor NoRecords { get; } = Warning(
        "CORPUS1113",
        "The file has no records",
        "The file has no records, so no article comes from it: write one, or remove the file");

    /// <summary>A quote that swallows the rest of the file.</summary>
    public static ProblemDescriptor UnclosedQuote { get; } = Error(
        "CORPUS1114",
        "A quote is not closed",
        "No quote closes the cell that begins here, so nothing was read from here to the end of the file ({0} lines): close it, and double each quote within it");

    /// <summary>A row that does not fit the header.</summary>
    public static ProblemDescriptor CellCount { get; } = Warning(
        "CORPUS1115",
        "A row has another number of cells than the header",
        "The row has {0} cells and the header has {1}; {2}. Put quotes around cells that contain separators, and a separator between each two");

    /// <summary>A column that cannot be told from another.</summary>
    public static ProblemDescriptor UnusableColumn { get; } = Warning(
        "CORPUS1116",
        "A column has no name of its own",
        "Column {0} {1}, and was left out: give it a name of its own in the header");

    /// <summary>Semicolons for commas.</summary>
    public static ProblemDescriptor AssumedSeparator { get; } = Info(
        "CORPUS1117",
        "A table was read with semicolons between its cells",
        "The header has more semicolons than commas, so the cells were divided at semicolons; put quotes around names that contain them if that is wrong");

    /// <summary>More marks than take linear time.</summary>
    public static ProblemDescriptor MarkdownLimit { get; } = Warning(
        "CORPUS1124",
        "Markdown beyond a limit was read as text",
        "From here on, {0} were read as plain text, because {1}: divide the text, or put it into a code block if it is not Markdown");

    /// <summary>Braces or quotes of MDX that nothing closes.</summary>
    public static ProblemDescriptor UnclosedExpression { get; } = Warning(
        "CORPUS1125",
        "An expression in MDX is not closed",
        "Nothing closes the {0} that begins here, so it and all braces below it were read as text: close it, or put a backslash before the brace");

    /// <summary>An id that two headings claim.</summary>
    public static ProblemDescriptor RepeatedHeadingId { get; } = Warning(
        "CORPUS1126",
        "Two headings have the same id",
        "The id '{0}' belongs to another heading of this article, so this one got '{1}': give it an id of its own");

    /// <summary>More cells than the table has columns.</summary>
    public static ProblemDescriptor SurplusCells { get; } = Warning(
        "CORPUS1127",
        "A row of a Markdown table is too long",
        "The row has more cells than the table's first row has, so '{0}' was put into its last cell: add a column to the first two rows, or put a backslash before each '|' that separates nothing");

    private static IReadOnlyList<ProblemDescriptor> FormatProblems =>
    [
        UnknownFormat, AssumedFormat, UnclosedFrontMatter, InvalidFrontMatter, FrontMatterWithoutKeys, UnreadableMarkdown, UnknownRawHtml, MissingField,
        InvalidJson, RecordWithoutFields, NoRecords, UnclosedQuote, CellCount, UnusableColumn, AssumedSeparator,
        MarkdownLimit, UnclosedExpression, RepeatedHeadingId, SurplusCells,
    ];
}
