using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Search.Queries;

/// <summary>Collects how texts write a form: <c>año</c> for <c>ano</c>. Looks at the first few occurrences, so that it costs the same in every archive.</summary>
/// <param name="analyzer">That of any of the archives: words are folded alike in all.</param>
/// <param name="form">The form.</param>
internal sealed class Spellings(TextAnalyzer analyzer, string form)
{
    private const int MaxOccurrences = 5;
    private const int MaxLengthInBytes = 32 * 1024;

    private readonly byte[] _form = Encoding.UTF8.GetBytes(form);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _occurrencesLeft = MaxOccurrences;
    private int _bytesLeft = MaxLengthInBytes;

    /// <summary>Whether enough was read.</summary>
    public bool IsComplete => _occurrencesLeft == 0 || _bytesLeft <= 0;

    /// <summary>The most frequent spelling; of equal ones the one in lower case. The form itself if no text that was read has it as a word.</summary>
    public string Best
    {
        get
        {
            string best = form;
            int bestCount = 0;
            foreach (KeyValuePair<string, int> spelling in _counts)
            {
                if (spelling.Value > bestCount || (spelling.Value == bestCount && string.CompareOrdinal(spelling.Key, best) > 0))
                    (best, bestCount) = (spelling.Key, spelling.Value);
            }

            return best;
        }
    }

    /// <summary>Reads a text.</summary>
    public void Read(ReadOnlySpan<byte> text)
    {
        Span<byte> folded = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        var words = new WordReader(text);
        while (!IsComplete && words.MoveNext() && words.Start < _bytesLeft)
        {
            ReadOnlySpan<byte> word = text.Slice(words.Start, words.LengthInBytes);
            if (!folded.Slice(0, analyzer.Fold(word, folded)).SequenceEqual(_form))
                continue;
            string spelling = Encoding.UTF8.GetString(word.ToArray());
            _counts.TryGetValue(spelling, out int count);
            _counts[spelling] = count + 1;
            _occurrencesLeft--;
        }

        _bytesLeft -= text.Length;
    }
}
