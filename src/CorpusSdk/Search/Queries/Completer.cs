using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Search.Queries;

/// <summary>Completes what a person has typed: words that begin like the last one, and headlines with words that begin like all of them.</summary>
/// <param name="analyzer">That of the archive.</param>
/// <param name="forms">The archive's dictionary.</param>
/// <param name="findArticles">The best articles that a query matches, at most as many as the number says.</param>
internal sealed class Completer(TextAnalyzer analyzer, IFormSource forms, Func<SearchQuery, int, IReadOnlyList<Article>> findArticles)
{
    /// <summary>Words first, the most frequent one first; headlines get the other half of the places, and either what the other leaves.</summary>
    /// <param name="typed">Any text. A word is completed only where the text ends in it.</param>
    /// <param name="limit">How many suggestions; not negative.</param>
    public IReadOnlyList<Suggestion> Suggest(string typed, int limit)
    {
        if (limit == 0)
            return [];
        List<FormCount> words = CompleteWord(typed, limit, out int start);
        List<Suggestion> headlines = FindHeadlines(typed, limit);

        int wordCount = Math.Min(words.Count, Math.Max((limit + 1) / 2, limit - headlines.Count));
        return [.. words.Take(wordCount).Select(word => new Suggestion(typed.Remove(start) + Write(typed.Substring(start), word.Form), word.ArticleCount)), .. headlines.Take(limit - wordCount)];
    }

    // Gives the place of the word that is completed, which the text ends in.
    private List<FormCount> CompleteWord(string typed, int limit, out int startInChars)
    {
        startInChars = typed.Length;
        byte[] text = Encoding.UTF8.GetBytes(typed);
        (int start, int length) = (0, 0);
        var words = new WordReader(text);
        while (words.MoveNext())
            (start, length) = (words.Start, words.LengthInBytes);
        if (length == 0 || start + length < text.Length)
            return [];

        Span<byte> form = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        ReadOnlySpan<byte> prefix = form.Slice(0, analyzer.Fold(text.AsSpan(start, length), form));
        List<FormCount> found = [.. forms.FindByPrefix(prefix, limit)];
        found.Sort(static (x, y) => x.ArticleCount != y.ArticleCount ? y.ArticleCount.CompareTo(x.ArticleCount) : string.CompareOrdinal(x.Form, y.Form));
        startInChars = Encoding.UTF8.GetString(text, 0, start).Length;
        return found;
    }

    // As texts write it, but with the capitals that were typed.
    private string Write(string beginning, string form)
    {
        var spellings = new Spellings(analyzer, form);
        forms.ReadSpellings(form, spellings);
        string written = spellings.Best;
        bool hasCapital = beginning.Any(char.IsUpper);
        return hasCapital && written.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) ? beginning + written.Remove(0, beginning.Length) : written;
    }

    private List<Suggestion> FindHeadlines(string typed, int limit)
    {
        byte[] text = Encoding.UTF8.GetBytes(typed);
        var prefixes = new List<SearchQuery>();
        var words = new WordReader(text);
        while (words.MoveNext())
            prefixes.Add(SearchQuery.Prefix(Encoding.UTF8.GetString(text, words.Start, words.LengthInBytes)));
        if (prefixes.Count == 0)
            return [];
        return [.. findArticles(SearchQuery.All(prefixes).In(SearchField.Headline), limit).Take(limit).Select(static article => new Suggestion(article))];
    }
}
