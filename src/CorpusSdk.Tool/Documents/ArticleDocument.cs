namespace CorpusSdk.Tool.Documents;

/// <summary>An article in a list for programs. <c>read --json</c> gives the whole of it.</summary>
internal sealed record ArticleDocument(string Archive, string Slug, string Headline, string? Standfirst, int WordCount, int ReadingTimeInSeconds)
{
    public static ArticleDocument Of(Article article) => new(
        article.Archive.Name,
        article.Slug,
        article.Headline,
        article.Standfirst,
        article.WordCount,
        (int)article.ReadingTime.TotalSeconds);
}
