using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tool.Sources;

/// <summary>An article of an archive whose own type is not here; its fields are those of <see cref="Article.Fields"/>.</summary>
internal sealed record SourceArticle : Article
{
    public SourceArticle(ArticleSeed seed)
        : base(seed)
    {
    }
}
