using System.Runtime.InteropServices;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>Queries about a set of documents; the same for the same documents.</summary>
/// <remarks>
/// Words are drawn by their rank among the words of the documents, evenly over its logarithm from the 10th to the 20,000th word: so
/// many from the 10th to the 100th as from the 1,000th to the 10,000th. Phrases occur somewhere in the text.
/// </remarks>
internal sealed class QuerySet
{
    private const int FirstRank = 10;
    private const int LastRank = 20_000;

    private readonly Random _random = new(1);
    private readonly SearchDocuments _documents;
    private readonly string[] _words;

    /// <summary>Counts the words of the documents.</summary>
    public QuerySet(SearchDocuments documents)
    {
        _documents = documents;
        var counts = new Dictionary<string, int>();
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach ((_, string body) in documents.Articles)
        {
            for (int start = 0; TryReadWord(body, ref start, out ReadOnlySpan<char> word);)
                CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out _)++;
        }

        _words = [.. counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Take(LastRank).Select(static pair => pair.Key)];
        DistinctWordCount = counts.Count;
    }

    /// <summary>How many different words of small letters a to z the documents have.</summary>
    public int DistinctWordCount { get; }

    /// <summary>The most frequent of them, the most frequent one first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>So many queries of a kind.</summary>
    public BenchmarkQuery[] Create(QueryKind kind, int count)
    {
        var queries = new BenchmarkQuery[count];
        for (int i = 0; i < count; i++)
        {
            queries[i] = new BenchmarkQuery(kind, kind switch
            {
                QueryKind.Phrase => DrawPhrase(2 + (i % 2)),
                QueryKind.Prefix => [DrawBeginning(2 + (i % 4))],
                _ => [DrawWord(), DrawWord()],
            });
        }

        return queries;
    }

    private string DrawWord()
    {
        double rank = FirstRank * Math.Pow(_words.Length / (double)FirstRank, _random.NextDouble());
        return _words[Math.Clamp((int)rank, 0, _words.Length - 1)];
    }

    private string DrawBeginning(int length)
    {
        string word;
        do
            word = DrawWord();
        while (word.Length < length);
        return word[..length];
    }

    private string[] DrawPhrase(int length)
    {
        while (true)
        {
            string body = _documents.Articles[_random.Next(_documents.Articles.Count)].Body;
            int start = _random.Next(body.Length + 1);
            var words = new List<string>();
            int end = -1;
            while (words.Count < length && TryReadWord(body, ref start, out ReadOnlySpan<char> word))
            {
                // The first word may have been cut in two. Others follow a single blank.
                if (end < 0)
                {
                    end = start;
                    continue;
                }

                if (start - word.Length != end + 1 || body[end] != ' ')
                    words.Clear();
                words.Add(word.ToString());
                end = start;
            }

            if (words.Count == length)
                return [.. words];
        }
    }

    /// <summary>The next word of small letters a to z; <paramref name="start"/> goes to its end.</summary>
    private static bool TryReadWord(string text, ref int start, out ReadOnlySpan<char> word)
    {
        word = default;
        while (start < text.Length)
        {
            int first = start;
            while (start < text.Length && char.IsLetterOrDigit(text[start]))
                start++;
            if (start > first && text.AsSpan(first, start - first).IndexOfAnyExceptInRange('a', 'z') < 0)
            {
                word = text.AsSpan(first, start - first);
                return true;
            }

            if (start == first)
                start++;
        }

        return false;
    }
}
