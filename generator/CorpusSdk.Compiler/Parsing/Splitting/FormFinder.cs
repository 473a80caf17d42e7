using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>Finds openings in a file in which nearly all short lines are alike, and so is what is between them: each is the title of an article.</summary>
internal sealed class FormFinder
{
    private const int MinOpenings = 2;
    private const int ShortTitle = 6;

    // Of what goes on across any line of the file, in sixteenths: sub-headings have more in common with both sides.
    private const int MaxCrossing = 18;

    // A title is sure as long as no more goes on across it.
    private const int MaxSureCrossing = 24;

    private const int MinInterview = 3;

    private readonly TextRun _texts;
    private readonly List<int> _lines;

    private FormFinder(TextRun texts, List<int> lines, List<int> openings)
    {
        _texts = texts;
        _lines = lines;
        Openings = openings;
    }

    /// <summary>The texts that open articles, in order.</summary>
    public IReadOnlyList<int> Openings { get; }

    /// <summary>Every opening, and the other short lines.</summary>
    /// <remarks>An opening is sure unless as much goes on across it as across any line, its body is unlike the others, or it is one of many questions.</remarks>
    public IReadOnlyList<Guess> Guesses
    {
        get
        {
            int[] bodies = Bodies(_texts, Openings);
            int median = Median(bodies);
            int questions = Openings.Count(IsQuestion);
            var guesses = new List<Guess>();
            int next = 0;
            foreach (int line in _lines)
            {
                if (next < Openings.Count && line == Openings[next])
                {
                    bool isOdd = !IsLike(bodies[next], median);
                    bool isDoubtfulQuestion = IsQuestion(line) && 4 * questions > Openings.Count;
                    bool isSure = line == 0 || (!isOdd && !isDoubtfulQuestion && _texts.Chains.CrossingAt(line) <= MaxSureCrossing);
                    guesses.Add(new Guess(_texts, line, opens: true, isSure, isOdd ? "with a body unlike the others" : isDoubtfulQuestion ? "one of many questions" : null));
                    next++;
                }
                else if (next > 0 && line > Openings[next - 1] + 1 && _texts.Endings[line] == LineEnding.Open)
                {
                    guesses.Add(new Guess(_texts, line, opens: false, isSure: false, "unlike the titles of this file"));
                }
            }

            return guesses;

            bool IsQuestion(int text) => _texts.Endings[text] == LineEnding.Exclaimed;
        }
    }

    /// <summary>Looks for such titles; null if their forms or bodies are not alike.</summary>
    public static FormFinder? Find(TextRun texts)
    {
        List<int> lines = [.. Enumerable.Range(0, texts.Count).Where(texts.MayBeTitle)];
        if (lines.Count < MinOpenings || lines[0] != 0)
            return null;

        int median = texts.MedianWords(lines);
        List<int> titles = lines.FindAll(IsAlike);

        // A long question is a paragraph: it says nothing about the titles.
        int others = lines.Count(text => texts.Endings[text] == LineEnding.Open && !IsAlike(text));
        RemoveStacked(titles);
        RemoveQuestionsWithin(texts, titles);
        if (titles.Count < MinOpenings || titles[0] != 0 || 9 * others > titles.Count || !AreAlike(Bodies(texts, titles)))
            return null;

        int crossing = Median([.. titles.Skip(1).Select(texts.Chains.CrossingAt)]);
        return crossing <= MaxCrossing ? new FormFinder(texts, lines, titles) : null;

        bool IsAlike(int text) => median <= ShortTitle
            ? texts.Words[text] <= ShortTitle + 1
            : texts.Words[text] * 2 >= median && texts.Words[text] <= 2 * median;
    }

    // Right below a title, or as the last line of the file, a line opens nothing.
    private static void RemoveStacked(List<int> titles)
    {
        for (int i = titles.Count - 1; i > 0; i--)
        {
            if (titles[i] == titles[i - 1] + 1)
                titles.RemoveAt(i);
        }
    }

    // A question may be a title, and a paragraph as well: then it is nearer to its neighbours than titles are to each other. Several in a row are an interview.
    private static void RemoveQuestionsWithin(TextRun texts, List<int> titles)
    {
        List<int> open = titles.FindAll(text => !IsQuestion(text));
        if (2 * open.Count >= titles.Count)
            RemoveInterviews();
        if (titles.Count == 0)
            return;
        int least = Math.Max(1, Median(Bodies(texts, titles)) / 3);
        for (int i = titles.Count - 1; i > 0; i--)
        {
            int end = i + 1 < titles.Count ? titles[i + 1] : texts.Count;
            bool isNear = end - titles[i] - 1 < least || titles[i] - titles[i - 1] - 1 < least;
            if (end - titles[i] == 1 || (isNear && IsQuestion(titles[i])))
                titles.RemoveAt(i);
        }

        bool IsQuestion(int text) => texts.Endings[text] == LineEnding.Exclaimed;

        void RemoveInterviews()
        {
            int end = titles.Count;
            for (int i = titles.Count - 1; i >= -1; i--)
            {
                if (i >= 0 && IsQuestion(titles[i]))
                    continue;
                if (end - i - 1 >= MinInterview)
                    titles.RemoveRange(i + 1, end - i - 1);
                end = i;
            }
        }
    }

    private static int[] Bodies(TextRun texts, IReadOnlyList<int> titles) =>
        [.. titles.Select((text, i) => (i + 1 < titles.Count ? titles[i + 1] : texts.Count) - text - 1)];

    // Four of five have a sixth to six times the paragraphs of the one in the middle: reports and notices are in one paper.
    private static bool AreAlike(int[] bodies)
    {
        int median = Median(bodies);
        return 5 * bodies.Count(body => IsLike(body, median)) >= 4 * bodies.Length;
    }

    private static bool IsLike(int body, int median) => 6 * body >= median && body <= 6 * median;

    private static int Median(int[] values)
    {
        int[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted[sorted.Length / 2];
    }
}
