using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusSdk.Packs;

/// <summary>Reads a pack in place: every member is a view of, or a string decoded from, the bytes that are in memory already.</summary>
/// <remarks>
/// Opening checks the header, the directory and the sizes of all sections, and touches nothing else, so that it costs the same
/// for every archive. What an offset inside a section points at is checked when it is followed. Article indexes are the caller's
/// to check; everything that comes out of the pack is checked here, and damage throws <see cref="CorpusFormatException"/>.
/// </remarks>
internal sealed unsafe class PackReader
{
    private readonly string _archiveName;
    private readonly PackDirectory _directory;
    private readonly PackSectionView _archive;
    private readonly PackSectionView _strings;
    private readonly PackSectionView _bodies;
    private readonly PackSectionView _articles;
    private readonly PackSectionView _paragraphs;
    private readonly PackSectionView _links;
    private readonly PackSectionView _files;
    private PackMarkup? _markup;
    private PackLinks? _localLinks;

    /// <summary>Opens a pack, which must stay where it is for as long as the reader lives.</summary>
    /// <param name="archiveName">Names the archive in messages.</param>
    /// <param name="fingerprint">The 32 hexadecimal digits that the generated code expects.</param>
    /// <param name="block">The bytes.</param>
    /// <exception cref="CorpusFormatException">The bytes are not a pack, or not the pack that the generated code was made with.</exception>
    public PackReader(string archiveName, string fingerprint, PackBlock block)
    {
        _archiveName = archiveName;
        _directory = PackDirectory.Open(archiveName, block);
        _directory.CheckFingerprint(fingerprint);

        _archive = _directory.Section(PackSection.Archive, PackLayout.ArchiveRow.SizeInBytes);
        _strings = _directory.Section(PackSection.Strings, sizeof(byte));
        _bodies = _directory.Section(PackSection.Bodies, sizeof(byte));
        _articles = _directory.Section(PackSection.Articles, PackLayout.ArticleRow.SizeInBytes);
        _paragraphs = _directory.Section(PackSection.Paragraphs, sizeof(uint));
        _links = _directory.Section(PackSection.Links, PackLayout.LinkRow.SizeInBytes);
        _files = _directory.Section(PackSection.Files, PackLayout.StringRangeSizeInBytes);
        if (_archive.Count != 1 || _articles.Count < 1)
            throw Damage("it has no archive row or no closing article row");

        Slugs = new SlugTable(
            archiveName,
            _directory.Section(PackSection.Slugs, sizeof(byte)),
            _directory.Section(PackSection.SlugHash, PackLayout.SlugHashRow.SizeInBytes),
            _directory.Section(PackSection.SlugDisplacements, sizeof(ushort)),
            _directory.Section(PackSection.SlugSlots, PackLayout.SlugSlot.SizeInBytes));
    }

    /// <summary>All sections.</summary>
    public PackDirectory Directory => _directory;

    /// <summary>How many articles the pack has.</summary>
    public int ArticleCount => _articles.Count - 1;

    /// <summary>The slugs and the table that finds them.</summary>
    public SlugTable Slugs { get; }

    /// <summary>The markup, opened when it is first asked for.</summary>
    /// <exception cref="CorpusFormatException">A section of the markup is missing.</exception>
    public PackMarkup Markup
    {
        get
        {
            PackMarkup? markup = Volatile.Read(ref _markup);
            if (markup is not null)
                return markup;
            markup = new PackMarkup(this);
            return Interlocked.CompareExchange(ref _markup, markup, null) ?? markup;
        }
    }

    /// <summary>Where links lead, opened when it is first asked for.</summary>
    /// <exception cref="CorpusFormatException">A section of the links is missing.</exception>
    public PackLinks LocalLinks
    {
        get
        {
            PackLinks? links = Volatile.Read(ref _localLinks);
            if (links is not null)
                return links;
            links = new PackLinks(this);
            return Interlocked.CompareExchange(ref _localLinks, links, null) ?? links;
        }
    }

    /// <summary>The archive's name in code, for hosts that do not know it from generated code.</summary>
    public string Name => Decode(StringAt(_archive.Start + PackLayout.ArchiveRow.Name));

    /// <summary>The archive's name as people read it.</summary>
    public string Title => Decode(StringAt(_archive.Start + PackLayout.ArchiveRow.Title));

    /// <summary>The archive's language tag; null if none was set.</summary>
    public string? Language
    {
        get
        {
            ReadOnlySpan<byte> language = StringAt(_archive.Start + PackLayout.ArchiveRow.Language);
            return language.IsEmpty ? null : Decode(language);
        }
    }

