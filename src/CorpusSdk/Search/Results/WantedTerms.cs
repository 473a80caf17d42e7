using System.Text;
using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Queries;

namespace CorpusSdk.Search.Results;

/// <summary>What a query looks for in a body, as a snippet needs it: which words are wanted, and which of them only side by side. Immutable.</summary>
/// <remarks>
/// Each thing that is looked for has a number; a word of the text may be several of them. What a query leaves out, and what it
/// looks for in another field, is not wanted. A prefix is compared with the words of the text rather than with the archive's
/// dictionary, so that a short one costs nothing: another form of the same word, which does not begin so, is found but not marked.
/// </remarks>
internal sealed class WantedTerms
{
    private const uint HashSeed = 2166136261;
    private const uint HashFactor = 16777619;

    private readonly List<(byte[] Term, int Number, int Next)> _terms = [];
    private readonly List<(byte[] Prefix, int Number)> _prefixes = [];
    private readonly List<bool> _isWantedAlone = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly TextAnalyzer _analyzer;
    private readonly IFormSource? _forms;
    private readonly int[] _buckets;
    private int _expansionCount;

    /// <summary>Collects the wanted words.</summary>
    /// <param name="query">The query.</param>
    /// <param name="analyzer">That of the archive.</param>
    /// <param name="forms">The archive's dictionary, for words spelled nearly so; without it only the exact ones are marked.</param>
    public WantedTerms(SearchQuery query, TextAnalyzer analyzer, IFormSource? forms)
    {
        _analyzer = analyzer;
        _forms = forms;
        Collect(query);

        int bucketCount = 16;
        while (bucketCount < _terms.Count * 2)
            bucketCount *= 2;
        _buckets = new int[bucketCount];
        for (int i = 0; i < _terms.Count; i++)
        {
            ref int bucket = ref _buckets[Hash(_terms[i].Term) & (bucketCount - 1)];
            _terms[i] = (_terms[i].Term, _terms[i].Number, bucket);
            bucket = i + 1;
        }
    }

    /// <summary>How many things are looked for; they are numbered from 0.</summary>
    public int Count => _isWantedAlone.Count;

    /// <summary>For each phrase the numbers of its words, in order; at least two.</summary>
    public List<int[]> Phrases { get; } = [];

    /// <summary>Whether the word with this number is wanted everywhere, not only within a phrase.</summary>
    public bool IsWantedAlone(int number) => _isWantedAlone[number];

    /// <summary>Appends the number of each thing that a word of the text is.</summary>
    /// <param name="form">The word's form.</param>
    /// <param name="term">The word's term.</param>
    /// <param name="numbers">The list to append to.</param>
    public void Match(ReadOnlySpan<byte> form, ReadOnlySpan<byte> term, List<int> numbers)
    {
        for (int i = _buckets[Hash(term) & (_buckets.Length - 1)]; i > 0; i = _terms[i - 1].Next)
        {
            if (term.SequenceEqual(_terms[i - 1].Term))
                numbers.Add(_terms[i - 1].Number);
        }

        foreach ((byte[] prefix, int number) in _prefixes)
        {
            if (form.StartsWith(prefix))
                numbers.Add(number);
        }
    }

    private void Collect(SearchQuery query)
    {
        switch (query)
        {
            case SearchQuery.FieldNode { Field: SearchField.Body } node:
                Collect(node.Part);
                break;
            case SearchQuery.FieldNode node:
                CollectInnerBody(node.Part);
                break;
            case SearchQuery.GroupNode node:
                foreach (SearchQuery part in node.Parts)
                    Collect(part);
                break;
            case SearchQuery.LeafNode node:
                CollectWords(node);
                break;
        }
    }

    // Within another field only what names the body again is looked for there.
    private void CollectInnerBody(SearchQuery query)
    {
        if (query is SearchQuery.FieldNode)
        {
            Collect(query);
        }
        else if (query is SearchQuery.GroupNode group)
        {
            foreach (SearchQuery part in group.Parts)
                CollectInnerBody(part);
        }
    }

