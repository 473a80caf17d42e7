using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Proofreading;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Building;

/// <summary>Finds links whose headline nearly is that of an article, so that a slip keeps them from leading there.</summary>
internal static class NearHeadlines
{
    // Below so many characters, two headlines that differ by one may both be meant; beyond, one more may differ for as many again, up to the maximum.
    private const int CharactersPerSlip = 12;
    private const int MaxSlips = 4;

    // Comparing takes the product of both lengths, and nobody writes a headline that is longer.
    private const int MaxLengthInChars = 300;

    // A headline is compared with those that share one of its rarest words. A slip leaves the others alone.
    private const int WordsLookedUp = 4;
    private const int MaxHeadlinesPerWord = 32;

    /// <summary>Adds the problems of an archive's links.</summary>
    /// <param name="articles">All articles, in the order of their files.</param>
    /// <param name="resolver">Finds the articles that links name.</param>
    /// <param name="problems">Takes the problems.</param>
    public static void Report(IReadOnlyList<(string File, ParsedArticle Article)> articles, LinkResolver resolver, List<Problem> problems)
    {
        if (Proofreader.IsOff)
            return;
        HeadlineIndex? index = null;
        foreach ((string file, ParsedArticle article) in articles)
        {
            foreach (ParsedLink link in article.Links)
            {
                if (resolver.Knows(link.Title))
                    continue;
                index ??= new HeadlineIndex(articles.SelectMany(entry => new[] { entry.Article.Title, entry.Article.Standfirst }));
                if (index.FindNear(link.Title) is { } near)
                    problems.Add(Problem.Create(ProblemCatalog.NearHeadline, file, link.TitleSpan, link.Title, near));
            }
        }
    }

    private sealed class HeadlineIndex
    {
        private static readonly char[] Blank = [' '];

        private readonly List<(string Normalized, string Headline)> _headlines = [];
        private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

        public HeadlineIndex(IEnumerable<string?> headlines)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (string? headline in headlines)
            {
                if (headline is null || LinkResolver.Normalize(headline) is not { Length: >= CharactersPerSlip and <= MaxLengthInChars } normalized || !known.Add(normalized))
                    continue;
                foreach (string word in normalized.Split(Blank).Distinct(StringComparer.Ordinal))
                {
                    if (!_byWord.TryGetValue(word, out List<int>? places))
                        _byWord.Add(word, places = []);

                    // One more than is looked at tells a frequent word.
                    if (places.Count <= MaxHeadlinesPerWord)
                        places.Add(_headlines.Count);
                }

                _headlines.Add((normalized, headline));
            }
        }

        /// <summary>The nearest headline within the distance; null if there is none, or if several are as near.</summary>
        public string? FindNear(string title)
        {
            string wanted = LinkResolver.Normalize(title);
            if (wanted.Length > MaxLengthInChars)
                return null;
            int bestDistance = Math.Min(MaxSlips, wanted.Length / CharactersPerSlip) + 1;
            string? best = null;
            foreach (int candidate in Candidates(wanted))
            {
                (string normalized, string headline) = _headlines[candidate];
                if (Math.Abs(normalized.Length - wanted.Length) > bestDistance || !HasSameDigits(normalized, wanted))
                    continue;
                int distance = EditDistance.Compute(wanted, normalized, bestDistance);
                if (distance < bestDistance)
                    (bestDistance, best) = (distance, headline);
                else if (distance == bestDistance)
                    best = null;
            }

            return best;
        }

        private IEnumerable<int> Candidates(string wanted) => wanted.Split(Blank).Distinct(StringComparer.Ordinal)
            .Select(word => _byWord.TryGetValue(word, out List<int>? places) ? places : [])
            .Where(places => places.Count is > 0 and <= MaxHeadlinesPerWord)
            .OrderBy(places => places.Count)
            .Take(WordsLookedUp)
            .SelectMany(places => places)
            .Distinct();

        // "Day 1" and "Day 2" are two headlines.
        private static bool HasSameDigits(string left, string right) => left.Where(IsDigit).SequenceEqual(right.Where(IsDigit));

        private static bool IsDigit(char c) => c is >= '0' and <= '9';
    }
}