    /// <summary>The slug of an article.</summary>
    public string Slug(int article) => Slugs.Read(Field(article, PackLayout.ArticleRow.SlugRecord));

    /// <summary>The title of an article; null if it has none.</summary>
    public string? ArticleTitle(int article) =>
        (Field(article, PackLayout.ArticleRow.Flags) & PackLayout.ArticleRow.HasTitle) == 0
            ? null
            : Decode(Range(_strings, article, PackLayout.ArticleRow.TitleStart, PackLayout.ArticleRow.StandfirstStart));

    /// <summary>The standfirst of an article; null if it has none.</summary>
    public string? Standfirst(int article) =>
        (Field(article, PackLayout.ArticleRow.Flags) & PackLayout.ArticleRow.HasStandfirst) == 0
            ? null
            : Decode(Range(_strings, article, PackLayout.ArticleRow.StandfirstStart, PackLayout.ArticleRow.StandfirstEnd));

    /// <summary>The first sentence of an article's body, which serves as headline where there is neither title nor standfirst.</summary>
    public string FirstSentence(int article)
    {
        ReadOnlySpan<byte> body = Body(article);
        uint length = Field(article, PackLayout.ArticleRow.HeadlineLengthInBytes);
        return length <= (uint)body.Length ? Decode(body.Slice(0, (int)length)) : throw Damage("a headline is longer than its body");
    }

    /// <summary>The body of an article, its paragraphs separated by two line feeds.</summary>
    public ReadOnlySpan<byte> Body(int article) => Range(_bodies, article, PackLayout.ArticleRow.BodyStart, NextRow + PackLayout.ArticleRow.BodyStart);

    /// <summary>The body of an article, decoded again.</summary>
    public string BodyText(int article) => Decode(Body(article));

    /// <summary>How many paragraphs an article has.</summary>
    public int ParagraphCount(int article) => ItemCount(_paragraphs, article, PackLayout.ArticleRow.FirstParagraph);

    /// <summary>A paragraph of an article, by an index that the caller has checked.</summary>
    public ReadOnlySpan<byte> Paragraph(int article, int index)
    {
        int count = ParagraphCount(article);
        ReadOnlySpan<byte> body = Body(article);
        byte* starts = _paragraphs.Start + (Field(article, PackLayout.ArticleRow.FirstParagraph) * (long)sizeof(uint));
        uint start = ReadUInt32(starts + (index * (long)sizeof(uint)));
        long end = index + 1 < count
            ? ReadUInt32(starts + ((index + 1L) * sizeof(uint))) - (long)PackLayout.ParagraphSeparator.Length
            : body.Length;
        if (end > body.Length || start > end)
            throw Damage("a paragraph is outside its body");
        return body.Slice((int)start, (int)(end - start));
    }

    /// <summary>Which paragraph of an article a byte of its body is in; -1 if the article has none.</summary>
    public int ParagraphAt(int article, int offset)
    {
        int count = ParagraphCount(article);
        byte* starts = _paragraphs.Start + (Field(article, PackLayout.ArticleRow.FirstParagraph) * (long)sizeof(uint));
        (int low, int high) = (0, count - 1);
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            if (ReadUInt32(starts + (middle * (long)sizeof(uint))) <= (uint)offset)
                low = middle;
            else
                high = middle - 1;
        }

