using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>What weighing a file's lines gave: the openings, how much speaks for each line, and why.</summary>
internal sealed class Evidence(TextRun texts, OpeningFeatures features, int[] scores, List<int> openings)
{
    // In hundredths of a natural logarithm of odds.
    private const int Sure = 220;
    private const int Strong = 160;
    private const int Clear = 100;
    private const int Doubtful = -100;

    // What makes an archive of a file that does not say that it is one.
    private const int MinStrongOpenings = 3;

    private const int Reach = 5;
    private const int MostWords = 3;

    /// <summary>The texts that open articles, in order.</summary>
    public IReadOnlyList<int> Openings => openings;

    /// <summary>How much speaks for a line; negative if more speaks against it.</summary>
    public int ScoreOf(int text) => scores[text];

    /// <summary>Whether there are several openings below the first, most of them clear: enough to see an archive in a file without a header.</summary>
    public bool IsStrong
    {
        get
        {
            int strong = openings.Count(text => text > 0 && scores[text] >= Strong);
            return strong >= MinStrongOpenings && 2 * strong >= openings.Count - 1 && openings[0] == 0;
        }
    }

    /// <summary>Whether most of some lines are clear openings, the first text aside.</summary>
    public bool Supports(IReadOnlyList<int> lines)
    {
        int weighed = lines.Count(text => text > 0);
        return 2 * lines.Count(text => text > 0 && scores[text] >= Clear) > weighed;
    }

    /// <summary>Whether the evidence is against few of some lines, and does not find many beside them: below a fifth and a quarter of their number.</summary>
    public bool Allows(IReadOnlyList<int> lines)
    {
        // A title above a standfirst is the same opening.
        HashSet<int> known = [.. lines, .. lines.Select(text => text - 1)];
        int others = openings.Count(text => text > 0 && !known.Contains(text));
        int refused = lines.Count(text => text > 0 && scores[text] < Doubtful && scores[text - 1] < Doubtful);
        return 4 * others < Math.Max(4, lines.Count) && refused <= Math.Max(1, lines.Count / 5);
    }

    /// <summary>Those of some openings that the evidence is against, neither the line nor one above it looking like an opening.</summary>
    public IReadOnlyList<Guess> DoubtsAbout(IReadOnlyList<int> lines) =>
        [.. lines.Where(text => text > 0 && scores[text] < 0 && scores[text - 1] <= 0).Select(text => new Guess(texts.ItemOf[text], true, Explain(text)))];

    /// <summary>The lines that a person should look at: openings that are not sure, and lines that nearly became openings.</summary>
    public IReadOnlyList<Guess> Guesses
    {
        get
        {
            var isOpening = new bool[texts.Count];
            foreach (int text in openings)
                isOpening[text] = true;
            var guesses = new List<Guess>();
            for (int text = 1; text < texts.Count; text++)
            {
                if (isOpening[text] ? scores[text] < Sure : features.IsCandidate[text] && scores[text] > Doubtful)
                    guesses.Add(new Guess(texts.ItemOf[text], isOpening[text], Explain(text)));
            }

            return guesses;
        }
    }

    private string Explain(int text)
    {
        int words = texts.Words[text];
        string ending = texts.Endings[text] == LineEnding.Exclaimed ? "a question or exclamation" : "no full stop";
        string place = features.IsParagraph(text + 1) ? "above a paragraph" : "above other short lines";
        IReadOnlyList<string> shared = texts.Chains.WordsSharedBelow(text, Reach, MostWords);
        string wording = shared.Count == 0 ? "shares no word with the text below" : $"shares {string.Join(", ", shared.Select(word => $"'{word}'"))} with the text below";
        return $"{words} word{(words == 1 ? "" : "s")}, {ending}, {place}, {wording}";
    }
}
