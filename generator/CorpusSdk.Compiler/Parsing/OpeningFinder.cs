using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>What a text item does in its article.</summary>
internal enum TextRole
{
    /// <summary>Part of the body.</summary>
    Paragraph,

    /// <summary>The title; opens an article.</summary>
    Title,

    /// <summary>The standfirst; opens an article unless a title has done so right above.</summary>
    Standfirst,
}

/// <summary>The interpretation of a file: the role of each item, and what was guessed.</summary>
/// <param name="Roles">One for each item; meaningless for items that are not text.</param>
/// <param name="IsSingleArticle">Whether the file is one article, without header.</param>
/// <param name="WasAssumed">Whether several articles were found in a file that does not say that it is an archive.</param>
/// <param name="Doubtful">The items that could have opened an article and were taken for body text.</param>
internal sealed record Openings(TextRole[] Roles, bool IsSingleArticle, bool WasAssumed, IReadOnlyList<int> Doubtful);

/// <summary>
/// Finds where articles open in a file that sets no separators. The mark of an opening is one sentence without a full stop above
/// body text; sub-headings, captions and bylines have it too, so the lengths of all such lines in the file are weighed together.
/// </summary>
/// <remarks>One opening too many splits an article, and one too few joins two. A doubtful line is body text, and is reported.</remarks>
internal sealed class OpeningFinder
{
    // Sub-headings and bylines are short, standfirsts are sentences.
    private const int MinStandfirstWords = 7;
    private const int MaxStandfirstWords = 60;
    private const int MaxTitleWords = 30;

    // An author and a date; more short lines than that are a list.
    private const int MaxBylines = 2;

    // Without a header, openings must look like sentences and have bodies below them to be believed.
    private const int MinUnannouncedMedianWords = 9;
    private const int MinUnannouncedParagraphs = 2;

    private readonly IReadOnlyList<TextItem> _items;
    private readonly int[] _words;
    private readonly LineEnding[] _endings;
    private readonly bool[] _isCandidate;
    private readonly bool[] _isByline;

    // The items that are text: cards and links are between them and are no evidence of openings.
    private readonly List<int> _texts = [];

    // Short lines right above body text: the file has sub-headings.
    private int _headingCount;

