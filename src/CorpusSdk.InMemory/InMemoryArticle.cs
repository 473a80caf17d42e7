using CorpusSdk.GeneratedCode;

namespace CorpusSdk.InMemory;

/// <summary>An article of an archive in memory that was asked for without a type.</summary>
public sealed record InMemoryArticle : Article
{
    internal InMemoryArticle(ArticleSeed seed)
        : base(seed)
    {
    }
}
