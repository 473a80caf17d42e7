namespace CorpusSdk.Search.Queries;

/// <summary>Leaves out as little of a query as it takes to find something.</summary>
/// <remarks>
/// The part that fewest articles have says most about what is looked for, so parts are taken in from the rarest on, each unless nothing would be
/// found then. What no article has is left out that way, and so is what is only in other articles.
/// </remarks>
internal static class QueryRelaxer
{
    // Each part costs two searches. Of longer queries the first parts decide, and the others are left out.
    private const int MaxParts = 32;

    /// <summary>The relaxed query and the parts that it lacks; null if the query does not ask for several things, or none of them is anywhere.</summary>
    /// <param name="query">A query that matches nothing.</param>
    /// <param name="count">How many articles a query matches.</param>
    public static (SearchQuery Query, SearchQuery[] Missing)? Relax(SearchQuery query, Func<SearchQuery, long> count)
    {
        SearchQuery[] parts = PartsOf(query);
        SearchQuery[] excluded = Array.FindAll(parts, static part => part is SearchQuery.NotNode);
        SearchQuery[] wanted = Array.FindAll(parts, static part => part is not SearchQuery.NotNode);
        if (wanted.Length < 2)
            return null;

        IEnumerable<SearchQuery> rarestFirst = wanted
            .Take(MaxParts)
            .Select(part => (Part: part, Count: count(SearchQuery.All([part, .. excluded]))))
            .Where(static candidate => candidate.Count > 0)
            .OrderBy(static candidate => candidate.Count)
            .Select(static candidate => candidate.Part);
        var kept = new HashSet<SearchQuery>();
        foreach (SearchQuery part in rarestFirst)
        {
            if (kept.Count == 0 || count(SearchQuery.All([.. kept, part, .. excluded])) > 0)
                kept.Add(part);
        }

        return kept.Count == 0
            ? null
            : (SearchQuery.All(parts.Where(part => part is SearchQuery.NotNode || kept.Contains(part))), Array.FindAll(wanted, part => !kept.Contains(part)));
    }

    private static SearchQuery[] PartsOf(SearchQuery query) => query switch
    {
        SearchQuery.AllNode all => [.. all.Parts],
        SearchQuery.FieldNode { Part: SearchQuery.AllNode all } field => [.. all.Parts.Select(part => InField(part, field.Field))],
        _ => [query],
    };

    // What is excluded stays recognisable.
    private static SearchQuery InField(SearchQuery part, SearchField field) =>
        part is SearchQuery.NotNode { Part: var excluded } ? !excluded.In(field) : part.In(field);
}