    private OpeningFinder(SourceFile file, IReadOnlyList<TextItem> items)
    {
        _items = items;
        _words = new int[items.Count];
        _endings = new LineEnding[items.Count];
        _isCandidate = new bool[items.Count];
        _isByline = new bool[items.Count];
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Kind != TextItemKind.Text)
                continue;
            _texts.Add(i);
            ReadOnlySpan<char> text = file.Text.AsSpan(items[i].Start(file), items[i].End(file) - items[i].Start(file));
            _words[i] = WordCounter.Count(text);
            _endings[i] = SentenceEnds.Classify(text);
            _isCandidate[i] = items[i].IsSingleLine && _words[i] <= MaxStandfirstWords && OpeningShape.Fits(text);
        }
    }

    /// <summary>Weighs the evidence of a whole file.</summary>
    public static Openings Find(SourceFile file, IReadOnlyList<TextItem> items, bool hasHeader)
    {
        var finder = new OpeningFinder(file, items);
        if (finder._texts.Count == 0)
            return new Openings(new TextRole[items.Count], IsSingleArticle: !hasHeader, WasAssumed: false, []);

        List<int> openings = finder.FindOpenings();
        return hasHeader || finder.IsUnannouncedArchive(openings)
            ? finder.ReadArchive(openings, wasAssumed: !hasHeader)
            : finder.ReadSingleArticle();
    }

    /// <summary>The items that open articles, going by form, place and length.</summary>
    private List<int> FindOpenings()
    {
        var aboveBody = new List<int>();
        var aboveByline = new List<int>();
        for (int i = 0; i < _texts.Count; i++)
        {
            int bylines = CountBylines(i + 1);
            if (!_isCandidate[_texts[i]] || !IsBody(i + 1 + bylines))
                continue;
            if (_words[_texts[i]] < MinStandfirstWords)
                _headingCount += i > 0 && bylines == 0 ? 1 : 0;
            else
                (bylines == 0 ? aboveBody : aboveByline).Add(i);
        }

        // A caption above a sub-heading looks like a standfirst above a byline: the file has bylines if its first line has one, or most have.
        if (aboveByline.Count > aboveBody.Count || (aboveByline.Count > 0 && aboveByline[0] == 0))
        {
            foreach (int text in aboveByline)
                MarkBylines(text + 1);
            aboveBody.AddRange(aboveByline);
            aboveBody.Sort();
        }

        List<int> items = aboveBody.ConvertAll(text => _texts[text]);
        int median = MedianWords(items);
        return items.FindAll(item => IsLikeItsPeers(_words[item], median));
    }

    // Far shorter than its peers is a sub-heading, however long; far longer is a paragraph that lost its full stop. The nearer
    // limit holds in files that are known to have sub-headings, since the longer ones of those come close to standfirsts.
    private bool IsLikeItsPeers(int words, int median) =>
        (_headingCount > 0 ? 5 * words >= 3 * median : 5 * words >= 2 * median)
        && 2 * words <= 5 * median;

    private bool IsBody(int text) => text < _texts.Count && !_isCandidate[_texts[text]];

    private int CountBylines(int text)
    {
        int count = 0;
        while (count < MaxBylines && text + count < _texts.Count && IsShort(_texts[text + count]))
            count++;
        return count;

        bool IsShort(int item) => _isCandidate[item] && _words[item] < MinStandfirstWords;
    }

    private void MarkBylines(int text)
    {
        for (int i = text; i < text + CountBylines(text); i++)
        {
            _isByline[_texts[i]] = true;
            if (IsBody(i + 1))
                _headingCount--;
        }
    }

    private int MedianWords(List<int> items)
    {
        if (items.Count == 0)
            return 0;
        int[] words = items.Select(item => _words[item]).ToArray();
        Array.Sort(words);
        return words[words.Length / 2];
    }

    private bool IsUnannouncedArchive(List<int> openings) =>
        openings.Count >= 2
        && _isCandidate[_texts[0]]
        && MedianWords(openings) >= MinUnannouncedMedianWords
        && _headingCount < openings.Count
        && _texts.Count(item => !_isCandidate[item]) >= MinUnannouncedParagraphs * openings.Count;

    private Openings ReadArchive(List<int> openings, bool wasAssumed)
    {
        var roles = new TextRole[_items.Count];
        foreach (int item in openings)
            roles[item] = TextRole.Standfirst;

        // The first line opens the first article, short as it may be.
        if (_isCandidate[_texts[0]] && IsBody(1 + CountBylines(1)))
            roles[_texts[0]] = TextRole.Standfirst;
        MarkTitles(roles);

        List<int> doubtful = _texts.FindAll(item => roles[item] == TextRole.Paragraph && _isCandidate[item] && !_isByline[item]);
        return new Openings(roles, IsSingleArticle: false, wasAssumed, doubtful);
    }

    /// <summary>Where most standfirsts have a headline-like line right above them, the archive has titles.</summary>
    private void MarkTitles(TextRole[] roles)
    {
        var titles = new List<int>();
        int standfirsts = 0;
        for (int i = 0; i < _items.Count; i++)
        {
            if (roles[i] != TextRole.Standfirst || _items[i].Kind != TextItemKind.Text)
                continue;
            standfirsts++;
            if (i > 0 && _items[i - 1].Kind == TextItemKind.Text && roles[i - 1] == TextRole.Paragraph && LooksLikeTitle(i - 1))
                titles.Add(i - 1);
        }

        // The last paragraph of an article may be a question: only lines without a mark prove that there are titles.
        int open = titles.Count(item => _endings[item] == LineEnding.Open);
        if (5 * titles.Count < 3 * standfirsts || 2 * open < titles.Count)
            return;
        foreach (int item in titles)
            roles[item] = TextRole.Title;
    }

    private bool LooksLikeTitle(int item) =>
        _items[item].IsSingleLine
        && _words[item] <= MaxTitleWords
        && _endings[item] is LineEnding.Open or LineEnding.Exclaimed;

    private Openings ReadSingleArticle()
    {
        var roles = new TextRole[_items.Count];
        if (_texts.Count > 1 && LooksLikeTitle(_texts[0]))
        {
            roles[_texts[0]] = TextRole.Title;
            if (_isCandidate[_texts[1]] && _words[_texts[1]] >= MinStandfirstWords && IsBody(2 + CountBylines(2)))
                roles[_texts[1]] = TextRole.Standfirst;
        }

        return new Openings(roles, IsSingleArticle: true, WasAssumed: false, []);
    }
}
