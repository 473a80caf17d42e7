using CorpusSdk.Search.Filters;
using CorpusSdk.Search.Index;
using CorpusSdk.Search.Queries;
using CorpusSdk.Search.Ranking;
using CorpusSdk.Search.Results;

namespace CorpusSdk.Search;

/// <summary>Searches one archive or several, and turns the results of the index into articles.</summary>
internal static class ArchiveSearch
{
    /// <summary>Runs a query over all articles, best first.</summary>
    /// <inheritdoc cref="Run{TArticle}(IReadOnlyList{ArchiveContent}, SearchRequest)"/>
    public static SearchResults<TArticle> Run<TArticle>(IReadOnlyList<ArchiveContent> archives, SearchQuery query, int limit, int offset)
        where TArticle : Article => Run<TArticle>(archives, new SearchRequest(query, Where: null, OrderBy: null, limit, offset, default));

    /// <summary>Runs a query. Articles of several archives are ranked as if they were in one.</summary>
    /// <typeparam name="TArticle">A type that all articles of the archives have.</typeparam>
    /// <param name="archives">The archives, open.</param>
    /// <param name="request">What is searched for.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">No archive has a field that the filter or the order names.</exception>
    /// <exception cref="InvalidOperationException">An archive has no search index.</exception>
    /// <exception cref="OperationCanceledException">The search was interrupted.</exception>
    public static SearchResults<TArticle> Run<TArticle>(IReadOnlyList<ArchiveContent> archives, SearchRequest request)
        where TArticle : Article
    {
        if (request.Query is null)
            throw WrongArgument.Null("query");
        if (request.Limit < 0)
            throw WrongArgument.OutOfRange("limit", request.Limit, "The number of hits must not be negative.");
        if (request.Offset < 0)
            throw WrongArgument.OutOfRange("offset", request.Offset, "The offset must not be negative.");

        var indexes = new SearchIndex[archives.Count];
        for (int i = 0; i < indexes.Length; i++)
            indexes[i] = IndexOf(archives[i]);
        var scope = new SearchScope(request.Where?.Evaluate(archives), request.Cancellation);
        return Run<TArticle>(archives, indexes, request, scope);
    }

    private static SearchResults<TArticle> Run<TArticle>(IReadOnlyList<ArchiveContent> archives, SearchIndex[] indexes, SearchRequest request, SearchScope scope)
        where TArticle : Article
    {
        RankedHits found = request.OrderBy is null ? SearchEngine.Run(indexes, request.Query, request.Offset, request.Limit, scope) : RunInOrder(archives, indexes, request, scope);
        var snippets = new ISnippetSource?[indexes.Length];
        var hits = new SearchHit<TArticle>[found.Hits.Length];
        for (int i = 0; i < hits.Length; i++)
        {
            RankedHit hit = found.Hits[i];
            ISnippetSource source = snippets[hit.Index] ??= new QuerySnippets(request.Query, indexes[hit.Index].Analyzer, new IndexForms(indexes[hit.Index], archives[hit.Index].Pack));
            hits[i] = new SearchHit<TArticle>((TArticle)archives[hit.Index].GetArticle(hit.Article), hit.Score, source);
        }

        // What is counted or searched later must not depend on a token that may be gone by then.
        SearchScope later = scope with { Cancellation = default };
        int totalCount = (int)Math.Min(int.MaxValue, found.TotalCount);
        return new SearchResults<TArticle>(request.Query, totalCount, Array.AsReadOnly(hits))
        {
            Facets = key => FacetCounter.Count(archives, () => SearchEngine.Match(indexes, request.Query, later), key),
            Correct = totalCount > 0 ? null : wrong => Correct(archives, indexes, wrong, later),
            Relax = totalCount > 0 ? null : narrow => Relax<TArticle>(archives, indexes, request with { Query = narrow, Cancellation = default }, later),
        };
    }

    private static RankedHits RunInOrder(IReadOnlyList<ArchiveContent> archives, SearchIndex[] indexes, SearchRequest request, SearchScope scope)
    {
        ulong[][] matches = SearchEngine.Match(indexes, request.Query, scope);
        long count = matches.Sum(set => (long)ArticleSet.Count(set));
        RankedHit[] page = FieldSorter.Page(archives, matches, request.OrderBy!, request.Offset, request.Limit);

        // Only the page is scored.
        ulong[][] wanted = FilterSets.Create(archives);
        foreach (RankedHit hit in page)
            wanted[hit.Index][hit.Article / ArticleSet.WordLength] |= 1UL << (hit.Article % ArticleSet.WordLength);
        var scores = SearchEngine.Run(indexes, request.Query, 0, page.Length, scope with { Kept = wanted }).Hits.ToDictionary(hit => (hit.Index, hit.Article), hit => hit.Score);
        return new RankedHits(Array.ConvertAll(page, hit => hit with { Score = scores[(hit.Index, hit.Article)] }), count);
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

    private static SearchQuery? Correct(IReadOnlyList<ArchiveContent> archives, SearchIndex[] indexes, SearchQuery query, SearchScope scope)
    {
        if (indexes.Length == 0)
            return null;
        var forms = new IFormSource[indexes.Length];
        for (int i = 0; i < forms.Length; i++)
            forms[i] = new IndexForms(indexes[i], archives[i].Pack);
        SearchQuery? corrected = new SpellingCorrector(indexes[0].Analyzer, forms).Correct(query);
        return corrected is not null && Count(indexes, corrected, scope) > 0 ? corrected : null;
    }

    private static RelaxedResults<TArticle>? Relax<TArticle>(IReadOnlyList<ArchiveContent> archives, SearchIndex[] indexes, SearchRequest request, SearchScope scope)
        where TArticle : Article =>
        QueryRelaxer.Relax(request.Query, part => Count(indexes, part, scope)) is var (relaxed, missing)
            ? new RelaxedResults<TArticle>(Run<TArticle>(archives, indexes, request with { Query = relaxed }, scope), Array.AsReadOnly(missing))
            : null;

    private static long Count(SearchIndex[] indexes, SearchQuery query, SearchScope scope) => SearchEngine.Run(indexes, query, 0, 0, scope).TotalCount;

    private static Article[] FindArticles(ArchiveContent archive, SearchIndex index, SearchQuery query, int limit) =>
        Array.ConvertAll(SearchEngine.Run([index], query, 0, limit).Hits, hit => archive.GetArticle(hit.Article));

    private static SearchIndex IndexOf(ArchiveContent archive) => archive.SearchIndex ?? throw new InvalidOperationException(
        $"The archive {archive.Archive.Name} was compiled without a search index; remove Search=\"false\" from its Corpus items, or CorpusSearch from the project file, and build again.");
}
