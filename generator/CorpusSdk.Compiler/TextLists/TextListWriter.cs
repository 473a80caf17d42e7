namespace CorpusSdk.Compiler.TextLists;

/// <summary>Compresses sorted texts; see <see cref="TextList"/>.</summary>
internal sealed class TextListWriter
{
    private readonly Dictionary<string, int> _wordNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _frequencies = [];

    // For each text how many words it shares, and the numbers of the others.
    private readonly List<(int Shared, int[] Words)> _texts = [];

    private TextListWriter(string[] sorted)
    {
        var before = new List<string>();
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i % TextList.TextsPerBlock == 0)
                before.Clear();
            List<string> words = Split(sorted[i]);
            int shared = 0;
            while (shared < before.Count && shared < words.Count - 1 && before[shared] == words[shared])
                shared++;
            _texts.Add((shared, [.. words.Skip(shared).Select(Count)]));
            before = words;
        }
    }

    /// <summary>Writes distinct texts in ordinal order.</summary>
    public static byte[] Write(string[] sorted)
    {
        if (sorted.Length == 0)
            return [];

        var writer = new TextListWriter(sorted);
        var head = new BitWriter();
        var texts = new BitWriter();
        head.WriteNumber(sorted.Length);
        PrefixCode code = writer.WriteWords(head, out int[] symbols);
        writer.WriteTexts(head, texts, code, symbols);
        return [.. head.ToArray(), .. texts.ToArray()];
    }

    /// <summary>A text in words; the last has no separator at its end, and is empty if the text ends with one.</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!TextList.EndsWord(text[i]))
                continue;
            words.Add(text.Substring(start, i + 1 - start));
            start = i + 1;
        }

        words.Add(text.Substring(start));
        return words;
    }

    private int Count(string word)
    {
        if (_wordNumbers.TryGetValue(word, out int number))
        {
            _frequencies[number]++;
            return number;
        }

        number = _words.Count;
        _wordNumbers.Add(word, number);
        _words.Add(word);
        _frequencies.Add(1);
        return number;
    }

    private PrefixCode WriteWords(BitWriter head, out int[] symbols)
    {
        // Words that begin alike come one after the other, as far as their codes are of one length.
        int[] alphabetical = [.. Enumerable.Range(0, _words.Count)];
        Array.Sort(alphabetical, (x, y) => string.CompareOrdinal(_words[x], _words[y]));
        var code = PrefixCode.Create([.. alphabetical.Select(number => _frequencies[number])], out int[] order);
        WriteWords(head, code, [.. order.Select(symbol => _words[alphabetical[symbol]])]);

        symbols = new int[_words.Count];
        for (int symbol = 0; symbol < order.Length; symbol++)
            symbols[alphabetical[order[symbol]]] = symbol;
        return code;
    }

    // The head has the length of each block, so that a reader may pass over it.
    private void WriteTexts(BitWriter head, BitWriter texts, PrefixCode code, int[] symbols)
    {
        var shares = NumberCode.Create(_texts.Select(text => text.Shared));
        shares.WriteTable(head);
        long start = 0;
        for (int i = 0; i < _texts.Count; i++)
        {
            shares.Write(texts, _texts[i].Shared);
            foreach (int word in _texts[i].Words)
                code.Write(texts, symbols[word]);
            if ((i + 1) % TextList.TextsPerBlock == 0 || i + 1 == _texts.Count)
            {
                head.WriteNumber((int)(texts.Length - start));
                start = texts.Length;
            }
        }
    }

    private static void WriteWords(BitWriter output, PrefixCode code, string[] words)
    {
        int[] kept = [.. words.Select((word, i) => i == 0 ? 0 : CommonLength(words[i - 1], word))];
        var keptCode = NumberCode.Create(kept);
        var addedCode = NumberCode.Create(words.Select((word, i) => word.Length - kept[i]));
        var characters = NumberCode.Create(words.SelectMany((word, i) => word.Skip(kept[i])).Select(c => (int)c));

        code.WriteTable(output);
        keptCode.WriteTable(output);
        addedCode.WriteTable(output);
        characters.WriteTable(output);
        for (int i = 0; i < words.Length; i++)
        {
            keptCode.Write(output, kept[i]);
            addedCode.Write(output, words[i].Length - kept[i]);
            foreach (char c in words[i].Substring(kept[i]))
                characters.Write(output, c);
        }
    }

    private static int CommonLength(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
            length++;
        return length;
    }
}
