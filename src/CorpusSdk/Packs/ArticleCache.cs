using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Packs;

/// <summary>Creates the article objects of one open archive, each once, when it is first touched. Safe from many threads.</summary>
/// <remarks>Grows in chunks, so that touching one article of many thousands allocates a few kilobytes at most.</remarks>
internal sealed class ArticleCache<TArticle> : ArchiveContent
    where TArticle : Article
{
    private const int ChunkBits = 6;
    private const int ChunkLength = 1 << ChunkBits;

    private readonly TArticle?[]?[] _chunks;
    private readonly Func<ArticleSeed, TArticle> _create;

    public ArticleCache(Archive archive, PackReader pack, Func<ArticleSeed, TArticle> create)
        : base(archive, pack)
    {
        _create = create;
        _chunks = new TArticle?[]?[(pack.ArticleCount + ChunkLength - 1) >> ChunkBits];
    }

    /// <summary>The article with this index, which the caller has checked.</summary>
    public TArticle this[int index]
    {
        get
        {
            TArticle?[]? chunk = _chunks[index >> ChunkBits];
            return chunk is not null && chunk[index & (ChunkLength - 1)] is { } article ? article : Create(index);
        }
    }

    /// <inheritdoc/>
    public override Article GetArticle(int index) => this[index];

    private TArticle Create(int index)
    {
        ref TArticle?[]? place = ref _chunks[index >> ChunkBits];
        TArticle?[] chunk = Volatile.Read(ref place) ?? AddChunk(ref place, index);
        TArticle created = _create(new ArticleSeed(this, index));

        // Whoever comes second takes what the first one made: an article is one object.
        return Interlocked.CompareExchange(ref chunk[index & (ChunkLength - 1)], created, null) ?? created;
    }

    private TArticle?[] AddChunk(ref TArticle?[]? place, int index)
    {
        int length = Math.Min(ChunkLength, Pack.ArticleCount - (index & ~(ChunkLength - 1)));
        var chunk = new TArticle?[length];
        return Interlocked.CompareExchange(ref place, chunk, null) ?? chunk;
    }
}
