using CorpusSdk.Packs;
using CorpusSdk.Search.Ranking;

namespace CorpusSdk.Search.Filters;

/// <summary>The articles of a lookup table as sets of bits.</summary>
internal static class LookupSets
{
    /// <summary>Adds a range of postings to a set.</summary>
    /// <exception cref="CorpusFormatException">One of them is an article that does not exist.</exception>
    public static void Add(ulong[] set, LookupView lookup, (int Start, int Count) range, int articleCount)
    {
        for (int i = range.Start; i < range.Start + range.Count; i++)
        {
            uint article = Article(lookup, i, articleCount);
            set[article / ArticleSet.WordLength] |= 1UL << (int)(article % ArticleSet.WordLength);
        }
    }

    /// <summary>How many of a range of postings are in a set.</summary>
    /// <exception cref="CorpusFormatException">One of them is an article that does not exist.</exception>
    public static int Count(ulong[] set, LookupView lookup, (int Start, int Count) range, int articleCount)
    {
        int count = 0;
        for (int i = range.Start; i < range.Start + range.Count; i++)
        {
            if (ArticleSet.Has(set, Article(lookup, i, articleCount)))
                count++;
        }

        return count;
    }

    private static uint Article(LookupView lookup, int posting, int articleCount)
    {
        int article = lookup.Posting(posting);
        return (uint)article < (uint)articleCount ? (uint)article : throw lookup.Fields.Damage("a lookup table names an article that does not exist");
    }
}
