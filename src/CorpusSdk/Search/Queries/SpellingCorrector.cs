using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Search.Queries;

/// <summary>Corrects a query: each word that no archive has becomes the nearest word of any archive, as its texts write it.</summary>
/// <remarks>
/// Nearest: fewest changes, then in most articles of all archives together, then ordinal. Left as they are: words with digits, for
/// which another number is no better; prefixes and words with a tilde, which look for several words anyway; words that a query excludes.
/// </remarks>
/// <param name="analyzer">That of any of the archives: words are folded alike in all.</param>
/// <param name="archives">The dictionary of each archive.</param>
internal sealed class SpellingCorrector(TextAnalyzer analyzer, params IReadOnlyList<IFormSource> archives)
{
    /// <summary>How many unknown words of a query are looked up. Each is a walk through every dictionary.</summary>
    internal const int MaxLookups = 16;

    private int _lookupCount;

    /// <summary>The corrected query; null if no word has a better one.</summary>
    public SearchQuery? Correct(SearchQuery query)
    {
        _lookupCount = 0;
        SearchQuery corrected = Rewrite(query);
        return corrected.Equals(query) ? null : corrected;
    }

    private SearchQuery Rewrite(SearchQuery query) => query switch
    {
        SearchQuery.TextNode node => CorrectText(node.Text) is { } text ? SearchQuery.Word(text) : node,
        SearchQuery.PhraseNode node => CorrectText(node.Text) is { } text ? SearchQuery.Phrase(text) : node,
        SearchQuery.AllNode node => SearchQuery.All(node.Parts.Select(Rewrite)),
        SearchQuery.AnyNode node => SearchQuery.Any(node.Parts.Select(Rewrite)),
        SearchQuery.FieldNode node => Rewrite(node.Part).In(node.Field),
        _ => query,
    };

    // Null if nothing changes. Overlapping words, as pairs of ideographs are, are too short to have a near one.
    private string? CorrectText(string typed)
    {
        byte[] text = Encoding.UTF8.GetBytes(typed);
        var corrected = new StringBuilder();
        int copied = 0;
        var words = new WordReader(text);
        while (words.MoveNext())
        {
            if (words.Start < copied || FindBetter(text.AsSpan(words.Start, words.LengthInBytes)) is not { } better)
                continue;
            corrected.Append(Encoding.UTF8.GetString(text, copied, words.Start - copied)).Append(better);
            copied = words.Start + words.LengthInBytes;
        }

        return copied == 0 ? null : corrected.Append(Encoding.UTF8.GetString(text, copied, text.Length - copied)).ToString();
    }

    private string? FindBetter(ReadOnlySpan<byte> word)
    {
        Span<byte> buffer = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        ReadOnlySpan<byte> form = buffer.Slice(0, analyzer.Fold(word, buffer));
        int maxDistance = FuzzyDistance.Max(CodePoints.Count(form));
        if (maxDistance == 0 || HasDigit(form))
            return null;

        foreach (IFormSource forms in archives)
        {
            if (forms.IsKnown(form))
                return null;
        }

        if (++_lookupCount > MaxLookups)
            return null;
        var found = new Dictionary<string, NearForm>(StringComparer.Ordinal);
        foreach (IFormSource forms in archives)
        {
            foreach (NearForm candidate in forms.FindNear(form, maxDistance))
            {
                found.TryGetValue(candidate.Form, out NearForm known);
                found[candidate.Form] = candidate with { ArticleCount = known.ArticleCount + candidate.ArticleCount };
            }
        }

        NearForm? best = null;
        foreach (NearForm candidate in found.Values)
        {
            if (best is not { } current || IsBetter(candidate, current))
                best = candidate;
        }

        return best is { } chosen ? Write(chosen.Form) : null;
    }

    private string Write(string form)
    {
        var spellings = new Spellings(analyzer, form);
        foreach (IFormSource forms in archives)
        {
            if (spellings.IsComplete)
                break;
            forms.ReadSpellings(form, spellings);
        }

        return spellings.Best;
    }

    private static bool IsBetter(NearForm candidate, NearForm current)
    {
        if (candidate.Distance != current.Distance)
            return candidate.Distance < current.Distance;
        if (candidate.ArticleCount != current.ArticleCount)
            return candidate.ArticleCount > current.ArticleCount;
        return string.CompareOrdinal(candidate.Form, current.Form) < 0;
    }

    private static bool HasDigit(ReadOnlySpan<byte> form)
    {
        foreach (byte b in form)
        {
            if (b is >= (byte)'0' and <= (byte)'9')
                return true;
        }

        return false;
    }
}
