namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>
/// Which words of a file recur, and where. An article repeats its names and things and the next one has others: few words go on across the
/// line between them.
/// </summary>
/// <remarks>Integers only, so that every machine gives the same. Linear in the length of the text. Shares are in sixteenths.</remarks>
internal sealed class LexicalChains
{
    private const int Unit = 16;

    // Words that come again after more texts than that are no evidence of one article.
    private const int Reach = 8;

    // What is usual is measured around a line.
    private const int Window = 6;

    // A lead has more than one text: names are new in all of them.
    private const int LeadTexts = 3;

    // In one of three texts at most.
    private const int RareWord = 24;

    private readonly TextRun _texts;
    private readonly Dictionary<uint, int> _ids = [];
    private readonly int[][] _words;
    private readonly int[] _weights;
    private readonly bool[] _isName;
    private readonly int[] _crossing;
    private readonly int[] _nameCrossing;

    /// <summary>Reads the words of all texts.</summary>
    public LexicalChains(TextRun texts)
    {
        _texts = texts;
        var isName = new List<bool>();
        var frequencies = new List<int>();
        _words = new int[texts.Count][];
        var found = new List<TextWord>();
        for (int text = 0; text < texts.Count; text++)
        {
            found.Clear();
            TextWord.Read(texts[text], found);
            _words[text] = Number(found, _ids, isName);
            foreach (int word in _words[text])
            {
                while (frequencies.Count <= word)
                    frequencies.Add(0);
                frequencies[word]++;
            }
        }

        _isName = [.. isName];
        _weights = [.. frequencies.Select(frequency => Weigh(frequency, texts.Count))];
        _crossing = CountCrossings(namesOnly: false);
        _nameCrossing = CountCrossings(namesOnly: true);
    }

    /// <summary>How much of a line's wording comes again in the texts below it.</summary>
    public int SharedBelow(int text, int count) => SharedWith(text, text + 1, text + count);

    /// <summary>How much of a line's wording was already in the texts above it.</summary>
    public int SharedAbove(int text, int count) => SharedWith(text, text - count, text - 1);

    /// <summary>How many of the texts from <paramref name="first"/> to <paramref name="last"/> have a word of a line that is not everywhere.</summary>
    public int TextsWithWordsOf(int text, int first, int last)
    {
        int count = 0;
        for (int other = Math.Max(0, first); other <= Math.Min(last, _words.Length - 1); other++)
            count += Array.Exists(_words[text], word => _weights[word] > 0 && Array.BinarySearch(_words[other], word) >= 0) ? 1 : 0;
        return count;
    }

    /// <summary>How much of the wording of the text below a line was already in the texts above the line.</summary>
    public int SharedFromBelow(int text, int count) => text + 1 < _words.Length ? SharedWith(text + 1, text - count, text - 1) : 0;

    /// <summary>How much of the wording of the text above a line comes again below the line.</summary>
    public int SharedFromAbove(int text, int count) => text > 0 ? SharedWith(text - 1, text + 1, text + count) : 0;

    /// <summary>
    /// How many words go on across the upper edge of a text, in sixteenths of what goes on across the lines around it: 0 where nothing does,
    /// 16 where it is as much as usual, at most 64.
    /// </summary>
    public int CrossingAt(int text) => CrossingAt(_crossing, text);

    /// <summary>As <see cref="CrossingAt(int)"/>, for names and numbers alone.</summary>
    public int NamesCrossingAt(int text) => CrossingAt(_nameCrossing, text);

    /// <summary>Whether a name or a number goes on across the upper edge of a text.</summary>
    public bool HasNameAcross(int text) => _nameCrossing[text] > 0;

    /// <summary>How many of the names in a text and the two below it were not in the texts above; half if there are no names.</summary>
    public int NewNamesFrom(int text, int count)
    {
        int names = 0;
        int known = 0;
        for (int i = text; i < Math.Min(text + LeadTexts, _words.Length); i++)
        {
            foreach (int word in _words[i])
            {
                if (!_isName[word])
                    continue;
                names++;
                known += IsIn(word, text - count, text - 1) ? 1 : 0;
            }
        }

        return names == 0 ? Unit / 2 : Unit * (names - known) / names;
    }

