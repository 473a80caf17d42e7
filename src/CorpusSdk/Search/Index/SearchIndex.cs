using System.Runtime.CompilerServices;
using System.Text;
using CorpusSdk.Packs;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Search.Index;

/// <summary>The search index of an archive, read in place. Immutable, safe from many threads.</summary>
/// <remarks>Opening looks at the sizes of sections and at one row. What an offset points at is checked when it is followed.</remarks>
internal sealed unsafe class SearchIndex
{
    private readonly byte* _terms;
    private readonly byte* _postings;
    private readonly byte* _lengths;
    private readonly byte* _fieldLengths;

    private SearchIndex(string archiveName, PackDirectory directory, PackSectionView header, int articleCount)
    {
        ArchiveName = archiveName;
        ArticleCount = articleCount;
        Pack = directory;
        if (header.Count != 1)
            throw Damage("its search index has no header");
        Level = (IndexLevel)Unsafe.ReadUnaligned<uint>(header.Start + IndexLayout.HeaderRow.Level);
        if (Level is not (IndexLevel.Words or IndexLevel.Full) || Unsafe.ReadUnaligned<uint>(header.Start + IndexLayout.HeaderRow.ArticleCount) != (uint)articleCount)
            throw Damage("its search index has an unknown level or was made from other articles");
        TotalLength = Unsafe.ReadUnaligned<ulong>(header.Start + IndexLayout.HeaderRow.TotalLength);

        PackSectionView terms = directory.Section(PackSection.SearchTerms, IndexLayout.TermRow.SizeInBytes);
        uint termCount = Unsafe.ReadUnaligned<uint>(header.Start + IndexLayout.HeaderRow.TermCount);
        PackSectionView postings = directory.Section(PackSection.SearchPostings, sizeof(byte));
        PackSectionView lengths = directory.Section(PackSection.SearchLengths, sizeof(uint));
        if (terms.Count < 1 || termCount != (uint)terms.Count - 1 || lengths.Count != articleCount || postings.LengthInBytes < IndexLayout.PaddingInBytes)
            throw Damage("the sections of its search index do not fit each other");
        _terms = terms.Start;
        _postings = postings.Start;
        PostingsLengthInBytes = postings.LengthInBytes - IndexLayout.PaddingInBytes;
        _lengths = lengths.Start;
        if (Level == IndexLevel.Full)
        {
            PackSectionView fieldLengths = directory.Section(PackSection.SearchFieldLengths, IndexLayout.FieldLengthRow.SizeInBytes);
            if (fieldLengths.Count != articleCount)
                throw Damage("the sections of its search index do not fit each other");
            _fieldLengths = fieldLengths.Start;
        }

        Forms = new FormDictionary(
            archiveName,
            directory.Section(PackSection.SearchForms, sizeof(byte)),
            directory.Section(PackSection.SearchFormBlocks, IndexLayout.FormBlockRow.SizeInBytes),
            Unsafe.ReadUnaligned<uint>(header.Start + IndexLayout.HeaderRow.EntryCount),
            terms.Count - 1);

        PackSectionView language = directory.Section(PackSection.SearchLanguage, sizeof(byte));
        Language = language.LengthInBytes == 0 ? null : Encoding.UTF8.GetString(language.Start, language.LengthInBytes);
        uint version = Unsafe.ReadUnaligned<uint>(header.Start + IndexLayout.HeaderRow.AnalysisVersion);
        Analyzer = TextAnalyzer.For(Language, version) ?? throw UnknownAnalysis(version);
    }

    /// <summary>The archive's name, for messages.</summary>
    public string ArchiveName { get; }

    /// <summary>The pack that the index is part of; it keeps the memory where it is.</summary>
    public PackDirectory Pack { get; }

    /// <summary>How many articles are indexed.</summary>
    public int ArticleCount { get; }

    /// <summary>How much the index knows.</summary>
    public IndexLevel Level { get; }

