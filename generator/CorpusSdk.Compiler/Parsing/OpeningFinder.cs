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

/// <summary>How a file was understood: the role of each item, and what was guessed on the way.</summary>
/// <param name="Roles">One for each item; meaningless for items that are no text.</param>
/// <param name="IsSingleArticle">Whether the file is one article, without header.</param>
/// <param name="WasAssumed">Whether several articles were found in a file that does not say that it is an archive.</param>
/// <param name="Doubtful">The items that could have opened an article and were taken for body text.</param>
internal sealed record Openings(TextRole[] Roles, bool IsSingleArticle, bool WasAssumed, IReadOnlyList<int> Doubtful);

/// <summary>
/// Finds where articles open in a file that sets no separators. The mark of an opening is one sentence without a full stop above
/// body text; sub-headings, captions and bylines have it too, so the lengths of all such lines in the file are weighed together.
/// </summary>
internal sealed class OpeningFinder
{
    // Sub-headings and bylines are short, standfirsts are sentences.
    private const int MinStandfirstWords = 7;
    private const int MaxStandfirstWords = 60;
    private const int MaxTitleWords = 30;

    // Without a header, openings must look like sentences and have bodies below them to be believed.
    private const int MinUnannouncedMedianWords = 9;
    private const int MinUnannouncedParagraphs = 2;

    private readonly SourceFile _file;
    private readonly IReadOnlyList<TextItem> _items;
    private readonly int[] _words;
    private readonly LineEnding[] _endings;

    private OpeningFinder(SourceFile file, IReadOnlyList<TextItem> items)
    {
        _file = file;
        _items = items;
        _words = new int[items.Count];
        _endings = new LineEnding[items.Count];
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Kind != TextItemKind.Text)
                continue;
            ReadOnlySpan<char> text = file.Text.AsSpan(items[i].Start(file), items[i].End(file) - items[i].Start(file));
            _words[i] = WordCounter.Count(text);
            _endings[i] = SentenceEnds.Classify(text);
        }
    }

    /// <summary>Weighs the evidence of a whole file.</summary>
    public static Openings Find(SourceFile file, IReadOnlyList<TextItem> items, bool hasHeader)
    {
        var finder = new OpeningFinder(file, items);
        int first = finder.NextText(-1);
        if (first < 0)
            return new Openings(new TextRole[items.Count], IsSingleArticle: !hasHeader, WasAssumed: false, []);

        List<int> strong = finder.FindStrong();
        return hasHeader || finder.IsUnannouncedArchive(strong, first)
            ? finder.ReadArchive(strong, first, wasAssumed: !hasHeader)
            : finder.ReadSingleArticle(first);
    }

    /// <summary>One sentence on a line of its own with no mark at its end.</summary>
    private bool IsCandidate(int item) =>
        item >= 0
        && _items[item].Kind == TextItemKind.Text
        && _items[item].IsSingleLine
        && _endings[item] == LineEnding.Open
        && _words[item] <= MaxStandfirstWords
        && SentenceEnds.IsOneSentence(_file.Span(_file.Lines[_items[item].FirstLine]));

    /// <summary>Body text that ends as sentences do.</summary>
    private bool IsBody(int item) => item >= 0 && !IsCandidate(item);

    private int NextText(int item)
    {
        for (int i = item + 1; i < _items.Count; i++)
        {
            if (_items[i].Kind == TextItemKind.Text)
                return i;
        }

        return -1;
    }

    private List<int> FindStrong()
    {
        var strong = new List<int>();
        for (int i = 0; i < _items.Count; i++)
        {
            if (IsCandidate(i) && _words[i] >= MinStandfirstWords && IsBody(NextText(i)))
                strong.Add(i);
        }

        return strong;
    }

    private int MedianWords(List<int> items)
    {
        if (items.Count == 0)
            return 0;
        int[] words = items.Select(item => _words[item]).ToArray();
        Array.Sort(words);
        return words[words.Length / 2];
    }

    private bool IsUnannouncedArchive(List<int> strong, int first)
    {
        if (strong.Count < 2 || !IsCandidate(first) || MedianWords(strong) < MinUnannouncedMedianWords)
            return false;

        int weak = 0;
        int paragraphs = 0;
        for (int i = first; i >= 0; i = NextText(i))
        {
            if (!IsCandidate(i))
                paragraphs++;
            else if (!strong.Contains(i))
                weak++;
        }

        return weak < strong.Count && paragraphs >= MinUnannouncedParagraphs * strong.Count;
    }

    private Openings ReadArchive(List<int> strong, int first, bool wasAssumed)
    {
        var roles = new TextRole[_items.Count];
        int median = MedianWords(strong);
        foreach (int item in strong)
        {
            // Far shorter than its peers: a sub-heading, however long.
            if (5 * _words[item] >= 2 * median)
                roles[item] = TextRole.Standfirst;
        }

        // The first line opens the first article, short as it may be.
        if (IsCandidate(first) && roles[first] == TextRole.Paragraph && IsBody(NextText(first)))
            roles[first] = TextRole.Standfirst;
        MarkTitles(roles);

        var doubtful = new List<int>();
        for (int i = first; i >= 0; i = NextText(i))
        {
            if (roles[i] == TextRole.Paragraph && IsCandidate(i))
                doubtful.Add(i);
        }

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

        if (5 * titles.Count < 3 * standfirsts)
            return;
        foreach (int item in titles)
            roles[item] = TextRole.Title;
    }

    private bool LooksLikeTitle(int item) =>
        _items[item].IsSingleLine
        && _words[item] <= MaxTitleWords
        && _endings[item] is LineEnding.Open or LineEnding.Exclaimed;

    private Openings ReadSingleArticle(int first)
    {
        var roles = new TextRole[_items.Count];
        int second = NextText(first);
        if (second >= 0 && LooksLikeTitle(first))
        {
            roles[first] = TextRole.Title;
            if (IsCandidate(second) && _words[second] >= MinStandfirstWords && IsBody(NextText(second)))
                roles[second] = TextRole.Standfirst;
        }

        return new Openings(roles, IsSingleArticle: true, WasAssumed: false, []);
    }
}