        return count == 0 ? -1 : low;
    }

    /// <summary>How many links an article has.</summary>
    public int LinkCount(int article) => ItemCount(_links, article, PackLayout.ArticleRow.FirstLink);

    /// <summary>A link of an article, by an index that the caller has checked; <paramref name="target"/> is -1 if it has none.</summary>
    public (LinkKind Kind, string Title, string? Caption, int ParagraphIndex) Link(int article, int index, out int target)
    {
        byte* row = _links.Start + ((Field(article, PackLayout.ArticleRow.FirstLink) + (long)index) * PackLayout.LinkRow.SizeInBytes);
        uint kind = ReadUInt32(row + PackLayout.LinkRow.Kind);
        uint paragraphIndex = ReadUInt32(row + PackLayout.LinkRow.ParagraphIndex);
        uint targetOrNone = ReadUInt32(row + PackLayout.LinkRow.Target);
        if (kind > (uint)LinkKind.Inline
            || paragraphIndex > (uint)ParagraphCount(article)
            || (targetOrNone >= (uint)ArticleCount && targetOrNone != PackLayout.None))
        {
            throw Damage("a link has an unknown kind or target");
        }

        target = (int)targetOrNone;
        string? caption = ReadUInt32(row + PackLayout.LinkRow.Caption) == PackLayout.None
            ? null
            : Decode(StringAt(row + PackLayout.LinkRow.Caption));
        return ((LinkKind)kind, Decode(StringAt(row + PackLayout.LinkRow.Title)), caption, (int)paragraphIndex);
    }

    /// <summary>How many words an article's body has.</summary>
    public int WordCount(int article) => (int)(Field(article, PackLayout.ArticleRow.WordCount) & int.MaxValue);

    /// <summary>How many seconds an article's body takes to read; 0 if that follows from the number of words.</summary>
    public int ReadingSeconds(int article) => (int)(Field(article, PackLayout.ArticleRow.Flags) >> PackLayout.ArticleRow.ReadingSecondsShift);

    /// <summary>The place of an article in its source.</summary>
    public SourceSpan Source(int article)
    {
        uint file = Field(article, PackLayout.ArticleRow.File);
        if (file >= (uint)_files.Count)
            throw Damage("an article names a file that does not exist");
        string name = Decode(StringAt(_files.Start + (file * (long)PackLayout.StringRangeSizeInBytes)));
        return new SourceSpan(
            name,
            (int)(Field(article, PackLayout.ArticleRow.StartLine) & int.MaxValue),
            (int)(Field(article, PackLayout.ArticleRow.EndLine) & int.MaxValue));
    }

    /// <summary>The articles that are most like an article, the nearest first; empty if the pack does not say.</summary>
    public int[] Similar(int article)
    {
        const int RowSizeInBytes = PackLayout.SimilarPerArticle * sizeof(uint);
        if (!_directory.TrySection(PackSection.SimilarArticles, RowSizeInBytes, out PackSectionView similar))
            return [];
        if (similar.Count != ArticleCount)
            throw Damage("its similar articles belong to another archive");

        byte* row = similar.Start + (article * (long)RowSizeInBytes);
        int[] found = new int[PackLayout.SimilarPerArticle];
        int count = 0;
        for (int i = 0; i < found.Length; i++)
        {
            uint other = ReadUInt32(row + (i * sizeof(uint)));
            if (other == PackLayout.None)
                break;
            found[count++] = other < (uint)ArticleCount ? (int)other : throw Damage("a similar article does not exist");
        }

        Array.Resize(ref found, count);
        return found;
    }

    /// <summary>Compares all checksums.</summary>
    /// <exception cref="CorpusFormatException">A byte of the pack has changed.</exception>
    public void VerifyChecksums() => _directory.VerifyChecksums();

    /// <summary>The text that a string range of a row names.</summary>
    public ReadOnlySpan<byte> StringAt(byte* range)
    {
        uint start = ReadUInt32(range);
        uint length = ReadUInt32(range + sizeof(uint));
        if (start > (uint)_strings.LengthInBytes || length > (uint)_strings.LengthInBytes - start)
            throw Damage("a text is outside its section");
        return new ReadOnlySpan<byte>(_strings.Start + start, (int)length);
    }

    /// <summary>Decodes text of the pack. bytes that are not UTF-8, in a damaged pack, become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return "";
        fixed (byte* start = text)
            return Encoding.UTF8.GetString(start, text.Length);
    }

    /// <summary>The exception for a pack that cannot be right.</summary>
    public CorpusFormatException Damage(string what) => PackDirectory.Damage(_archiveName, what);

    // Added to the offset of a field, this gives the same field of the row below, which closes a range.
    private const int NextRow = PackLayout.ArticleRow.SizeInBytes;

    private static uint ReadUInt32(byte* place) => Unsafe.ReadUnaligned<uint>(place);

    private uint Field(int article, int field) => ReadUInt32(_articles.Start + (article * (long)PackLayout.ArticleRow.SizeInBytes) + field);

    private ReadOnlySpan<byte> Range(PackSectionView section, int article, int startField, int endField)
    {
        uint start = Field(article, startField);
        uint end = Field(article, endField);
        if (start > end || end > (uint)section.LengthInBytes)
            throw Damage("a text of an article is outside its section");
        return new ReadOnlySpan<byte>(section.Start + start, (int)(end - start));
    }

    private int ItemCount(PackSectionView section, int article, int firstField)
    {
        uint first = Field(article, firstField);
        uint end = Field(article, NextRow + firstField);
        if (first > end || end > (uint)section.Count)
            throw Damage("the items of an article are outside their section");
        return (int)(end - first);
    }
}
