namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>Finds openings in a file without a regular form, by the sum of all evidence: what the lines look like, and whose words go on where.</summary>
/// <remarks>
/// Two passes: the second compares each line with those that the first chose. In each, a dynamic program chooses the lines with the largest
/// sum, with a paragraph at least in each article.
/// </remarks>
internal sealed class EvidenceFinder
{
    // Articles of one or two texts are rarer than longer ones; in the units of scores.
    private const int ShortArticle = 150;
    private const int ShorterArticle = 60;
    private const int FirstLine = 1_000_000;

    private readonly TextRun _texts;
    private readonly OpeningFeatures _features;
    private readonly int[]?[] _vectors;

    private EvidenceFinder(TextRun texts)
    {
        _texts = texts;
        _features = new OpeningFeatures(texts);
        _vectors = new int[texts.Count][];
        for (int text = 0; text < texts.Count; text++)
        {
            if (_features.IsCandidate[text])
                _vectors[text] = _features.Read(text);
        }
    }

    /// <summary>Weighs all lines of a file and chooses the openings.</summary>
    public static Evidence Find(TextRun texts)
    {
        var finder = new EvidenceFinder(texts);
        finder.Compare(finder.Choose(finder.Score(OpeningWeights.First)));
        int[] scores = finder.Score(OpeningWeights.Second);
        List<int> chosen = finder.Choose(scores);
        return new Evidence(texts, finder._features, scores, chosen);
    }

    /// <summary>The features of each line that is weighed, after the first pass; for fitting weights.</summary>
    internal static int[]?[] ReadFeatures(TextRun texts)
    {
        var finder = new EvidenceFinder(texts);
        finder.Compare(finder.Choose(finder.Score(OpeningWeights.First)));
        return finder._vectors;
    }

    private void Compare(List<int> chosen) => _features.Compare(_vectors, new ChosenLines(_texts, chosen));

    private int[] Score(int[] weights)
    {
        var scores = new int[_texts.Count];
        for (int text = 0; text < scores.Length; text++)
        {
            if (_vectors[text] is not { } vector)
                continue;
            int sum = 0;
            for (int i = 0; i < weights.Length; i++)
                sum += weights[i] * vector[i];
            scores[text] = sum / 16;
        }

        return scores;
    }

    private List<int> Choose(int[] scores)
    {
        int count = _texts.Count;

        // Something opens with the file: nothing else may take the place of its first line.
        if (count > 0 && _features.IsCandidate[0])
            scores[0] = FirstLine;
        var best = new int[count];
        var previous = new int[count];

        // The best set that ends at or before each text; -1 where there is none.
        var bestUpTo = new int[count];
        var paragraphs = new int[count + 1];
        for (int text = 0; text < count; text++)
            paragraphs[text + 1] = paragraphs[text] + (_features.IsCandidate[text] ? 0 : 1);
        for (int text = 0; text < count; text++)
        {
            bestUpTo[text] = text == 0 ? -1 : bestUpTo[text - 1];
            bool isOpening = _features.IsCandidate[text] && (text == 0 || scores[text] > 0) && HasParagraph(text + 1, count);
            if (!isOpening)
            {
                best[text] = int.MinValue;
                continue;
            }

            (best[text], previous[text]) = Extend(text, best, bestUpTo, paragraphs);
            best[text] += scores[text];
            if (bestUpTo[text] < 0 || best[text] > best[bestUpTo[text]])
                bestUpTo[text] = text;
        }

        var chosen = new List<int>();
        for (int text = count == 0 ? -1 : bestUpTo[count - 1]; text >= 0; text = previous[text])
            chosen.Add(text);
        chosen.Reverse();
        return chosen;

        bool HasParagraph(int from, int to) => paragraphs[to] > paragraphs[from];
    }

    private static (int Best, int Previous) Extend(int text, int[] best, int[] bestUpTo, int[] paragraphs)
    {
        int most = 0;
        int from = -1;
        for (int distance = 2; distance <= 4 && distance <= text; distance++)
        {
            int other = distance == 4 ? bestUpTo[text - 4] : text - distance;
            if (other < 0 || best[other] == int.MinValue || paragraphs[text] == paragraphs[other + 1])
                continue;
            int penalty = distance == 2 ? ShortArticle : distance == 3 ? ShorterArticle : 0;
            if (best[other] - penalty > most)
                (most, from) = (best[other] - penalty, other);
        }

        return (most, from);
    }
}
