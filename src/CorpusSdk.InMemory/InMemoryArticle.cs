using CorpusSdk.GeneratedCode;

namespace CorpusSdk.InMemory;

/// <summary>An article of an archive in memory without a type of its own.</summary>
public sealed record InMemoryArticle : Article
{
    internal InMemoryArticle(ArticleSeed seed)
        : base(seed)
    {
    }
}
