using CorpusSdk.Tool.Layout;
using Spectre.Console;

namespace CorpusSdk.Tool.Pages;

/// <summary>The results of a search, best first, and the command that reads the best.</summary>
/// <param name="library">The library with the articles.</param>
/// <param name="results">The results, at least one.</param>
/// <param name="typed">The query as it was typed.</param>
/// <param name="invocation">What starts this program.</param>
internal sealed class SearchPage(Library library, SearchResults<Article> results, string typed, string invocation)
{
    private const int Margin = 2;
    private const int MaxMeasure = 100;

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine();
        console.Write(new Indented(new Prose(Total(), Styles.Quiet), Margin, MaxMeasure));
        console.WriteLine();
        foreach (SearchHit<Article> hit in results.Hits)
            WriteHit(console, hit);

        console.Write(new Indented(new Prose("Read the best of them:", Styles.Quiet), Margin, MaxMeasure));
        console.Write(new Indented(new Prose($"{invocation} read {library.AddressOf(results.Hits[0].Article).Enough}", Styles.Accent), 2 * Margin));
        console.WriteLine();
    }

    private string Total()
    {
        string found = $"{Numbers.Articles(results.TotalCount)} found for '{typed}'" + (results.Query.OnlyExcludes ? ", which only excludes" : "");
        return results.Hits.Count < results.TotalCount ? $"{found}, the best {Numbers.Plain(results.Hits.Count)} of them; --limit shows more." : $"{found}.";
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
