namespace CorpusSdk.Search.Index;

/// <summary>The numbers of the search index. <c>IndexFormat.md</c> in the folder above explains each of them.</summary>
internal static class IndexLayout
{
    /// <summary>How many postings a packed block has.</summary>
    public const int BlockLength = 128;

    /// <summary>How many entries a block of the dictionary has; the last one may have fewer.</summary>
    public const int FormsPerBlock = 16;

    /// <summary>Zeros after the postings, so that a number of up to 32 bits can be read with one load of eight bytes.</summary>
    public const int PaddingInBytes = 8;

    /// <summary>Lengths from here on continue in a separate number (format page, "Forms").</summary>
    public const int LongLength = 15;

    /// <summary>How often an occurrence in the headline counts.</summary>
    public const int HeadlineWeight = 4;

    /// <summary>How often an occurrence in the standfirst counts.</summary>
    public const int StandfirstWeight = 2;

    /// <summary>How often an occurrence in the body counts.</summary>
    public const int BodyWeight = 1;

    /// <summary>Positions left free between two fields of an article, so that no phrase reaches from one into the next.</summary>
    public const int FieldGap = 1;

    /// <summary>Format page, "Header".</summary>
    public static class HeaderRow
    {
        public const int Level = 0;
        public const int ArticleCount = 4;
        public const int TermCount = 8;
        public const int EntryCount = 12;
        public const int TotalLength = 16;
        public const int AnalysisVersion = 24;
        public const int SizeInBytes = 32;
    }

    /// <summary>Format page, "Forms".</summary>
    public static class FormBlockRow
    {
        public const int Start = 0;
        public const int FirstTerm = 4;
        public const int SizeInBytes = 8;
    }

    /// <summary>Format page, "Forms": the kind of an entry.</summary>
    public static class EntryKind
    {
        /// <summary>A term that no word of the archive is written like.</summary>
        public const uint Term = 0;

        /// <summary>A form that is its own term.</summary>
        public const uint FormAndItsTerm = 1;

        /// <summary>A form whose term is another text.</summary>
        public const uint Form = 2;

        /// <summary>A form whose term is another text, and besides the term of other forms.</summary>
        public const uint FormAndAnotherTerm = 3;

        /// <summary>How many bits of an entry's number are its kind; the others are how often the form occurs.</summary>
        public const int Bits = 2;
    }

    /// <summary>Format page, "Terms".</summary>
    public static class TermRow
    {
        public const int Start = 0;
        public const int Frequency = 4;
        public const int SizeInBytes = 8;

        /// <summary>Set in <see cref="Frequency"/> where the term occurs in headlines.</summary>
        public const uint HasHeadlines = 1;

        /// <summary>Set in <see cref="Frequency"/> where the term occurs in standfirsts.</summary>
        public const uint HasStandfirsts = 2;

        /// <summary>How many bits of <see cref="Frequency"/> are flags; the others are the number of articles.</summary>
        public const int FlagBits = 2;
    }

    /// <summary>Format page, "Postings": the data of a block that is read without decoding it.</summary>
    public static class SkipRow
    {
        public const int LastArticle = 0;
        public const int Start = 4;
        public const int MaxFrequency = 8;
        public const int MinLengthRatio = 10;
        public const int PositionsStart = 12;
        public const int SizeInBytesWithoutPositions = 12;
        public const int SizeInBytes = 16;
    }

    /// <summary>Format page, "Field lengths".</summary>
    public static class FieldLengthRow
    {
        public const int Headline = 0;
        public const int Standfirst = 4;
        public const int SizeInBytes = 8;
    }
}

/// <summary>How much an index knows.</summary>
internal enum IndexLevel : uint
{
    /// <summary>Which words an article has: a phrase matches like all of its words.</summary>
    Words = 1,

    /// <summary>Words and their positions.</summary>
    Full = 2,
}
