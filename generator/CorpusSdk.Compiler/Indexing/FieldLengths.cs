using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>How many words the fields of each article have. Filled from several threads, each with its own articles.</summary>
internal sealed class FieldLengths(int articleCount)
{
    private readonly int[] _lengths = new int[3 * articleCount];

    /// <summary>How many articles there are.</summary>
    public int ArticleCount => articleCount;

    /// <summary>Notes the lengths of an article.</summary>
    public void Set(int article, int headline, int standfirst, int body)
    {
        _lengths[3 * article] = headline;
        _lengths[(3 * article) + 1] = standfirst;
        _lengths[(3 * article) + 2] = body;
    }

    /// <summary>The lengths of an article.</summary>
    public (int Headline, int Standfirst, int Body) Get(int article) => (_lengths[3 * article], _lengths[(3 * article) + 1], _lengths[(3 * article) + 2]);

    /// <summary>The weighted length of an article; a length beyond 32 bits, which takes gigabytes, counts as the largest.</summary>
    public uint Weighted(int article)
    {
        (int headline, int standfirst, int body) = Get(article);
        long length = ((long)headline * IndexLayout.HeadlineWeight) + ((long)standfirst * IndexLayout.StandfirstWeight) + ((long)body * IndexLayout.BodyWeight);
        return (uint)Math.Min(uint.MaxValue, length);
    }
}
