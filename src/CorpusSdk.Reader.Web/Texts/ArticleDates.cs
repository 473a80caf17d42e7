namespace CorpusSdk.Reader.Web.Texts;

/// <summary>When articles are from, for archives whose fields nobody here knows.</summary>
public static class ArticleDates
{
    // What people call the day of publication; any other date counts where none of these is.
    private static readonly string[] Keys = ["date", "published", "publishedat", "publishedon", "publicationdate", "pubdate", "datepublished", "created", "datum", "дата"];

    // A day on which something was changed, or is over, says nothing about when the text is from.
    private static readonly string[] OtherKeys = ["updated", "modified", "lastmod", "lastmodified", "changed", "expires", "expirydate", "until"];

    /// <summary>The field with the date of an article; null if it has none.</summary>
    public static ArticleField? FieldOf(Article article)
    {
        ArticleField? found = null;
        int best = int.MaxValue;
        foreach (ArticleField field in article.Fields)
        {
            if (field.Value is not (DateOnly or DateTimeOffset) || OtherKeys.Contains(AuthorFields.Normalize(field.Key)))
                continue;
            int rank = Array.IndexOf(Keys, AuthorFields.Normalize(field.Key)) is >= 0 and int known ? known : Keys.Length;
            if (rank < best)
                (found, best) = (field, rank);
        }

        return found;
    }

    /// <summary>The day of an article; null if it has no date.</summary>
    public static DateOnly? Of(Article article) => FieldOf(article)?.Value switch
    {
        DateOnly day => day,
        DateTimeOffset time => DateOnly.FromDateTime(time.DateTime),
        _ => null,
    };

    /// <summary>The articles of an archive as a list shows them: the newest first if most have a date, else in the archive's order.</summary>
    public static IReadOnlyList<Article> InOrder(Archive archive)
    {
        IReadOnlyList<Article> articles = archive.Articles;
        var dates = new Dictionary<Article, DateOnly>(articles.Count, ReferenceEqualityComparer.Instance);
        foreach (Article article in articles)
        {
            if (Of(article) is { } date)
                dates.Add(article, date);
        }

        return dates.Count * 2 <= articles.Count ? articles : [.. articles.OrderByDescending(article => dates.GetValueOrDefault(article, DateOnly.MinValue))];
    }
}
