namespace CorpusSdk.Compiler.Problems;

// 11xx: the formats: Markdown, front matter, JSON, tables.
internal static partial class ProblemCatalog
{
    /// <summary>An unknown format.</summary>
    public static ProblemDescriptor UnknownFormat { get; } = Error(
        "CORPUS1101",
        "Unknown value for the Format metadata",
        "'{0}' is not a value of the Format metadata. The file was read as {1}: set it to {2}");

    /// <summary>A file that is not what its name says.</summary>
    public static ProblemDescriptor AssumedFormat { get; } = Info(
        "CORPUS1102",
        "A file was not read as its name suggests",
        "The file was read as {0} because {1}: give it the extension {2}, or set the Format metadata of its Corpus item, to settle it");

    /// <summary>A fence that nothing closes.</summary>
    public static ProblemDescriptor UnclosedFrontMatter { get; } = Warning(
        "CORPUS1103",
        "The front matter is not closed",
        "No line '{0}' closes the front matter that opens here, so the whole file was read as text: add that line below the fields, or put a blank line above this one if it is a rule");

    /// <summary>Front matter that is not valid YAML or TOML.</summary>
    public static ProblemDescriptor InvalidFrontMatter { get; } = Error(
        "CORPUS1104",
        "The front matter cannot be read",
        "The front matter is not valid {0}: {1}. The article was compiled without its fields: {2}");

    /// <summary>A list or a text between fences.</summary>
    public static ProblemDescriptor FrontMatterWithoutKeys { get; } = Warning(
        "CORPUS1105",
        "The front matter has no keys",
        "The lines below this '{0}' have no keys, so they were read as text: write fields as 'key: value', or put a blank line above the '{0}' if it is a rule");

    /// <summary>A fault of the library.</summary>
    public static ProblemDescriptor UnreadableMarkdown { get; } = Error(
        "CORPUS1106",
        "The Markdown cannot be read",
        "The Markdown parser failed on the body ({0}), so it was compiled as plain text: simplify its markup, or set the Format metadata of its Corpus item to text");

    /// <summary>An unknown value for raw HTML.</summary>
    public static ProblemDescriptor UnknownRawHtml { get; } = Error(
        "CORPUS1107",
        "Unknown value for the RawHtml metadata",
        "'{0}' is not a value of the RawHtml metadata. Tags were left out: set it to strip, escape or keep");

    /// <summary>A field that the project names and no article has.</summary>
    public static ProblemDescriptor MissingField { get; } = Warning(
        "CORPUS1108",
        "A field named in the project does not exist",
        "The {0} metadata of this file's Corpus item names the field '{1}', but nothing in the file has it: correct one of the two");

    /// <summary>Text that is not JSON.</summary>
    public static ProblemDescriptor InvalidJson { get; } = Error(
        "CORPUS1111",
        "The JSON cannot be read",
        "This is not valid JSON: {0}. {1} left out: correct it");

    /// <summary>A number, a text or a list where an object should be.</summary>
    public static ProblemDescriptor RecordWithoutFields { get; } = Error(
        "CORPUS1112",
        "A record must be an object",
        "A record must be an object with keys, so this value was left out: write keys and values");

    /// <summary>Only a header, or an empty array.</summary>
    public static ProblemDescriptor NoRecords { get; } = Warning(
        "CORPUS1113",
        "The file has no records",
        "The file has no records, so it gives no article: write one, or remove the file");

    /// <summary>A quote without an end.</summary>
    public static ProblemDescriptor UnclosedQuote { get; } = Error(
        "CORPUS1114",
        "A quote is not closed",
        "The cell that begins here has no closing quote, so nothing was read from here to the end of the file ({0} lines): close it, and double each quote within it");

    /// <summary>A row that does not fit the header.</summary>
    public static ProblemDescriptor CellCount { get; } = Warning(
        "CORPUS1115",
        "A row and the header differ in length",
        "The row has {0} cells but the header has {1}, so {2}: put quotes around cells that contain separators, and a separator between every two cells");

    /// <summary>A column without a name, or with that of another.</summary>
    public static ProblemDescriptor UnusableColumn { get; } = Warning(
        "CORPUS1116",
        "A column needs a name of its own",
        "Column {0} {1}, so it was left out: give it its own name in the header");

