namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>What the lines have in common that were chosen as openings. A line is never compared with itself.</summary>
internal sealed class ChosenLines
{
    private readonly IReadOnlyList<int> _chosen;
    private readonly bool[] _isChosen;
    private readonly int _medianGap;

    // For each text, the line that was chosen before it, and the one after it.
    private readonly int[] _before;
    private readonly int[] _after;

    /// <summary>Looks at the chosen lines.</summary>
    public ChosenLines(TextRun texts, IReadOnlyList<int> chosen)
    {
        _chosen = chosen;
        _isChosen = new bool[texts.Count];
        MedianWords = texts.MedianWords(chosen);
        foreach (int text in chosen)
            _isChosen[text] = true;
        int[] gaps = [.. chosen.Select((text, i) => (i + 1 < chosen.Count ? chosen[i + 1] : texts.Count) - text)];
        Array.Sort(gaps);
        _medianGap = gaps.Length == 0 ? 1 : Math.Max(1, gaps[gaps.Length / 2]);
        _before = new int[texts.Count];
        _after = new int[texts.Count];
        int last = -1;
        for (int text = 0; text < texts.Count; text++)
        {
            _before[text] = last;
            last = _isChosen[text] ? text : last;
        }

        int next = texts.Count;
        for (int text = texts.Count - 1; text >= 0; text--)
        {
            _after[text] = next;
            next = _isChosen[text] ? text : next;
        }
    }

    /// <summary>The median of their words.</summary>
    public int MedianWords { get; }

    /// <summary>How many of them have a property as a line has it or has it not, for each line.</summary>
    public int[] SharesLike(bool[] property, int unit)
    {
        int having = _chosen.Count(text => property[text]);
        var shares = new int[property.Length];
        for (int text = 0; text < shares.Length; text++)
        {
            int itself = _isChosen[text] ? 1 : 0;
            int alike = property[text] ? having : _chosen.Count - having;
            shares[text] = _chosen.Count - itself <= 0 ? unit / 2 : unit * (alike - itself) / (_chosen.Count - itself);
        }

        return shares;
    }

    /// <summary>Whether one of them is within some texts of a line.</summary>
    public bool IsNear(int text, int distance) =>
        (_before[text] >= 0 && text - _before[text] <= distance) || (_after[text] < _isChosen.Length && _after[text] - text <= distance);

    /// <summary>How many texts are between a line and the last of them above it, in shares of what is usual; twice at most.</summary>
    public int Since(int text, int unit) => Math.Min(2 * unit, unit * (text - Math.Max(0, _before[text])) / _medianGap);

    /// <summary>How many texts are between a line and the next of them below it, in shares of what is usual; twice at most.</summary>
    public int To(int text, int unit) => Math.Min(2 * unit, unit * (_after[text] - text) / _medianGap);
}