    /// <summary>The weighted lengths of all articles, added up.</summary>
    public ulong TotalLength { get; }

    /// <summary>The language that the words were analysed in; null if unknown.</summary>
    public string? Language { get; }

    /// <summary>Turns words into forms and terms as they were when the index was made.</summary>
    public TextAnalyzer Analyzer { get; }

    /// <summary>All forms and terms.</summary>
    public FormDictionary Forms { get; }

    /// <summary>How many bytes the records of all terms have.</summary>
    public long PostingsLengthInBytes { get; }

    /// <summary>How large a row of skip data is.</summary>
    public int SkipSizeInBytes => Level == IndexLevel.Full ? IndexLayout.SkipRow.SizeInBytes : IndexLayout.SkipRow.SizeInBytesWithoutPositions;

    /// <summary>Opens the index of a pack; null if the pack has none.</summary>
    /// <exception cref="CorpusFormatException">The sections of the index are damaged.</exception>
    public static SearchIndex? Open(string archiveName, PackDirectory directory, int articleCount) =>
        directory.TrySection(PackSection.SearchHeader, IndexLayout.HeaderRow.SizeInBytes, out PackSectionView header)
            ? new SearchIndex(archiveName, directory, header, articleCount)
            : null;

    /// <summary>The number of a term (a stem, not a form); -1 where no article has it.</summary>
    public int FindTerm(ReadOnlySpan<byte> term) => Forms.TryFind(term, out FormEntry entry) ? entry.OwnTerm : -1;

    /// <summary>Reads the record of a term.</summary>
    /// <param name="term">The number of a term, from 0 to below <see cref="FormDictionary.TermCount"/>.</param>
    public TermRecord ReadTerm(int term)
    {
        byte* row = _terms + (term * (long)IndexLayout.TermRow.SizeInBytes);
        uint start = Unsafe.ReadUnaligned<uint>(row + IndexLayout.TermRow.Start);
        uint end = Unsafe.ReadUnaligned<uint>(row + IndexLayout.TermRow.SizeInBytes + IndexLayout.TermRow.Start);
        uint frequency = Unsafe.ReadUnaligned<uint>(row + IndexLayout.TermRow.Frequency);
        if (start > end || end > PostingsLengthInBytes)
            throw Damage("the postings of a term are outside their section");
        return new TermRecord(
            frequency >> IndexLayout.TermRow.FlagBits,
            frequency & ((1 << IndexLayout.TermRow.FlagBits) - 1),
            new IndexReader(ArchiveName, _postings + start, _postings + end));
    }

    /// <summary>The weighted length of an article whose index the caller has checked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Length(uint article) => Unsafe.ReadUnaligned<uint>(_lengths + (article * (long)sizeof(uint)));

    /// <summary>How many words the headline and the standfirst of an article have. Only at level <see cref="IndexLevel.Full"/>.</summary>
    public (uint Headline, uint Standfirst) FieldLengths(uint article)
    {
        byte* row = _fieldLengths + (article * (long)IndexLayout.FieldLengthRow.SizeInBytes);
        return (Unsafe.ReadUnaligned<uint>(row + IndexLayout.FieldLengthRow.Headline), Unsafe.ReadUnaligned<uint>(row + IndexLayout.FieldLengthRow.Standfirst));
    }

    /// <summary>Throws the exception for an offset outside its section.</summary>
    public void ThrowOutside() => throw Damage("something in its search index is outside its section or names an article that does not exist");

    /// <summary>The exception for an index that cannot be right.</summary>
    public CorpusFormatException Damage(string what) => PackDirectory.Damage(ArchiveName, what);

    private CorpusFormatException UnknownAnalysis(uint version) => new(
        $"The compiled archive '{ArchiveName}' cannot be searched: its words were analysed by version {version}, and this runtime knows version {TextAnalyzer.Version} and those before it. Update CorpusSdk, or rebuild the project that contains the archive.");
}
