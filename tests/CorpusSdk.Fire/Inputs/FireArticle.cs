using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Fire.Inputs;

/// <summary>What the generator would emit for an archive without fields of its own.</summary>
public sealed record FireArticle : Article
{
    internal FireArticle(ArticleSeed seed)
        : base(seed)
    {
    }
}
