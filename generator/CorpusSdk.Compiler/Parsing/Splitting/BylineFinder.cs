using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>
/// Finds openings by the line that names an author. Its beginning ("By", "Автор:", "Words:") is learnt from the file: it comes again and
/// again at the same place in each article.
/// </summary>
internal sealed class BylineFinder
{
    private const int MinBylines = 3;
    private const int MaxBylineWords = 10;
    private const int MaxKeyLength = 20;
    private const int MaxBeginningLength = 5;
    private const int MaxMediansOfTitle = 3;

    /// <summary>Title, standfirst, date: more lines than that are not between the opening and the author.</summary>
    public const int MaxLinesAbove = 3;

    private readonly TextRun _texts;

    private BylineFinder(TextRun texts, List<int> openings, List<int> bylines)
    {
        _texts = texts;
        Openings = openings;
        Bylines = bylines;
    }

    /// <summary>The texts that open articles, in order.</summary>
    public IReadOnlyList<int> Openings { get; }

    /// <summary>The texts that name authors, in order.</summary>
    public IReadOnlyList<int> Bylines { get; }

    /// <summary>What such a line begins with, as the first of them writes it.</summary>
    public string Key
    {
        get
        {
            ReadOnlySpan<char> line = _texts[Bylines[0]];
            int colon = line.Slice(0, Math.Min(line.Length, MaxKeyLength)).IndexOf(':');
            return line.Slice(0, colon > 0 ? colon + 1 : line.IndexOf(' ')).ToString();
        }
    }

    /// <summary>Every opening, and those authors' lines beside which nothing opens.</summary>
    /// <remarks>An opening is sure unless another line above it may be the title instead, it is far longer than the titles are, or a line is missing between it and its author.</remarks>
    public IReadOnlyList<Guess> Guesses
    {
        get
        {
            int median = Math.Max(1, _texts.MedianWords(Openings));
            int usual = Bylines[0] <= MaxLinesAbove ? Bylines[0] : 0;
            var guesses = new List<Guess>();
            int next = 0;
            for (int i = 0; i < Openings.Count; i++)
            {
                int opening = Openings[i];
                int end = i + 1 < Openings.Count ? Openings[i + 1] : _texts.Count;
                bool isStacked = opening > 0 && _texts.MayBeTitle(opening - 1) && !IsByline(opening - 1);
                bool isNear = Distance(opening) < usual;
                bool isLong = _texts.Words[opening] > MaxMediansOfTitle * median;
                guesses.Add(new Guess(_texts, opening, opens: true, isSure: opening == 0 || !(isStacked || isLong || isNear), isStacked ? "below another short line" : isLong ? "far longer than the other titles" : isNear ? "nearer to its author than the other titles" : $"beside a line that begins '{Key}'"));

                // One author for each article: another is of an article that was not found, or is named within this one.
                int named = 0;
                while (next < Bylines.Count && Bylines[next] < end)
                {
                    if (++named > 1)
                        guesses.Add(new Guess(_texts, Bylines[next], opens: false, isSure: false, "begins as the authors' lines do"));
                    next++;
                }
            }

            return guesses;

            // How far below an opening its author is.
            int Distance(int opening)
            {
                int distance = 0;
                while (distance < usual && !IsByline(opening + distance))
                    distance++;
                return distance;
            }

            bool IsByline(int text) => Bylines is List<int> places && places.BinarySearch(text) >= 0;

        }
    }

