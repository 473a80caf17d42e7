namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>What the lines have in common that were chosen as openings. A line is never compared with itself.</summary>
internal sealed class ChosenLines
{
    private readonly OpeningFeatures _features;
    private readonly bool[] _isChosen;
    private readonly int _count;
    private readonly int[] _cases = new int[2];

    /// <summary>Counts the forms of the chosen lines.</summary>
    public ChosenLines(TextRun texts, OpeningFeatures features, IReadOnlyList<int> chosen)
    {
        _features = features;
        _isChosen = new bool[texts.Count];
        _count = chosen.Count;
        MedianWords = texts.MedianWords(chosen);
        foreach (int text in chosen)
        {
            _isChosen[text] = true;
            _cases[Case(text)]++;
        }
    }

    /// <summary>The median of their words.</summary>
    public int MedianWords { get; }

    /// <summary>How many of them use capitals as a line does.</summary>
    public int ShareOfCase(int text, int unit) => Share(_cases[Case(text)], text, unit);

    /// <summary>Whether one of them is within some texts of a line.</summary>
    public bool IsNear(int text, int distance)
    {
        for (int other = Math.Max(0, text - distance); other <= Math.Min(_isChosen.Length - 1, text + distance); other++)
        {
            if (other != text && _isChosen[other])
                return true;
        }

        return false;
    }

    private int Case(int text) => _features.IsTitleCase(text) ? 1 : 0;

    private int Share(int alike, int text, int unit)
    {
        int itself = _isChosen[text] ? 1 : 0;
        return _count - itself <= 0 ? unit / 2 : unit * (alike - itself) / (_count - itself);
    }
}
