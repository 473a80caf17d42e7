using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>Finds openings in a file in which nearly all short lines are alike, and so is what is between them: each is the title of an article.</summary>
internal static class FormFinder
{
    private const int MinOpenings = 2;
    private const int ShortTitle = 6;

    // Of what goes on across any line of the file, in sixteenths: sub-headings have more in common with both sides.
    private const int MaxCrossing = 18;

    /// <summary>The texts that open articles, in order; none if their forms or bodies are not alike.</summary>
    public static IReadOnlyList<int> Find(TextRun texts)
    {
        List<int> lines = [.. Enumerable.Range(0, texts.Count).Where(texts.MayBeTitle)];
        if (lines.Count < MinOpenings || lines[0] != 0)
            return [];

        int median = texts.MedianWords(lines);
        List<int> titles = lines.FindAll(IsAlike);

        // A long question is a paragraph: it says nothing about the titles.
        int others = lines.Count(text => texts.Endings[text] == LineEnding.Open && !IsAlike(text));
        RemoveStacked(titles);
        RemoveQuestionsWithin(texts, titles);
        if (titles.Count < MinOpenings || titles[0] != 0 || 9 * others > titles.Count || !AreAlike(Bodies(texts, titles)))
            return [];

        int[] crossings = [.. titles.Skip(1).Select(texts.Chains.CrossingAt)];
        Array.Sort(crossings);
        return crossings[crossings.Length / 2] <= MaxCrossing ? titles : [];

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

    // A question may be a title, and a paragraph as well: then it is nearer to its neighbours than titles are to each other.
    private static void RemoveQuestionsWithin(TextRun texts, List<int> titles)
    {
        int[] sorted = Bodies(texts, titles);
        if (sorted.Length == 0)
            return;
        Array.Sort(sorted);
        int least = Math.Max(1, sorted[sorted.Length / 2] / 3);
        for (int i = titles.Count - 1; i > 0; i--)
        {
            int end = i + 1 < titles.Count ? titles[i + 1] : texts.Count;
            bool isNear = end - titles[i] - 1 < least || titles[i] - titles[i - 1] - 1 < least;
            if (end - titles[i] == 1 || (isNear && texts.Endings[titles[i]] == LineEnding.Exclaimed))
                titles.RemoveAt(i);
        }
    }

    private static int[] Bodies(TextRun texts, List<int> titles) =>
        [.. titles.Select((text, i) => (i + 1 < titles.Count ? titles[i + 1] : texts.Count) - text - 1)];

    // Four of five have a sixth to six times the paragraphs of the one in the middle: reports and notices are in one paper.
    private static bool AreAlike(int[] bodies)
    {
        int[] sorted = [.. bodies];
        Array.Sort(sorted);
        int median = sorted[sorted.Length / 2];
        return 5 * bodies.Count(body => 6 * body >= median && body <= 6 * median) >= 4 * bodies.Length;
    }
}
