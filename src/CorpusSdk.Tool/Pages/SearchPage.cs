using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Layout;
using Spectre.Console;

namespace CorpusSdk.Tool.Pages;

/// <summary>The results of a search in their order, the values that were counted, and the command that reads the first.</summary>
/// <param name="library">The library with the articles.</param>
/// <param name="results">The results, at least one.</param>
/// <param name="facets">The values that were counted.</param>
/// <param name="search">The search as it was typed.</param>
/// <param name="invocation">What starts this program.</param>
internal sealed class SearchPage(Library library, SearchResults<Article> results, IReadOnlyList<FacetDocument> facets, TypedSearch search, string invocation)
{
    private const int Margin = 2;
    private const int MaxMeasure = 100;

    // As many as someone looks over.
    private const int MaxFacetValues = 12;

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine();
        console.Write(new Indented(new Prose(Total(), Styles.Quiet), Margin, MaxMeasure));
        console.WriteLine();
        foreach (SearchHit<Article> hit in results.Hits)
            WriteHit(console, hit);

        foreach (FacetDocument facet in facets)
            WriteFacet(console, facet);

        string first = search.Narrowing.Order is null ? "best" : "first";
        console.Write(new Indented(new Prose($"Read the {first} of them:", Styles.Quiet), Margin, MaxMeasure));
        console.Write(new Indented(new Prose($"{invocation} read {library.AddressOf(results.Hits[0].Article).Enough}", Styles.Accent), 2 * Margin));
        console.WriteLine();
    }

    private string Total()
    {
        string found = $"{Numbers.Articles(results.TotalCount)} found {(search.Typed.Length > 0 ? "for " : "")}{search.Target}" + (results.Query.OnlyExcludes ? ", which only excludes" : "");
        return results.Hits.Count < results.TotalCount ? $"{found}, the {(search.Narrowing.Order is null ? "best" : "first")} {Numbers.Plain(results.Hits.Count)} of them; --limit shows more." : $"{found}.";
    }

    private static void WriteFacet(IAnsiConsole console, FacetDocument facet)
    {
        string values = string.Join(", ", facet.Values.Take(MaxFacetValues).Select(value => $"{value.Value} ({Numbers.Plain(value.Count)})"));
        string more = facet.Values.Count > MaxFacetValues ? $" and {Numbers.Plain(facet.Values.Count - MaxFacetValues)} more" : "";
        console.Write(new Indented(new Prose($"{facet.Key}: {values}{more}", Styles.Quiet), Margin, MaxMeasure));
        console.WriteLine();
    }

    private void WriteHit(IAnsiConsole console, SearchHit<Article> hit)
    {
        console.Write(new Indented(new Prose(hit.Article.Headline, Styles.Headline), Margin, MaxMeasure));
        console.Write(new Indented(AddressLine.CreateWithArchive(hit.Article.Archive, library.AddressOf(hit.Article)), 2 * Margin, MaxMeasure));
        if (hit.Section?.Heading is { } heading)
            console.Write(new Indented(new Prose($"Under '{heading.Text}':", Styles.Quiet), 2 * Margin, MaxMeasure));
        if (hit.Snippet.Text.Length > 0)
            console.Write(new Indented(new Extract(hit.Snippet), 2 * Margin, MaxMeasure));
        console.WriteLine();
    }
}
