using System.Runtime.CompilerServices;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>The words of all texts in their order, each once in a text, and linked to the texts before and after that have it too.</summary>
internal sealed class WordPlaces
{
    private readonly int[] _starts;
    private int[] _texts;
    private int[] _words;
    private int[] _previous;
    private int[] _next;
    private int _count;

    // For each word its last place so far, how many texts have it, and whether it looks like a name anywhere.
    private int[] _last = new int[512];
    private int[] _frequencies = new int[512];
    private bool[] _names = new bool[512];

    /// <summary>Reads the words of all texts.</summary>
    [MethodImpl(HotLoops.OptimizeAtOnce)]
    public WordPlaces(TextRun texts)
    {
        _starts = new int[texts.Count + 1];
        int room = 1024;
        _texts = new int[room];
        _words = new int[room];
        _previous = new int[room];
        _next = new int[room];
        var found = new List<TextWord>();
        for (int text = 0; text < texts.Count; text++)
        {
            found.Clear();
            TextWord.Read(texts.LeadOf(text), found);
            foreach (TextWord word in found)
                Add(text, Numbers.NumberOf(word.Stem), word.LooksLikeName);
            _starts[text + 1] = _count;
        }
    }

    /// <summary>The numbers of the words.</summary>
    public WordNumbers Numbers { get; } = new();

    /// <summary>The place of a text's first word.</summary>
    public int StartOf(int text) => _starts[text];

    /// <summary>The place after a text's last word.</summary>
    public int EndOf(int text) => _starts[text + 1];

    /// <summary>The text of a place.</summary>
    public int TextAt(int place) => _texts[place];

    /// <summary>The word at a place.</summary>
    public int WordAt(int place) => _words[place];

    /// <summary>The place of its word in the last text before; -1 if there is none.</summary>
    public int Before(int place) => _previous[place];

    /// <summary>The place of its word in the next text; -1 if there is none.</summary>
    public int After(int place) => _next[place];

    /// <summary>How many texts have a word.</summary>
    public int FrequencyOf(int word) => _frequencies[word];

    /// <summary>Whether a word looks like a name or a number anywhere.</summary>
    public bool IsName(int word) => _names[word];

    private void Add(int text, int word, bool isName)
    {
        if (word >= _last.Length)
        {
            Array.Resize(ref _last, 2 * _last.Length);
            Array.Resize(ref _frequencies, 2 * _frequencies.Length);
            Array.Resize(ref _names, 2 * _names.Length);
        }

        _names[word] |= isName;
        int last = _last[word] - 1;
        if (last >= 0 && _texts[last] == text)
            return;
        if (_count == _texts.Length)
        {
            Array.Resize(ref _texts, 2 * _count);
            Array.Resize(ref _words, 2 * _count);
            Array.Resize(ref _previous, 2 * _count);
            Array.Resize(ref _next, 2 * _count);
        }

        _texts[_count] = text;
        _words[_count] = word;
        _previous[_count] = last;
        _next[_count] = -1;
        if (last >= 0)
            _next[last] = _count;
        _frequencies[word]++;
        _last[word] = ++_count;
    }
}