    /// <summary>Semicolons, tabs or bars for commas.</summary>
    public static ProblemDescriptor AssumedSeparator { get; } = Info(
        "CORPUS1117",
        "The separator of a table was assumed",
        "The table was read with {0} between its cells, because they divide its records evenly: set the Separator metadata of its Corpus item to settle it");

    /// <summary>Front matter that is not one.</summary>
    public static ProblemDescriptor MisplacedFence { get; } = Warning(
        "CORPUS1118",
        "A line is not the fence of front matter",
        "What begins here looks like front matter, but is not, so all of it was read as text: {0}");

    /// <summary>UTF-16 without a byte order mark.</summary>
    public static ProblemDescriptor UnmarkedUtf16 { get; } = Error(
        "CORPUS1119",
        "The file is UTF-16 or UTF-32 without a mark",
        "The file looks like {0} without a byte order mark, so it was not read: save it as UTF-8");

    /// <summary>A value of draft that is neither true nor false.</summary>
    public static ProblemDescriptor UnknownDraft { get; } = Warning(
        "CORPUS1120",
        "A value of draft is neither true nor false",
        "'{0}' does not say whether the article is a draft, so it was taken as published: write true or false");

    /// <summary>A date that cannot be compared.</summary>
    public static ProblemDescriptor UnreadableDate { get; } = Warning(
        "CORPUS1121",
        "A date cannot be compared with CorpusPublishedUntil",
        "'{0}' is not a date, so the article was compiled whatever CorpusPublishedUntil says: write a day such as 2026-05-31, or a point in time such as 2026-05-31T12:00:00Z");

    /// <summary>A colon that ends no key.</summary>
    public static ProblemDescriptor ColonWithoutSpace { get; } = Warning(
        "CORPUS1122",
        "No space follows the colon of a key",
        "'{0}' was read as a key without a value, because no space follows its colon: write '{1}: {2}', or put quotes around it");

    /// <summary>A number sign within a value.</summary>
    public static ProblemDescriptor AssumedComment { get; } = Warning(
        "CORPUS1123",
        "Part of a value was read as a comment",
        "In YAML '#' begins a comment if a space comes before it, so '{0}' was left out of the value: put quotes around the value, or a space after the '#' if this is a comment");

    /// <summary>A list or a map where a text should be.</summary>
    public static ProblemDescriptor RoleWithoutText { get; } = Warning(
        "CORPUS1128",
        "The slug, title or body is not a text",
        "'{0}' is {1}, so it did not become the {2} of the article, but one of its fields: write a text, or rename the key");

    /// <summary>A quote in the middle of a cell.</summary>
    public static ProblemDescriptor QuoteWithinCell { get; } = Warning(
        "CORPUS1129",
        "A cell goes on after its closing quote",
        "This quote closes the cell, but text follows it, which was added as it is: double each quote within a cell that is in quotes");

    /// <summary>A word that is not a separator.</summary>
    public static ProblemDescriptor UnknownSeparator { get; } = Error(
        "CORPUS1130",
        "Unknown value for the Separator metadata",
        "'{0}' is not a value of the Separator metadata. The table was read with {1}: set it to comma, semicolon, tab, pipe or a single character");

    /// <summary>A word that is neither yes nor no.</summary>
    public static ProblemDescriptor UnknownHeader { get; } = Error(
        "CORPUS1131",
        "Unknown value for the Header metadata",
        "'{0}' is not a value of the Header metadata. The first record was taken as the header: set it to true or false");

    /// <summary>A record where the header should be.</summary>
    public static ProblemDescriptor RecordAsHeader { get; } = Warning(
        "CORPUS1132",
        "The header of a table looks like a record",
        "The first record was taken as the header, so it is not an article, but {0}: add a header with the names of the columns, or set the Header metadata of its Corpus item to false");

    /// <summary>An object with several lists of objects.</summary>
    public static ProblemDescriptor AmbiguousRecords { get; } = Error(
        "CORPUS1133",
        "The records of a file are not clear",
        "The object has no title or text of its own, and {0}, so nothing was read: {1}");

    /// <summary>Fields around the records.</summary>
    public static ProblemDescriptor FieldsAroundRecords { get; } = Info(
        "CORPUS1134",
        "Fields around the records were left out",
        "The records were read from '{0}', so the other fields of the object around them were left out ({1}): move what articles need into the records");

