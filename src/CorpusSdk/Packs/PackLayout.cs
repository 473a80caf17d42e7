namespace CorpusSdk.Packs;

/// <summary>The numbers of the pack format. The format page beside this file, <c>PackFormat.md</c>, explains each of them.</summary>
/// <remarks>All integers in a pack are little-endian. A change of a number needs a line in the page's version log.</remarks>
internal static class PackLayout
{
    /// <summary>The eight bytes <c>CORPUSPK</c>, read as one little-endian integer (format page, "Header").</summary>
    public const ulong Magic = 0x4B50_5355_5052_4F43;

    /// <summary>A reader refuses packs of another major version.</summary>
    public const ushort MajorVersion = 1;

    /// <summary>Grows when something is added that an older reader may ignore.</summary>
    public const ushort MinorVersion = 8;

    /// <summary>Every section starts at a multiple of this, counted from the start of the pack.</summary>
    public const int SectionAlignmentInBytes = 8;

    /// <summary>A reader refuses a directory of more entries, so that its checksum costs the same for every pack.</summary>
    public const int MaxSectionCount = 256;

    /// <summary>Means "no entry": an empty slot of the slug table, a link without a target or a caption.</summary>
    public const uint None = uint.MaxValue;

    /// <summary>A reference to a text in <see cref="PackSection.Strings"/>: its start, then its length, in bytes.</summary>
    public const int StringRangeSizeInBytes = 2 * sizeof(uint);

    /// <summary>How many similar articles an article has at most.</summary>
    public const int SimilarPerArticle = 5;

    /// <summary>The separator between two paragraphs of a body.</summary>
    public static ReadOnlySpan<byte> ParagraphSeparator => "\n\n"u8;

    /// <summary>Format page, "Header".</summary>
    public static class Header
    {
        public const int Magic = 0;
        public const int MajorVersion = 8;
        public const int MinorVersion = 10;
        public const int SectionCount = 12;
        public const int LengthInBytes = 16;
        public const int Fingerprint = 24;
        public const int FingerprintSizeInBytes = 16;
        public const int DirectoryChecksum = 40;
        public const int SizeInBytes = 48;
    }

    /// <summary>Format page, "Directory".</summary>
    public static class DirectoryEntry
    {
        public const int Kind = 0;
        public const int ItemCount = 4;
        public const int Offset = 8;
        public const int LengthInBytes = 16;
        public const int Checksum = 24;
        public const int SizeInBytes = 32;
    }

    /// <summary>Format page, "Archive".</summary>
    public static class ArchiveRow
    {
        public const int Name = 0;
        public const int Title = 8;
        public const int Language = 16;
        public const int SizeInBytes = 24;
    }

    /// <summary>Format page, "Articles".</summary>
    public static class ArticleRow
    {
        public const int BodyStart = 0;
        public const int FirstParagraph = 4;
        public const int FirstLink = 8;
        public const int SlugRecord = 12;
        public const int TitleStart = 16;
        public const int StandfirstStart = 20;
        public const int StandfirstEnd = 24;
        public const int HeadlineLengthInBytes = 28;
        public const int Flags = 32;
        public const int File = 36;
        public const int StartLine = 40;
        public const int EndLine = 44;
        public const int WordCount = 48;
        public const int SizeInBytes = 52;

        /// <summary>Set where the source has a title, be it empty or not.</summary>
        public const uint HasTitle = 1;

        /// <summary>Set where the source has a standfirst, be it empty or not.</summary>
        public const uint HasStandfirst = 2;

        /// <summary>The bits of Flags from this one on are the reading time in seconds; 0 if it follows from the number of words.</summary>
        public const int ReadingSecondsShift = 2;
    }

    /// <summary>Format page, "Links".</summary>
    public static class LinkRow
    {
        public const int Kind = 0;
        public const int ParagraphIndex = 4;
        public const int Title = 8;
        public const int Caption = 16;
        public const int Target = 24;
        public const int SizeInBytes = 28;
    }

    /// <summary>Format page, "Markup": where an article's markup is.</summary>
    public static class MarkupRow
    {
        public const int HtmlStart = 0;
        public const int FirstHeading = 4;
        public const int FirstHyperlink = 8;
        public const int SizeInBytes = 12;
    }

    /// <summary>Format page, "Markup": a heading.</summary>
    public static class HeadingRow
    {
        public const int Level = 0;
        public const int ParagraphIndex = 4;
        public const int Text = 8;
        public const int Anchor = 16;
        public const int SizeInBytes = 24;

        /// <summary>The deepest level that there is; the highest is 1.</summary>
        public const int MaxLevel = 6;
    }

