namespace CorpusSdk.Reader.Documents;

/// <summary>An article in a list for programs. <c>read --json</c> gives the whole of it.</summary>
internal sealed record ArticleDocument(string Archive, string Slug, string Headline, string? Standfirst, int WordCount, int ReadingTimeInSeconds)
{
    public static ArticleDocument Of(Entry entry) => new(
        entry.Archive.Name,
        entry.Article.Slug,
        entry.Article.Headline,
        entry.Article.Standfirst,
        entry.Article.WordCount,
        (int)entry.Article.ReadingTime.TotalSeconds);
}