    /// <summary>A record that may be the wrapping of others.</summary>
    public static ProblemDescriptor ListWithinRecord { get; } = Info(
        "CORPUS1135",
        "A list within an article may have been meant as articles",
        "The object has a title of its own, so it became one article, and '{0}' a field of it: if each object in that list is an article, put the list into its own file, or remove the title");

    /// <summary>A file that is not YAML or TOML.</summary>
    public static ProblemDescriptor InvalidData { get; } = Error(
        "CORPUS1160",
        "The YAML or TOML cannot be read",
        "This is not valid {0}: {1}. {2} left out: {3}");

    /// <summary>A path to records that leads nowhere.</summary>
    public static ProblemDescriptor RecordsNotFound { get; } = Error(
        "CORPUS1161",
        "The path to the records leads nowhere",
        "The Records metadata of this file's Corpus item is '{0}', but {1}, so nothing was read: correct one of the two");

    /// <summary>A format of bodies that does not exist.</summary>
    public static ProblemDescriptor UnknownBodyFormat { get; } = Error(
        "CORPUS1162",
        "Unknown value for the BodyFormat metadata",
        "'{0}' is not a value of the BodyFormat metadata. The bodies were read as plain text: set it to text or markdown");

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

    /// <summary>A link to a text that is not there.</summary>
    public static ProblemDescriptor BrokenLink { get; } = Warning(
        "CORPUS1141",
        "A link leads nowhere",
        "There is no text '{0}' for this link: {1}");

    /// <summary>A link to a place in an article that is not there.</summary>
    public static ProblemDescriptor BrokenAnchor { get; } = Warning(
        "CORPUS1142",
        "A link leads to a heading that does not exist",
        "There is no '#{0}' in {1}: {2}");

    /// <summary>A link to a draft, or to an article of a later date.</summary>
    public static ProblemDescriptor LinkToLeftOut { get; } = Warning(
        "CORPUS1143",
        "A link leads to an article that is left out",
        "The project leaves out '{0}', so this link leads nowhere: remove the link, or publish the article");

    /// <summary>An image that is not there.</summary>
    public static ProblemDescriptor MissingImage { get; } = Warning(
        "CORPUS1144",
        "An image is missing",
        "There is no image '{0}': {1}");

    /// <summary>An image whose size is not known.</summary>
    public static ProblemDescriptor UnreadableImage { get; } = Info(
        "CORPUS1145",
        "The size of an image is not known",
        "The size of '{0}' could not be read, so pages will move when it loads: it is damaged, or has no size; save it again");

    /// <summary>A word that is neither yes nor no.</summary>
    public static ProblemDescriptor UnknownSwitch { get; } = Error(
        "CORPUS1151",
        "Unknown value for metadata that are true or false",
        "'{0}' is not a value of the {1} metadata. It was taken as false: set it to true or false");

    /// <summary>Digits in front of a file's name that look like a day and are none.</summary>
    public static ProblemDescriptor ImpossibleFileDate { get; } = Warning(
        "CORPUS1152",
        "The name of a file begins with a day that does not exist",
        "There is no day '{0}', so the article has no date from the name of its file, and its slug keeps these digits: give the file a name that begins with a day, such as 2020-11-25, or with something else");

    private static IReadOnlyList<ProblemDescriptor> FormatProblems =>
    [
        UnknownFormat, AssumedFormat, UnclosedFrontMatter, InvalidFrontMatter, FrontMatterWithoutKeys, UnreadableMarkdown, UnknownRawHtml, MissingField,
        InvalidJson, RecordWithoutFields, NoRecords, UnclosedQuote, CellCount, UnusableColumn, AssumedSeparator,
        MisplacedFence, UnmarkedUtf16, UnknownDraft, UnreadableDate, ColonWithoutSpace, AssumedComment, RoleWithoutText, QuoteWithinCell, UnknownSeparator, UnknownHeader, RecordAsHeader, AmbiguousRecords, FieldsAroundRecords, ListWithinRecord,
        MarkdownLimit, UnclosedExpression, RepeatedHeadingId, SurplusCells,
        BrokenLink, BrokenAnchor, LinkToLeftOut, MissingImage, UnreadableImage, UnknownSwitch, ImpossibleFileDate,
        InvalidData, RecordsNotFound, UnknownBodyFormat,
    ];
}
