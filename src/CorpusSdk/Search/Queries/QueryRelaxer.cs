using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Search.Queries;

/// <summary>Leaves out as little of a query as it takes to find something.</summary>
/// <remarks>
/// The part that fewest articles have says most about what is looked for, so parts are taken in from the rarest on, each unless nothing would be
/// found then. What no article has is left out that way, and so is what is only in other articles. A part of several words that stand side by side nowhere
/// is taken apart first: what is typed without spaces, as in Chinese, may be several words.
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

        // For each part itself, or the words that it is taken apart into because no article has them side by side.
        var pieces = new Dictionary<SearchQuery, SearchQuery[]>();
        var candidates = new List<(SearchQuery Part, long Count)>();
        foreach (SearchQuery part in wanted.Take(MaxParts))
        {
            long whole = Count(part);
            SearchQuery[] words = whole > 0 ? [] : WordsOf(part);
            pieces[part] = words.Length > 1 ? words : [part];
            if (words.Length > 1)
                candidates.AddRange(words.Take(Math.Max(0, MaxParts - candidates.Count)).Select(word => (word, Count(word))));
            else
                candidates.Add((part, whole));
        }

        if (candidates.Count < 2)
            return null;
        var kept = new HashSet<SearchQuery>();
        foreach ((SearchQuery part, _) in candidates.Where(static candidate => candidate.Count > 0).OrderBy(static candidate => candidate.Count))
        {
            if (kept.Count == 0 || count(SearchQuery.All([.. kept, part, .. excluded])) > 0)
                kept.Add(part);
        }

        if (kept.Count == 0)
            return null;
        IEnumerable<SearchQuery> left = parts.SelectMany(part => part is SearchQuery.NotNode ? [part] : pieces.TryGetValue(part, out SearchQuery[]? words) ? words.Where(kept.Contains).Distinct() : []);
        return (SearchQuery.All(left), Array.FindAll(wanted, part => !kept.Contains(part)));

        long Count(SearchQuery part) => count(SearchQuery.All([part, .. excluded]));
    }

    private static SearchQuery[] PartsOf(SearchQuery query) => query switch
    {
        SearchQuery.AllNode all => [.. all.Parts],
        SearchQuery.FieldNode { Part: SearchQuery.AllNode all } field => [.. all.Parts.Select(part => InField(part, field.Field))],
        _ => [query],
    };

    // Of a script without spaces these are pairs of characters: what is typed in one piece is several words.
    private static SearchQuery[] WordsOf(SearchQuery part)
    {
        if (part is SearchQuery.FieldNode field)
            return Array.ConvertAll(WordsOf(field.Part), word => word.In(field.Field));
        if (part is not SearchQuery.TextNode node)
            return [];
        byte[] utf8 = Encoding.UTF8.GetBytes(node.Text);
        var words = new List<SearchQuery>();
        var reader = new WordReader(utf8);
        while (reader.MoveNext())
            words.Add(SearchQuery.Word(Encoding.UTF8.GetString(utf8, reader.Start, reader.LengthInBytes)));
        return [.. words.Distinct()];
    }

    // What is excluded stays recognisable.
    private static SearchQuery InField(SearchQuery part, SearchField field) =>
        part is SearchQuery.NotNode { Part: var excluded } ? !excluded.In(field) : part.In(field);
}
