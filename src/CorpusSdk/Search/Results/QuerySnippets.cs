using System.Text;
using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Queries;

namespace CorpusSdk.Search.Results;

/// <summary>Makes the snippets of one query's hits. The wanted words are computed with the first snippet.</summary>
internal sealed class QuerySnippets(SearchQuery query, TextAnalyzer analyzer, IFormSource? forms) : ISnippetSource
{
    private WantedTerms? _wanted;

    /// <inheritdoc/>
    public Snippet Create(Article article)
    {
        WantedTerms? wanted = Volatile.Read(ref _wanted);
        if (wanted is null)
        {
            wanted = new WantedTerms(query, analyzer, forms);
            Volatile.Write(ref _wanted, wanted);
        }

        Snippet passage = SnippetMaker.Make(article.Utf8Body, analyzer, wanted);
        if (passage.Highlights.Count > 0)
            return passage;

        // It may be above the body, but not in the headline, which is shown anyway; or it is what an image shows.
        foreach (string text in TextsBesideBody(article))
        {
            Snippet other = SnippetMaker.Make(Encoding.UTF8.GetBytes(text), analyzer, wanted);
            if (other.Highlights.Count > 0)
                return new Snippet(other.Text, other.Highlights);
        }

        return passage;
    }

    private static IEnumerable<string> TextsBesideBody(Article article)
    {
        if (article.Standfirst is { } standfirst && standfirst != article.Headline)
            yield return standfirst;
        foreach (Hyperlink link in article.Hyperlinks)
        {
            if (link.Kind == HyperlinkKind.Image && link.Text.Length > 0)
                yield return link.Text;
        }
    }
}
