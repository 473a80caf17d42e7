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
    private readonly WordPlaces _places;
    private readonly int[] _weights;
    private readonly int[] _crossing;
    private readonly int[] _nameCrossing;

    /// <summary>Reads the words of all texts.</summary>
    public LexicalChains(TextRun texts)
    {
        _texts = texts;
        _places = new WordPlaces(texts);
        _weights = new int[_places.Numbers.Count];

        // Few frequencies are those of nearly all words.
        var weights = new int[texts.Count + 1];
        for (int word = 0; word < _weights.Length; word++)
        {
            int frequency = _places.FrequencyOf(word);
            if (weights[frequency] == 0)
                weights[frequency] = 1 + Weigh(frequency, texts.Count);
            _weights[word] = weights[frequency] - 1;
        }

        _crossing = new int[texts.Count];
        _nameCrossing = new int[texts.Count];
        CountCrossings();
    }

    /// <summary>How much of a line's wording comes again in the texts below it.</summary>
    public int SharedBelow(int text, int count) => SharedWithBelow(text, text + 1, text + count);

    /// <summary>How much of a line's wording was already in the texts above it.</summary>
    public int SharedAbove(int text, int count) => SharedWithAbove(text, text - count, text - 1);

    /// <summary>How many of the next texts, eight at most, have a word of a line that is not everywhere.</summary>
    public int TextsBelowWithWordsOf(int text)
    {
        int texts = 0;
        for (int place = _places.StartOf(text); place < _places.EndOf(text); place++)
        {
            if (_weights[_places.WordAt(place)] == 0)
                continue;
            for (int other = _places.After(place); other >= 0 && _places.TextAt(other) - text <= Reach; other = _places.After(other))
                texts |= 1 << (_places.TextAt(other) - text);
        }

        return CountBits(texts);
    }

    /// <summary>How many of the last texts, eight at most, have a word of a line that is not everywhere.</summary>
    public int TextsAboveWithWordsOf(int text)
    {
        int texts = 0;
        for (int place = _places.StartOf(text); place < _places.EndOf(text); place++)
        {
            if (_weights[_places.WordAt(place)] == 0)
                continue;
            for (int other = _places.Before(place); other >= 0 && text - _places.TextAt(other) <= Reach; other = _places.Before(other))
                texts |= 1 << (text - _places.TextAt(other));
        }

        return CountBits(texts);
    }

    /// <summary>How much of the wording of the text below a line was already in the texts above the line.</summary>
    public int SharedFromBelow(int text, int count) => text + 1 < _texts.Count ? SharedWithAbove(text + 1, text - count, text - 1) : 0;

    /// <summary>How much of the wording of the text above a line comes again below the line.</summary>
    public int SharedFromAbove(int text, int count) => text > 0 ? SharedWithBelow(text - 1, text + 1, text + count) : 0;

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
        int end = _places.StartOf(Math.Min(text + LeadTexts, _texts.Count));
        for (int place = _places.StartOf(text); place < end; place++)
        {
            if (!_places.IsName(_places.WordAt(place)))
                continue;
            names++;
            known += IsAbove(place, text - count, text - 1) ? 1 : 0;
        }

        return names == 0 ? Unit / 2 : Unit * (names - known) / names;
    }

    /// <summary>Whether fewer words go on across the upper edge of a text than across those of the texts around it.</summary>
    public bool IsLowest(int text)
    {
        for (int other = Math.Max(1, text - LeadTexts); other <= Math.Min(_crossing.Length - 1, text + LeadTexts); other++)
        {
            if (other != text && _crossing[other] <= _crossing[text])
                return false;
        }

        return true;
    }

    /// <summary>How many of the names in a text and the two below it are the first of the file and come again soon; half if there are no names.</summary>
    public int IntroducedFrom(int text)
    {
        int names = 0;
        int introduced = 0;
        int end = _places.StartOf(Math.Min(text + LeadTexts, _texts.Count));
        for (int place = _places.StartOf(text); place < end; place++)
        {
            if (!_places.IsName(_places.WordAt(place)))
                continue;
            names++;
            int before = _places.Before(place);
            int after = _places.After(place);
            introduced += (before < 0 || _places.TextAt(before) >= text) && after >= 0 && _places.TextAt(after) - _places.TextAt(place) <= Reach ? 1 : 0;
        }

        return names == 0 ? Unit / 2 : Unit * introduced / names;
    }

    /// <summary>The words of a line that come again in the texts below it and are rare in the file, as the line writes them; at most <paramref name="most"/>.</summary>
    public IReadOnlyList<string> WordsSharedBelow(int text, int count, int most)
    {
        var words = new List<TextWord>();
        TextWord.Read(_texts.LeadOf(text), words);
        var found = new List<(int Weight, string Written)>();
        foreach (TextWord word in words)
        {
            int number = _places.Numbers.NumberOf(word.Stem);
            if (_weights[number] < RareWord)
                continue;
            int place = _places.StartOf(text);
            while (_places.WordAt(place) != number)
                place++;
            if (IsBelow(place, text + 1, text + count))
                found.Add((_weights[number], _texts[text].Slice(word.Start, word.LengthInChars).ToString()));
        }

        return [.. found.OrderByDescending(word => word.Weight).Select(word => word.Written).Distinct().Take(most)];
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

    private int SharedWithBelow(int text, int first, int last)
    {
        int all = 0;
        int shared = 0;
        for (int place = _places.StartOf(text); place < _places.EndOf(text); place++)
        {
            int weight = _weights[_places.WordAt(place)];
            all += weight;
            shared += IsBelow(place, first, last) ? weight : 0;
        }

        return all == 0 ? 0 : Unit * shared / all;
    }

    private int SharedWithAbove(int text, int first, int last)
    {
        int all = 0;
        int shared = 0;
        for (int place = _places.StartOf(text); place < _places.EndOf(text); place++)
        {
            int weight = _weights[_places.WordAt(place)];
            all += weight;
            shared += IsAbove(place, first, last) ? weight : 0;
        }

        return all == 0 ? 0 : Unit * shared / all;
    }

    // The links lead past the texts between, of which there are two at most.
    private bool IsBelow(int place, int first, int last)
    {
        int other = _places.After(place);
        while (other >= 0 && _places.TextAt(other) < first)
            other = _places.After(other);
        return other >= 0 && _places.TextAt(other) <= last;
    }

    private bool IsAbove(int place, int first, int last)
    {
        int other = _places.Before(place);
        while (other >= 0 && _places.TextAt(other) > last)
            other = _places.Before(other);
        return other >= 0 && _places.TextAt(other) >= first;
    }

    // Each word is a link from each place to the next one that is near.
    private void CountCrossings()
    {
        int[] nearness = [.. Enumerable.Range(0, Reach + 1).Select(distance => distance == 0 ? 0 : Log(distance))];
        for (int place = 0; place < _places.EndOf(_texts.Count - 1); place++)
        {
            int before = _places.Before(place);
            if (before < 0)
                continue;
            int text = _places.TextAt(place);
            int from = _places.TextAt(before);
            if (text - from > Reach)
                continue;

            // How much nearer it comes again than it would by chance.
            int word = _places.WordAt(place);
            int weight = _weights[word] - nearness[text - from];
            if (weight <= 0)
                continue;
            Link(_crossing, from, text, weight);
            if (_places.IsName(word))
                Link(_nameCrossing, from, text, weight);
        }

        AddUp(_crossing);
        AddUp(_nameCrossing);
    }

    // Each text has the change against the one before it, until all are added up.
    private static void Link(int[] crossing, int from, int to, int weight)
    {
        crossing[from + 1] += weight;
        if (to + 1 < crossing.Length)
            crossing[to + 1] -= weight;
    }

    private static void AddUp(int[] crossing)
    {
        for (int text = 1; text < crossing.Length; text++)
            crossing[text] += crossing[text - 1];
    }

    private static int CountBits(int bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
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