    private void CollectWords(SearchQuery.LeafNode leaf)
    {
        byte[] text = Encoding.UTF8.GetBytes(leaf.Text);
        var forms = new List<byte[]>();
        bool isTyped = leaf is SearchQuery.TextNode;
        bool isAmount = false;
        Span<byte> form = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        var words = new WordReader(text);
        bool isJoined = isTyped;
        int start = 0;
        for (int end = -1; words.MoveNext(); start = words.Start, end = words.Start + words.LengthInBytes)
        {
            isAmount = isTyped && forms.Count == 1 && QueryText.IsAmount(text.AsSpan(start, end - start), text.AsSpan(words.Start, words.LengthInBytes));
            forms.Add(form.Slice(0, _analyzer.Fold(text.AsSpan(words.Start, words.LengthInBytes), form)).ToArray());
            isJoined &= end < 0 || WordVariants.IsHyphen(text, end, words.Start);
        }

        bool isAlone = forms.Count == 1;
        bool isExpanded = leaf is SearchQuery.PrefixNode or SearchQuery.FuzzyNode && _expansionCount++ < SearchQuery.MaxExpansions;
        int[] numbers = new int[forms.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            bool isLast = i == numbers.Length - 1;
            numbers[i] = leaf switch
            {
                SearchQuery.PrefixNode when isLast && isExpanded => AddPrefix(forms[i], isAlone),
                SearchQuery.FuzzyNode when isExpanded => AddFuzzy(forms[i], isAlone),
                _ => AddWord(forms[i], isAlone),
            };
        }

        if (numbers.Length < 2)
            return;
        Phrases.Add(numbers);
        if (isJoined)
            AddWord([.. forms.SelectMany(static part => part).Take(TextAnalyzer.MaxTermLengthInBytes)], isAlone: true);
        else if (isAmount)
            Phrases.Add([numbers[1], numbers[0]]);
    }

    private int AddWord(byte[] form, bool isAlone)
    {
        byte[] term = Stem(form);
        if (IsNew("word", term, isAlone, out int number))
            _terms.Add((term, number, 0));
        return number;
    }

    private int AddPrefix(byte[] form, bool isAlone)
    {
        if (IsNew("prefix", form, isAlone, out int number))
            _prefixes.Add((form, number));
        return number;
    }

    private int AddFuzzy(byte[] form, bool isAlone)
    {
        if (!IsNew("fuzzy", form, isAlone, out int number))
            return number;

        var terms = new HashSet<string>(StringComparer.Ordinal);
        AddTerm(form);
        int maxDistance = FuzzyDistance.Max(CodePoints.Count(form));
        if (_forms is not null && maxDistance > 0)
        {
            foreach (NearForm near in _forms.FindNear(form, maxDistance))
                AddTerm(Encoding.UTF8.GetBytes(near.Form));
        }

        return number;

        void AddTerm(byte[] candidate)
        {
            byte[] term = Stem(candidate);
            if (terms.Add(Encoding.UTF8.GetString(term)))
                _terms.Add((term, number, 0));
        }
    }

    // A word that is asked for twice has one number; a word that is wanted both by itself and in a phrase has two.
    private bool IsNew(string kind, byte[] text, bool isAlone, out int number)
    {
        string key = $"{kind} {isAlone} {Encoding.UTF8.GetString(text)}";
        if (_numbers.TryGetValue(key, out number))
            return false;
        number = _isWantedAlone.Count;
        _numbers.Add(key, number);
        _isWantedAlone.Add(isAlone);
        return true;
    }

    private byte[] Stem(byte[] form)
    {
        Span<byte> term = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        return term.Slice(0, _analyzer.Stem(form, term)).ToArray();
    }

    private static int Hash(ReadOnlySpan<byte> term)
    {
        uint hash = HashSeed;
        foreach (byte b in term)
            hash = unchecked((hash ^ b) * HashFactor);
        return (int)(hash & int.MaxValue);
    }
}