    /// <summary>Format page, "Markup": a link or an image.</summary>
    public static class HyperlinkRow
    {
        public const int Kind = 0;
        public const int ParagraphIndex = 4;
        public const int Text = 8;
        public const int Url = 16;
        public const int SizeInBytes = 24;
    }

    /// <summary>Format page, "Links between texts": a link or an image whose address stays within the project.</summary>
    public static class LocalLinkRow
    {
        public const int Hyperlink = 0;
        public const int HtmlStart = 4;
        public const int HtmlLengthInBytes = 8;
        public const int Target = 12;
        public const int Outer = 16;
        public const int SizeInBytes = 20;
    }

    /// <summary>Format page, "Links between texts": an article of another archive.</summary>
    public static class OuterArticleRow
    {
        public const int Archive = 0;
        public const int File = 8;
        public const int SizeInBytes = 16;
    }

    /// <summary>Format page, "Assets": a file beside the texts.</summary>
    public static class AssetRow
    {
        public const int Path = 0;
        public const int MediaType = 8;
        public const int LengthInBytes = 16;
        public const int Width = 24;
        public const int Height = 28;
        public const int SizeInBytes = 32;
    }

    /// <summary>Format page, "Code blocks".</summary>
    public static class CodeBlockRow
    {
        public const int Article = 0;
        public const int ParagraphIndex = 4;
        public const int Info = 8;
        public const int Language = 16;
        public const int StartLine = 24;
        public const int EndLine = 28;
        public const int SizeInBytes = 32;
    }

    /// <summary>Format page, "Excerpts".</summary>
    public static class ExcerptRow
    {
        public const int Article = 0;
        public const int LengthInBytes = 4;
        public const int SizeInBytes = 8;
    }

    /// <summary>Format page, "Columns".</summary>
    public static class ColumnRow
    {
        public const int Name = 0;
        public const int Kind = 4;
        public const int RowCount = 8;
        public const int Presence = 12;
        public const int Values = 16;
        public const int EndColumn = 20;
        public const int SizeInBytes = 24;

        /// <summary>Presence bits and values start at a multiple of this, counted from the start of their section.</summary>
        public const int AlignmentInBytes = 8;
    }

    /// <summary>Format page, "Columns": a value of the kind Decimal.</summary>
    public static class DecimalValue
    {
        public const int Low = 0;
        public const int Middle = 4;
        public const int High = 8;
        public const int Flags = 12;
        public const int SizeInBytes = 16;

        /// <summary>Set in the flags where the number is negative.</summary>
        public const uint SignFlag = 0x8000_0000;

        /// <summary>How far to shift the flags for the number of decimal places.</summary>
        public const int ScaleShift = 16;

        /// <summary>More decimal places there cannot be.</summary>
        public const int MaxScale = 28;
    }

    /// <summary>Format page, "Columns": a value of the kind Timestamp.</summary>
    public static class TimestampValue
    {
        public const int Ticks = 0;
        public const int OffsetInMinutes = 8;
        public const int SizeInBytes = 16;

        /// <summary>The farthest that local time may be from UTC.</summary>
        public const int MaxOffsetInMinutes = 840;
    }

    /// <summary>Format page, "Lookups".</summary>
    public static class LookupRow
    {
        public const int KeyColumn = 0;
        public const int ArticlesColumn = 4;
        public const int HashRow = 8;
        public const int FirstDisplacement = 12;
        public const int DisplacementCount = 16;
        public const int FirstSlot = 20;
        public const int SlotCount = 24;
        public const int SizeInBytes = 28;
    }

    /// <summary>Format page, "Slugs".</summary>
    public static class SlugRecord
    {
        public const int LengthInChars = 0;
        public const int Chars = 4;
        public const int AlignmentInBytes = 4;
    }

    /// <summary>Format page, "Slug table": the parameters of the hash.</summary>
    public static class SlugHashRow
    {
        public const int Seed = 0;
        public const int ReadsWindows = 8;
        public const int WindowFromStart = 12;
        public const int WindowFromEnd = 16;
        public const int SizeInBytes = 24;
    }

    /// <summary>Format page, "Slug table": the slots.</summary>
    public static class SlugSlot
    {
        public const int Record = 0;
        public const int ArticleIndex = 4;
        public const int Tag = 8;
        public const int LengthInChars = 12;
        public const int SizeInBytes = 16;
    }
}

/// <summary>The kinds of sections (format page, "Directory"). A reader ignores kinds that it does not know.</summary>
internal enum PackSection : uint
{
    /// <summary>One <see cref="PackLayout.ArchiveRow"/>.</summary>
    Archive = 1,

    /// <summary>UTF-8 text of everything but bodies and slugs: titles, standfirsts, captions, file names.</summary>
    Strings = 2,

    /// <summary>UTF-8 text of the bodies, one after another.</summary>
    Bodies = 3,

