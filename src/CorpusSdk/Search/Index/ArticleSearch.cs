namespace CorpusSdk.Search.Index;

/// <summary>Searches among the articles of a block of postings.</summary>
internal static class ArticleSearch
{
    // The wanted article is often one of the next; only otherwise is a binary search worthwhile.
    private const int NearCount = 4;

    /// <summary>The place of the first article that is not before another one; after the last one if there is none.</summary>
    /// <param name="articles">Articles, ascending. If damage has them out of order, the result is any place from <paramref name="from"/> on.</param>
    /// <param name="from">Where to begin: all articles before this place are before the wanted one.</param>
    /// <param name="article">The wanted article.</param>
    public static int FirstNotBefore(ReadOnlySpan<uint> articles, int from, uint article)
    {
        int near = Math.Min(from + NearCount, articles.Length);
        for (; from < near; from++)
        {
            if (articles[from] >= article)
                return from;
        }

        // Without branches that depend on the articles: no processor can predict them.
        int left = articles.Length - from;
        while (left > 1)
        {
            int half = left / 2;
            from += articles[from + half - 1] < article ? half : 0;
            left -= half;
        }

        return left == 1 && articles[from] < article ? from + 1 : from;
    }
}
