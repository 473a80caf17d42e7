namespace CorpusSdk.Tool.Documents;

/// <summary>The results of a search, for programs.</summary>
/// <param name="Query">The query as it was understood.</param>
/// <param name="TotalCount">How many articles match; <paramref name="Hits"/> may have fewer.</param>
/// <param name="OnlyExcludes">Whether the query only excludes, so that everything else matches.</param>
/// <param name="DidYouMean">The query as it may have been meant; null if there is nothing to correct.</param>
/// <param name="Hits">The best first, or in the order that was asked for.</param>
/// <param name="Facets">How many of all matching articles have each value of the fields that were asked for.</param>
internal sealed record SearchDocument(string Query, int TotalCount, bool OnlyExcludes, string? DidYouMean, IReadOnlyList<HitDocument> Hits, IReadOnlyList<FacetDocument> Facets)
{
    public static SearchDocument Of(SearchResults<Article> results, IReadOnlyList<FacetDocument> facets) => new(
        results.Query.ToString(),
        results.TotalCount,
        results.Query.OnlyExcludes,
        results.DidYouMean?.ToString(),
        [.. results.Hits.Select(HitDocument.Of)],
        facets);
}

/// <summary>One hit.</summary>
/// <param name="Archive">The name of its archive.</param>
/// <param name="Slug">Names it there.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Score">The score; comparable within one search only.</param>
/// <param name="Snippet">A passage of it.</param>
/// <param name="Highlights">Where the words of the query are in <paramref name="Snippet"/>, in UTF-16 code units.</param>
/// <param name="Section">Where the passage is; null if the body has none of the words.</param>
internal sealed record HitDocument(
    string Archive,
    string Slug,
    string Headline,
    double Score,
    string Snippet,
    IReadOnlyList<HighlightDocument> Highlights,
    SectionDocument? Section)
{
    public static HitDocument Of(SearchHit<Article> hit) => new(
        hit.Article.Archive.Name,
        hit.Article.Slug,
        hit.Article.Headline,
        hit.Score,
        hit.Snippet.Text,
        [.. hit.Snippet.Highlights.Select(range => new HighlightDocument(range.Start, range.Length))],
        hit.Section is { } section ? new SectionDocument(section.Heading?.Text, section.Anchor, section.ParagraphIndex) : null);
}

/// <summary>Where in its article a passage is.</summary>
/// <param name="Heading">The heading above it; null if there is none.</param>
/// <param name="Anchor">The id of the heading in the HTML.</param>
/// <param name="ParagraphIndex">Which paragraph it is, counted from 0.</param>
internal sealed record SectionDocument(string? Heading, string? Anchor, int ParagraphIndex);

/// <summary>A stretch of a snippet.</summary>
internal sealed record HighlightDocument(int Start, int Length);