    /// <summary>A <see cref="PackLayout.ArticleRow"/> for each article and one more that closes the ranges.</summary>
    Articles = 4,

    /// <summary>For each paragraph its start, in bytes from the start of its body.</summary>
    Paragraphs = 5,

    /// <summary>A <see cref="PackLayout.LinkRow"/> for each link.</summary>
    Links = 6,

    /// <summary>For each source file the range of its name in <see cref="Strings"/>.</summary>
    Files = 7,

    /// <summary>A <see cref="PackLayout.SlugRecord"/> for each article, in article order.</summary>
    Slugs = 8,

    /// <summary>One <see cref="PackLayout.SlugHashRow"/>.</summary>
    SlugHash = 9,

    /// <summary>For each bucket of the slug table its displacement, a <c>u16</c>.</summary>
    SlugDisplacements = 10,

    /// <summary>The <see cref="PackLayout.SlugSlot"/>s.</summary>
    SlugSlots = 11,

    /// <summary>A <see cref="PackLayout.MarkupRow"/> for each article and one more. Absent, as what follows, where no article has markup.</summary>
    Markup = 12,

    /// <summary>UTF-8 text of the articles' HTML, one after another.</summary>
    Html = 13,

    /// <summary>The <see cref="PackLayout.HeadingRow"/>s.</summary>
    Headings = 14,

    /// <summary>The <see cref="PackLayout.HyperlinkRow"/>s.</summary>
    Hyperlinks = 15,

    /// <summary>A <see cref="PackLayout.ColumnRow"/> for each typed field. Absent, like the sections below, if there are none.</summary>
    Columns = 16,

    /// <summary>The presence bits and the values of all columns.</summary>
    ColumnValues = 17,

    /// <summary>UTF-8 text of the columns' names and values, each distinct one once.</summary>
    FieldTexts = 18,

    /// <summary>For each text its start in <see cref="FieldTexts"/>, a <c>u32</c>, and one more.</summary>
    FieldTextStarts = 19,

    /// <summary>A <see cref="PackLayout.LookupRow"/> for each lookup table. Absent, like the sections below, if there are none.</summary>
    Lookups = 20,

    /// <summary>The <see cref="PackLayout.SlugRecord"/>s of the keys that are texts.</summary>
    LookupKeys = 21,

    /// <summary>A <see cref="PackLayout.SlugHashRow"/> for each lookup table whose keys are texts.</summary>
    LookupHashes = 22,

    /// <summary>The displacements of all these tables.</summary>
    LookupDisplacements = 23,

    /// <summary>The <see cref="PackLayout.SlugSlot"/>s of all these tables; their items are keys instead of articles.</summary>
    LookupSlots = 24,

    /// <summary>One row: the header of the search index. Absent if the pack has no index. This and what follows: <c>IndexFormat.md</c>.</summary>
    SearchHeader = 32,

    /// <summary>The language that the words were analysed in, a BCP 47 tag; empty if unknown.</summary>
    SearchLanguage = 33,

    /// <summary>The dictionary: forms and terms.</summary>
    SearchForms = 34,

    /// <summary>Where the blocks of the dictionary start.</summary>
    SearchFormBlocks = 35,

    /// <summary>For each term its number of articles and the start of its postings, and one row more.</summary>
    SearchTerms = 36,

    /// <summary>The articles that have a term, and its positions in them.</summary>
    SearchPostings = 37,

    /// <summary>For each article its weighted length in words, a <c>u32</c>.</summary>
    SearchLengths = 38,

    /// <summary>For each article how many words its headline and its standfirst have. Only with positions.</summary>
    SearchFieldLengths = 39,

    /// <summary>For each article its nearest articles, each a <c>u32</c>.</summary>
    SimilarArticles = 48,

    /// <summary>The <see cref="PackLayout.LocalLinkRow"/>s. Absent, like the next one, if no link stays within the project.</summary>
    LocalLinks = 56,

    /// <summary>The <see cref="PackLayout.OuterArticleRow"/>s.</summary>
    OuterArticles = 57,

    /// <summary>The <see cref="PackLayout.AssetRow"/>s. Absent, like the next one, if no link leads to a file beside the texts.</summary>
    Assets = 64,

    /// <summary>For each of <see cref="LocalLinks"/> the row of its file in <see cref="Assets"/>, a <c>u32</c>, or None.</summary>
    LocalLinkAssets = 65,

    /// <summary>The <see cref="PackLayout.CodeBlockRow"/>s, by article. Absent if no article has code.</summary>
    CodeBlocks = 72,

    /// <summary>The <see cref="PackLayout.ExcerptRow"/>s, by article. Absent if no article has an excerpt.</summary>
    Excerpts = 73,
}