    /// <summary>The words of a line that come again in the texts below it and are rare in the file, as the line writes them; at most <paramref name="most"/>.</summary>
    public IReadOnlyList<string> WordsSharedBelow(int text, int count, int most)
    {
        var words = new List<TextWord>();
        TextWord.Read(_texts[text], words);
        var shared = new List<string>();
        foreach (TextWord word in words.Where(word => _weights[_ids[word.Stem]] >= RareWord).OrderByDescending(word => _weights[_ids[word.Stem]]))
        {
            string written = _texts[text].Slice(word.Start, word.LengthInChars).ToString();
            if (shared.Count < most && !shared.Contains(written) && IsIn(_ids[word.Stem], text + 1, text + count))
                shared.Add(written);
        }

        return shared;
    }

    private static int CrossingAt(int[] crossings, int text)
    {
        long sum = 0;
        int count = 0;
        for (int i = Math.Max(1, text - Window); i <= Math.Min(crossings.Length - 1, text + Window); i++)
        {
            if (i == text)
                continue;
            sum += crossings[i];
            count++;
        }

        return sum == 0 ? Unit : (int)Math.Min(4 * Unit, Unit * (long)crossings[text] * count / sum);
    }

    private int SharedWith(int text, int first, int last)
    {
        int all = 0;
        int shared = 0;
        foreach (int word in _words[text])
        {
            all += _weights[word];
            shared += IsIn(word, first, last) ? _weights[word] : 0;
        }

        return all == 0 ? 0 : Unit * shared / all;
    }

    private bool IsIn(int word, int first, int last)
    {
        for (int text = Math.Max(0, first); text <= Math.Min(last, _words.Length - 1); text++)
        {
            if (Array.BinarySearch(_words[text], word) >= 0)
                return true;
        }

        return false;
    }

    // Each word is a link from each place to the next one that is near.
    private int[] CountCrossings(bool namesOnly)
    {
        var last = new int[_weights.Length];
        var change = new int[_words.Length + 1];
        for (int text = 0; text < _words.Length; text++)
        {
            foreach (int word in _words[text])
            {
                if (namesOnly && !_isName[word])
                    continue;
                int from = last[word] - 1;
                last[word] = text + 1;
                if (from < 0 || text - from > Reach)
                    continue;

                // How much nearer it comes again than it would by chance.
                int weight = Math.Max(0, _weights[word] - Log(text - from));
                change[from + 1] += weight;
                change[text + 1] -= weight;
            }
        }

        var crossing = new int[_words.Length];
        int sum = 0;
        for (int text = 0; text < crossing.Length; text++)
            crossing[text] = sum += change[text];
        return crossing;
    }

    private static int[] Number(List<TextWord> found, Dictionary<uint, int> ids, List<bool> isName)
    {
        var numbers = new List<int>(found.Count);
        foreach (TextWord word in found)
        {
            if (!ids.TryGetValue(word.Stem, out int id))
            {
                ids.Add(word.Stem, id = ids.Count);
                isName.Add(false);
            }

            isName[id] |= word.LooksLikeName;
            numbers.Add(id);
        }

        numbers.Sort();
        return [.. numbers.Where((id, i) => i == 0 || numbers[i - 1] != id)];
    }

    // How many texts there are to each that has the word, as a logarithm; nothing for words that are in every fourth.
    private static int Weigh(int frequency, int textCount) =>
        4 * frequency > textCount && frequency > 2 ? 0 : Log(Unit * textCount / frequency) - Log(Unit);

    // To base two, in sixteenths: its integer part, and a straight line between.
    private static int Log(int value)
    {
        int log = 0;
        while (value >> (log + 1) > 0)
            log++;
        return (Unit * log) + (int)(((long)value * Unit) >> log) - Unit;
    }
}
