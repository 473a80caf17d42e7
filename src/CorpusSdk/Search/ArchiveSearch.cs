using CorpusSdk.Search.Index;
using CorpusSdk.Search.Queries;
using CorpusSdk.Search.Ranking;
using CorpusSdk.Search.Results;

namespace CorpusSdk.Search;

/// <summary>Searches one archive or several, and turns the results of the index into articles.</summary>
internal static class ArchiveSearch
{
    /// <summary>Runs a query. Articles of several archives are ranked as if they were in one.</summary>
    /// <typeparam name="TArticle">A type that all articles of the archives have.</typeparam>
    /// <param name="archives">The archives, open.</param>
    /// <param name="query">The query.</param>
    /// <param name="limit">The largest number of hits to return.</param>
    /// <param name="offset">How many of the best hits to skip.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="InvalidOperationException">An archive has no search index.</exception>
    public static SearchResults<TArticle> Run<TArticle>(IReadOnlyList<ArchiveContent> archives, SearchQuery query, int limit, int offset)
        where TArticle : Article
    {
        if (query is null)
            throw new ArgumentNullException(nameof(query));
        if (limit < 0)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "The number of hits must not be negative.");
        if (offset < 0)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "The offset must not be negative.");

        var indexes = new SearchIndex[archives.Count];
        for (int i = 0; i < indexes.Length; i++)
            indexes[i] = IndexOf(archives[i]);
        RankedHits found = SearchEngine.Run(indexes, query, offset, limit);

        var snippets = new ISnippetSource?[indexes.Length];
        var hits = new SearchHit<TArticle>[found.Hits.Length];
        for (int i = 0; i < hits.Length; i++)
        {
            RankedHit hit = found.Hits[i];
            ISnippetSource source = snippets[hit.Index] ??= new QuerySnippets(query, indexes[hit.Index].Analyzer, new IndexForms(indexes[hit.Index], archives[hit.Index].Pack));
            hits[i] = new SearchHit<TArticle>((TArticle)archives[hit.Index].GetArticle(hit.Article), hit.Score, source);
        }

        int totalCount = (int)Math.Min(int.MaxValue, found.TotalCount);
        return totalCount > 0
            ? new SearchResults<TArticle>(query, totalCount, Array.AsReadOnly(hits), correct: null)
            : new SearchResults<TArticle>(query, totalCount, Array.AsReadOnly(hits), wrong => Correct(archives, indexes, wrong), narrow => Relax<TArticle>(archives, indexes, narrow, limit, offset));
    }

    /// <summary>Completes what was typed: words of the archive and headlines.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    /// <exception cref="InvalidOperationException">The archive has no search index.</exception>
    public static IReadOnlyList<Suggestion> Suggest(ArchiveContent archive, string typed, int limit)
    {
        if (typed is null)
            throw new ArgumentNullException(nameof(typed));
        if (limit < 0)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "The number of suggestions must not be negative.");

        SearchIndex index = IndexOf(archive);
        var completer = new Completer(index.Analyzer, new IndexForms(index, archive.Pack), (query, count) => FindArticles(archive, index, query, count));
        return completer.Suggest(typed, limit);
    }

    private static SearchQuery? Correct(IReadOnlyList<ArchiveContent> archives, SearchIndex[] indexes, SearchQuery query)
    {
        if (indexes.Length == 0)
            return null;
        var forms = new IFormSource[indexes.Length];
        for (int i = 0; i < forms.Length; i++)
            forms[i] = new IndexForms(indexes[i], archives[i].Pack);
        SearchQuery? corrected = new SpellingCorrector(indexes[0].Analyzer, forms).Correct(query);
        return corrected is not null && Count(indexes, corrected) > 0 ? corrected : null;
    }

    private static RelaxedResults<TArticle>? Relax<TArticle>(IReadOnlyList<ArchiveContent> archives, SearchIndex[] indexes, SearchQuery query, int limit, int offset)
        where TArticle : Article =>
        QueryRelaxer.Relax(query, part => Count(indexes, part)) is var (relaxed, missing)
            ? new RelaxedResults<TArticle>(Run<TArticle>(archives, relaxed, limit, offset), Array.AsReadOnly(missing))
            : null;

    private static long Count(SearchIndex[] indexes, SearchQuery query) => SearchEngine.Run(indexes, query, 0, 0).TotalCount;

    private static Article[] FindArticles(ArchiveContent archive, SearchIndex index, SearchQuery query, int limit) =>
        Array.ConvertAll(SearchEngine.Run([index], query, 0, limit).Hits, hit => archive.GetArticle(hit.Article));

    private static SearchIndex IndexOf(ArchiveContent archive) => archive.SearchIndex ?? throw new InvalidOperationException(
        $"The archive {archive.Archive.Name} was compiled without a search index; remove Search=\"false\" from its Corpus items, or CorpusSearch from the project file, and build again.");
}