    /// <summary>Looks for such lines; null if none comes again at the same place in each article.</summary>
    public static BylineFinder? Find(TextRun texts)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int text = 0; text < texts.Count; text++)
        {
            if (KeyOf(texts, text) is not { } key)
                continue;
            if (!byKey.TryGetValue(key, out List<int>? places))
                byKey.Add(key, places = []);
            places.Add(text);
        }

        int[] paragraphs = CountParagraphs(texts);

        // The key that comes first in the file wins among those that come equally often.
        foreach (List<int> places in byKey.Values.Where(places => places.Count >= MinBylines).OrderByDescending(places => places.Count).ThenBy(places => places[0]))
        {
            if (ReadPlaces(texts, places, paragraphs) is { Count: > 0 } openings)
                return new BylineFinder(texts, openings, places);
        }

        return null;
    }

    private static List<int> ReadPlaces(TextRun texts, List<int> bylines, int[] paragraphs)
    {
        int first = bylines[0];
        return first <= MaxLinesAbove
            ? ReadHeads(texts, bylines, paragraphs, linesAbove: first)
            : ReadEnds(texts, bylines, paragraphs);
    }

    // The author is above or below the title, at the same distance as in the first article.
    private static List<int> ReadHeads(TextRun texts, List<int> bylines, int[] paragraphs, int linesAbove)
    {
        var openings = new List<int>(bylines.Count);
        int misses = 0;
        foreach (int byline in bylines)
        {
            int opening = byline - linesAbove;
            while (opening < byline && !MayOpen(texts, opening))
                opening++;
            int title = linesAbove == 0 ? byline + 1 : opening;
            bool fits = (linesAbove == 0 || opening < byline)
                && title < texts.Count && MayOpen(texts, title)
                && (opening == 0 || EndsArticle(texts, opening - 1))
                && (openings.Count == 0 || HasParagraph(openings[openings.Count - 1] + 1, opening));
            if (fits)
                openings.Add(opening);
            else
                misses++;
        }

        return 8 * misses <= bylines.Count ? openings : [];

        bool HasParagraph(int start, int end) => paragraphs[end] > paragraphs[start];
    }

    // The author is the last line of each article: the next one opens below.
    private static List<int> ReadEnds(TextRun texts, List<int> bylines, int[] paragraphs)
    {
        var openings = new List<int> { 0 };
        int misses = MayOpen(texts, 0) ? 0 : 1;
        foreach (int byline in bylines)
        {
            int opening = byline + 1;
            if (opening == texts.Count)
                continue;
            if (MayOpen(texts, opening) && HasParagraph(openings[openings.Count - 1] + 1, byline) && HasParagraph(opening + 1, texts.Count))
                openings.Add(opening);
            else
                misses++;
        }

        // The last text of the file is such a line as well, or something went on below it.
        return 8 * misses <= bylines.Count && texts.Count - 1 - bylines[bylines.Count - 1] <= 1 ? openings : [];

        bool HasParagraph(int start, int end) => paragraphs[end] > paragraphs[start];
    }

    private static bool MayOpen(TextRun texts, int text) =>
        text >= 0 && texts.HasOpeningShape[text];

    // An article ends in a paragraph or, seldom, in a credit.
    private static bool EndsArticle(TextRun texts, int text) => texts.Endings[text] != LineEnding.LeadsOn && (IsParagraph(texts, text) || texts.Words[text] <= MaxBylineWords);

    private static bool IsParagraph(TextRun texts, int text) => texts.Words[text] >= 8 && (texts.Endings[text] != LineEnding.Open || !texts.IsSingleLine(text) || texts.Words[text] > TextRun.MaxOpeningWords);

    // How many paragraphs are above each text: a file in which no line fits would otherwise be walked again for each.
    private static int[] CountParagraphs(TextRun texts)
    {
        var above = new int[texts.Count + 1];
        for (int text = 0; text < texts.Count; text++)
            above[text + 1] = above[text] + (IsParagraph(texts, text) ? 1 : 0);
        return above;
    }

    /// <summary>What a line that may name an author begins with; null if it is not such a line.</summary>
    private static string? KeyOf(TextRun texts, int text)
    {
        // A question after a key is asked in an interview.
        if (!texts.IsSingleLine(text) || texts.Words[text] is < 2 or > MaxBylineWords || texts.Endings[text] != LineEnding.Open)
            return null;
        ReadOnlySpan<char> line = texts[text];
        int colon = line.Slice(0, Math.Min(line.Length, MaxKeyLength)).IndexOf(':');
        if (colon > 0)
            return colon < line.Length - 1 ? Beginning(line.Slice(0, colon)) + ":" : null;

        int blank = line.Slice(0, Math.Min(line.Length, MaxKeyLength)).IndexOf(' ');
        if (blank <= 0 || blank + 1 >= line.Length)
            return null;
        // "By Marta Lind": a word, and then a name.
        return OpeningShape.IsCapital(line[0]) && OpeningShape.IsCapital(line[blank + 1]) ? Beginning(line.Slice(0, blank)) + " " : null;
    }

    // "Autor:" and "Autorin:" are one key.
    private static string Beginning(ReadOnlySpan<char> key) => key.Slice(0, Math.Min(key.Length, MaxBeginningLength)).ToString();
}
