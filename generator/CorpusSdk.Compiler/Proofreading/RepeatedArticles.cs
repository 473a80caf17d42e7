using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Finds articles that an archive has twice, or nearly.</summary>
/// <remarks>
/// Two articles are nearly the same if most of their phrases are, a phrase being five words in a row. Each article is compared with one other: the one that shares most of
/// a sample of its phrases. So the time grows with the text, not with the number of pairs. Pages of Markdown repeat each other on purpose, one for each overload or
/// edition, so that only the same body under the same title counts for them.
/// </remarks>
internal static class RepeatedArticles
{
    // Fewer words may well be the same in two articles: a notice, a redirection, the line of a template.
    private const int MinWordsOfSame = 40;
    private const int MinWordsOfNear = 100;

    private const int MinPercent = 85;

    private const int MaxPagesOfOneTitle = 4;

    /// <summary>Adds the problems of an archive's articles.</summary>
    /// <param name="articles">All of them, in the order of their files.</param>
    /// <param name="problems">Takes the problems.</param>
    public static void Report(IReadOnlyList<(string File, ParsedArticle Article)> articles, List<Problem> problems)
    {
        if (Proofreader.IsOff)
            return;
        var bodies = new Dictionary<(ulong Checksum, int Length), int>();
        var lastOf = new Dictionary<ulong, int>();
        var phrases = new PhraseReader();
        Dictionary<string, int>? titles = null;
        for (int i = 0; i < articles.Count; i++)
        {
            ParsedArticle article = articles[i].Article;
            if (article.WordCount < MinWordsOfSame || (article.Markup is not null && !HasRareCopies(article, titles ??= CountTitles(articles))))
                continue;
            (ulong, int) key = (article.Paragraphs.Checksum, article.Paragraphs.Utf8.Length);
            if (bodies.TryGetValue(key, out int same) && article.Paragraphs.Equals(articles[same].Article.Paragraphs))
            {
                if (article.Markup is null || article.Title == articles[same].Article.Title)
                    Add(ProblemCatalog.ArticleGivenTwice, i, same);
            }
            else if (article.Markup is null && article.WordCount >= MinWordsOfNear && FindNear(articles, i, lastOf, phrases) is (>= 0 and var near, var percent))
                Add(ProblemCatalog.ArticleNearlyGivenTwice, i, near, percent);
            bodies[key] = i;
        }

        void Add(ProblemDescriptor descriptor, int index, int other, params object[] more) =>
            problems.Add(Problem.Create(descriptor, articles[index].File, articles[index].Article.Span, [articles[other].File, articles[other].Article.StartLine, .. more]));
    }

    private static (int Index, int Percent) FindNear(IReadOnlyList<(string File, ParsedArticle Article)> articles, int index, Dictionary<ulong, int> lastOf, PhraseReader phrases)
    {
        ParsedArticle article = articles[index].Article;
        IReadOnlyList<ulong> sample = phrases.Sample(article.Paragraphs.Utf8.Span);
        var votes = new Dictionary<int, int>();
        foreach (ulong phrase in sample)
        {
            if (lastOf.TryGetValue(phrase, out int other) && other != index)
                votes[other] = votes.TryGetValue(other, out int count) ? count + 1 : 1;
            lastOf[phrase] = index;
        }

        int best = -1;
        foreach (KeyValuePair<int, int> vote in votes)
        {
            if (best < 0 || vote.Value > votes[best] || (vote.Value == votes[best] && vote.Key < best))
                best = vote.Key;
        }

        // A sample is no proof, and a proof takes reading both: articles of other lengths cannot be nearly the same.
        if (best < 0 || votes[best] * 2 < sample.Count || !IsAsLong(article.WordCount, articles[best].Article.WordCount))
            return (-1, 0);
        int percent = phrases.PercentInCommon(article.Paragraphs.Utf8.Span, articles[best].Article.Paragraphs.Utf8.Span);
        return percent >= MinPercent ? (best, percent) : (-1, 0);
    }

    // Where many pages have one title, it is the heading of their first section, and tells nothing. The bodies of all others need not be hashed.
    private static bool HasRareCopies(ParsedArticle article, Dictionary<string, int> titles) =>
        article.Title is { } title && titles[title] is > 1 and <= MaxPagesOfOneTitle;

    private static Dictionary<string, int> CountTitles(IReadOnlyList<(string File, ParsedArticle Article)> articles) => articles
        .Where(entry => entry.Article.Title is not null)
        .GroupBy(entry => entry.Article.Title!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static bool IsAsLong(int words, int otherWords) => Math.Min(words, otherWords) * 4L >= Math.Max(words, otherWords) * 3L;
}
