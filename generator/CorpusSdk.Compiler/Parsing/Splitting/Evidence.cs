namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>What weighing a file's lines gave: the openings, how much speaks for each line, and why.</summary>
internal sealed class Evidence(TextRun texts, OpeningFeatures features, int[] scores, List<int> openings)
{
    // In hundredths of a natural logarithm of odds.
    private const int Sure = 300;
    private const int Clear = 100;
    private const int Supported = 80;
    private const int Doubtful = -100;

    // On average; below that, the evidence says nothing against a regular form.
    private const int PlainOpening = 80;

    // What makes an archive of a file that does not say that it is one: sub-headings of an article reach less.
    private const int Strong = 400;
    private const int MinStrongOpenings = 3;

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

    /// <summary>Whether the evidence is plain, and much of it is left out by some other openings: less than some tenths of what speaks for its own openings speaks for them.</summary>
    public bool Contradicts(IReadOnlyList<int> lines, int tenths)
    {
        int own = openings.Sum(text => text == 0 ? 0 : scores[text]);

        // A title above a standfirst is the same opening.
        int others = lines.Sum(text => text == 0 ? 0 : text == 1 ? scores[1] : Math.Max(scores[text], texts.MayBeTitle(text - 1) ? scores[text - 1] : int.MinValue));
        return own >= PlainOpening * lines.Count && 10L * others < (long)tenths * own;
    }

    /// <summary>The lines right above some openings that open articles by the evidence.</summary>
    public IReadOnlyList<int> FindTitles(IReadOnlyList<int> lines)
    {
        HashSet<int> known = [.. lines];
        return [.. openings.Where(text => known.Contains(text + 1) && !known.Contains(text) && texts.ItemOf[text + 1] == texts.ItemOf[text] + 1)];
    }

    /// <summary>Some openings, and the lines beside them that are clear openings by the evidence. An opening is sure if some evidence is for it, or for a line beside it.</summary>
    public IReadOnlyList<Guess> GuessesAbout(IReadOnlyList<int> lines)
    {
        HashSet<int> known = [.. lines];
        HashSet<int> beside = [.. lines, .. lines.Select(text => text - 1), .. lines.Select(text => text + 1)];
        return
        [
            .. lines.Select(text => new Guess(texts, text, opens: true, isSure: text == 0 || IsSupported(text)))
                .Concat(openings.Where(text => text > 0 && scores[text] >= Sure && !beside.Contains(text)).Select(text => new Guess(texts, text, opens: false, isSure: false)))
                .OrderBy(guess => guess.Item),
        ];
    }

    private bool IsSupported(int text) =>
        scores[text] >= Supported || scores[text - 1] >= Supported || (text + 1 < texts.Count && scores[text + 1] >= Supported);

    /// <summary>Lines of a single article that look very much like openings of others.</summary>
    public IReadOnlyList<Guess> GuessesWithin => [.. openings.Where(text => text > 0 && scores[text] >= Sure).Select(text => new Guess(texts, text, opens: false, isSure: false))];

    /// <summary>All openings, and the lines that nearly became openings.</summary>
    public IReadOnlyList<Guess> Guesses
    {
        get
        {
            var isOpening = new bool[texts.Count];
            foreach (int text in openings)
                isOpening[text] = true;
            var guesses = new List<Guess>();
            for (int text = 0; text < texts.Count; text++)
            {
                if (isOpening[text] || (text > 0 && features.IsCandidate[text] && scores[text] > Doubtful))
                    guesses.Add(new Guess(texts, text, isOpening[text], isSure: isOpening[text] && (text == 0 || scores[text] >= Sure)));
            }

            return guesses;
        }
    }
}
