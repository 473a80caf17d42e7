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
        if (passage.Highlights.Count > 0 || article.Standfirst is not { } standfirst || standfirst == article.Headline)
            return passage;

        // It may be above the body, but not in the headline, which is shown anyway.
        Snippet summary = SnippetMaker.Make(Encoding.UTF8.GetBytes(standfirst), analyzer, wanted);
        return summary.Highlights.Count > 0 ? new Snippet(summary.Text, summary.Highlights) : passage;
    }
}
