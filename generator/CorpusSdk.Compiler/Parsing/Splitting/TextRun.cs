using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>The texts of a file, one after another, and what the form of each shows. Cards and links between them are no evidence of openings.</summary>
internal sealed class TextRun
{
    /// <summary>A line of more words than this opens nothing.</summary>
    public const int MaxOpeningWords = 60;

    /// <summary>A paragraph, an author or a date is known by fewer words.</summary>
    public const int ManyWords = 16;

    // A title is shorter than the longest standfirst.
    private const int MaxTitleWords = 45;

    private const int MinParagraphWords = 8;
    private const int MaxLeadInChars = 240;

    private readonly SourceFile _file;
    private readonly IReadOnlyList<TextItem> _items;
    private LexicalChains? _chains;

    /// <summary>Reads the form of all texts.</summary>
    public TextRun(SourceFile file, IReadOnlyList<TextItem> items)
    {
        _file = file;
        _items = items;
        var places = new List<int>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Kind == TextItemKind.Text)
                places.Add(i);
        }

        ItemOf = [.. places];
        Words = new int[Count];
        Endings = new LineEnding[Count];
        HasOpeningShape = new bool[Count];
        IsOpenLine = new bool[Count];
        for (int text = 0; text < Count; text++)
        {
            ReadOnlySpan<char> span = this[text];
            LineEnding ending = Endings[text] = SentenceEnds.Classify(span);
            bool isOpen = ending is LineEnding.Open or LineEnding.Exclaimed && IsSingleLine(text);
            Words[text] = WordCounter.Count(span, isOpen ? MaxOpeningWords + 1 : ManyWords);
            if (!isOpen || Words[text] > MaxOpeningWords || !OpeningShape.MayBeTitle(span))
                continue;
            HasOpeningShape[text] = true;
            IsOpenLine[text] = OpeningShape.IsStandfirst(span, ending);
        }
    }

    /// <summary>How many texts there are.</summary>
    public int Count => ItemOf.Length;

    /// <summary>All items of the file.</summary>
    public IReadOnlyList<TextItem> Items => _items;

    /// <summary>The number of the item of each text.</summary>
    public int[] ItemOf { get; }

    /// <summary>The words of each text, counted up to one more than <see cref="MaxOpeningWords"/> in a line without a full stop, and up to <see cref="ManyWords"/> in others.</summary>
    public int[] Words { get; }

    /// <summary>How each text ends.</summary>
    public LineEnding[] Endings { get; }

    /// <summary>Whether a text is one line, not too long, that may open an article: it may ask, exclaim, or be a quotation.</summary>
    public bool[] HasOpeningShape { get; }

    /// <summary>Whether a text is one line with the form of a standfirst: one sentence without a mark at its end.</summary>
    public bool[] IsOpenLine { get; }

    /// <summary>Which words recur, and where: read when it is first asked for, since a regular file does not need it.</summary>
    public LexicalChains Chains => _chains ??= new LexicalChains(this);

    /// <summary>The characters of a text.</summary>
    public ReadOnlySpan<char> this[int text]
    {
        get
        {
            TextItem item = _items[ItemOf[text]];
            int start = item.Start(_file);
            return _file.Text.AsSpan(start, item.End(_file) - start);
        }
    }

    /// <summary>The beginning of a text, in which its names and things are: a long paragraph has few others further on.</summary>
    public ReadOnlySpan<char> LeadOf(int text) => this[text] is var all && all.Length > MaxLeadInChars ? all.Slice(0, MaxLeadInChars) : all;

    /// <summary>Whether a text is a single line.</summary>
    public bool IsSingleLine(int text) => _items[ItemOf[text]].IsSingleLine;

    /// <summary>Whether a text is one line that could be a title: it may ask, exclaim, or be a quotation.</summary>
    public bool MayBeTitle(int text) => HasOpeningShape[text] && Words[text] is > 0 and <= MaxTitleWords;

    /// <summary>Whether there is such a text, and it is a paragraph.</summary>
    public bool IsParagraph(int text) => text < Count && !MayBeTitle(text) && Words[text] >= MinParagraphWords;

    /// <summary>Whether there is such a text, and it is not an open line.</summary>
    public bool IsBody(int text) => text < Count && !IsOpenLine[text];

    /// <summary>The median of the words of some texts; zero if there are none.</summary>
    public int MedianWords(IReadOnlyList<int> texts)
    {
        if (texts.Count == 0)
            return 0;
        int[] words = texts.Select(text => Words[text]).ToArray();
        Array.Sort(words);
        return words[words.Length / 2];
    }
}
