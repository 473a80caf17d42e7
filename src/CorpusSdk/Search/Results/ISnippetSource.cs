namespace CorpusSdk.Search.Results;

/// <summary>Makes the snippets of one query's hits. Shared by all of them; safe from many threads.</summary>
internal interface ISnippetSource
{
    /// <summary>The passage of the article. The same each time.</summary>
    Snippet Create(Article article);
}
