using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>
/// Finds standfirsts: one sentence without a full stop above body text. Sub-headings, captions and bylines have this form too, so the lengths
/// of all such lines in the file are weighed together.
/// </summary>
internal sealed class StandfirstFinder
{
    // Sub-headings and bylines are short, standfirsts are sentences.
    private const int MinStandfirstWords = 7;
    private const int MaxTitleWords = 30;

    // An author and a date; more short lines than that are a list.
    private const int MaxBylines = 2;

    // Without a header, openings must look like sentences and have bodies below them to be believed.
    private const int MinUnannouncedMedianWords = 9;
    private const int MinUnannouncedParagraphs = 2;

    // News has titles of nine or ten words, and standfirsts are longer.
    private const int MinRegularMedianWords = 10;

    private readonly TextRun _texts;
    private readonly bool[] _isByline;

    // Short lines right above body text: the file has sub-headings.
    private int _headingCount;

    /// <summary>Looks for standfirsts in a file.</summary>
    public StandfirstFinder(TextRun texts)
    {
        _texts = texts;
        _isByline = new bool[texts.Count];
        Openings = FindOpenings();
    }

    /// <summary>The standfirsts, in order.</summary>
    public List<int> Openings { get; }

    /// <summary>Whether nearly all lines with the form of a standfirst are standfirsts: then nothing else needs to be weighed.</summary>
    public bool IsRegular
    {
        get
        {
            bool beginsWell = Openings.Count > 0 && (!_texts.IsOpenLine[0] || FirstMayOpen || Openings[0] <= 1);
            if (!beginsWell || _texts.MedianWords(Openings) < MinRegularMedianWords)
                return false;
            var isOpening = new bool[_texts.Count];
            foreach (int text in Openings)
                isOpening[text] = true;
            int others = 0;
            for (int text = 1; text < _texts.Count; text++)
            {
                bool isAboveOpening = text + 1 < _texts.Count && isOpening[text + 1];
                if (_texts.IsOpenLine[text] && !isOpening[text] && !_isByline[text] && !isAboveOpening && _texts.Words[text] >= MinStandfirstWords)
                    others++;
            }

            return others <= Math.Max(1, Openings.Count / 5);
        }
    }

    /// <summary>Whether there are other lines that could be titles: sub-headings perhaps, or titles that are shorter, or questions.</summary>
    public bool HasOtherLines
    {
        get
        {
            int others = 0;
            for (int text = 1; text < _texts.Count; text++)
            {
                if (_texts.HasOpeningShape[text] && !_isByline[text])
                    others++;
            }

            return 5 * (others - Openings.Count) > Openings.Count;
        }
    }

    /// <summary>Whether each is as far from the next as a third of what is usual at least: a caption is nearer.</summary>
    public bool AreFarApart
    {
        get
        {
            int[] gaps = [.. Openings.Select((text, i) => (i + 1 < Openings.Count ? Openings[i + 1] : _texts.Count) - text)];
            Array.Sort(gaps);
            return gaps.Length == 0 || 3 * gaps[0] >= gaps[gaps.Length / 2];
        }
    }

    /// <summary>Whether the standfirsts are clear enough to make an archive of a file that does not say that it is one.</summary>
    public bool IsUnannouncedArchive =>
        Openings.Count >= 2
        && _texts.IsOpenLine[0]
        && _texts.MedianWords(Openings) >= MinUnannouncedMedianWords
        && _headingCount < Openings.Count
        && Enumerable.Range(0, _texts.Count).Count(text => !_texts.IsOpenLine[text]) >= MinUnannouncedParagraphs * Openings.Count;

    /// <summary>Whether a line is an author or a date below a standfirst.</summary>
    public bool IsByline(int text) => _isByline[text];

    /// <summary>Whether a text below a title is its standfirst.</summary>
    public bool IsStandfirst(int text) =>
        text < _texts.Count && _texts.IsOpenLine[text] && _texts.Words[text] >= MinStandfirstWords && _texts.IsBody(text + 1 + CountBylines(text + 1));

    /// <summary>Whether the first text may open an article, short as it may be.</summary>
    public bool FirstMayOpen => _texts.IsOpenLine[0] && _texts.IsBody(1 + CountBylines(1));

    /// <summary>Where most standfirsts have a headline-like line right above them, the archive has titles.</summary>
    public IReadOnlyList<int> FindTitles(IReadOnlyList<int> openings)
    {
        var isOpening = new bool[_texts.Count];
        foreach (int text in openings)
            isOpening[text] = true;
        List<int> titles = [.. openings.Select(text => text - 1).Where(text => text >= 0 && IsRightAbove(text) && !isOpening[text] && LooksLikeTitle(text))];

        // The last paragraph of an article may be a question: only lines without a mark prove that there are titles.
        int open = titles.Count(text => _texts.Endings[text] == LineEnding.Open);
        return 5 * titles.Count < 3 * openings.Count || 2 * open < titles.Count ? [] : titles;
    }

    /// <summary>Whether a text has the form of a title.</summary>
    public bool LooksLikeTitle(int text) =>
        _texts.IsSingleLine(text)
        && _texts.Words[text] <= MaxTitleWords
        && _texts.Endings[text] is LineEnding.Open or LineEnding.Exclaimed;

    private bool IsRightAbove(int text) => _texts.ItemOf[text + 1] == _texts.ItemOf[text] + 1;

    /// <summary>The lines that open articles, going by form, place and length.</summary>
    private List<int> FindOpenings()
    {
        var aboveBody = new List<int>();
        var aboveByline = new List<int>();
        for (int text = 0; text < _texts.Count; text++)
        {
            int bylines = CountBylines(text + 1);
            if (!_texts.IsOpenLine[text] || !_texts.IsBody(text + 1 + bylines))
                continue;
            if (_texts.Words[text] < MinStandfirstWords)
                _headingCount += text > 0 && bylines == 0 ? 1 : 0;
            else
                (bylines == 0 ? aboveBody : aboveByline).Add(text);
        }

        // A caption above a sub-heading looks like a standfirst above a byline: the file has bylines if its first line has one, or most have.
        if (aboveByline.Count > aboveBody.Count || (aboveByline.Count > 0 && aboveByline[0] == 0))
        {
            foreach (int text in aboveByline)
                MarkBylines(text + 1);
            aboveBody.AddRange(aboveByline);
            aboveBody.Sort();
        }

        int median = _texts.MedianWords(aboveBody);
        return aboveBody.FindAll(text => IsLikeItsPeers(_texts.Words[text], median));
    }

    // Far shorter than its peers is a sub-heading, however long; far longer is a paragraph that lost its full stop. The nearer
    // limit holds in files that are known to have sub-headings, since the longer ones of those come close to standfirsts.
    private bool IsLikeItsPeers(int words, int median) =>
        (_headingCount > 0 ? 5 * words >= 3 * median : 5 * words >= 2 * median)
        && 2 * words <= 5 * median;

    private int CountBylines(int text)
    {
        int count = 0;
        while (count < MaxBylines && text + count < _texts.Count && _texts.IsOpenLine[text + count] && _texts.Words[text + count] < MinStandfirstWords)
            count++;
        return count;
    }

    private void MarkBylines(int text)
    {
        for (int i = text; i < text + CountBylines(text); i++)
        {
            _isByline[i] = true;
            if (_texts.IsBody(i + 1))
                _headingCount--;
        }
    }
}
