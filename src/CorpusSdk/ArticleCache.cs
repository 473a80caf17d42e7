using System.Reflection;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk;

/// <summary>Creates the article objects of one open archive, each once, when it is first touched. Safe from many threads.</summary>
internal sealed class ArticleCache<TArticle> : ArchiveContent
    where TArticle : Article
{
    private readonly ChunkedCache<TArticle> _articles;
    private readonly Func<ArticleSeed, TArticle> _create;

    public ArticleCache(Archive archive, PackReader pack, PackDirectory? fieldsPack, Func<ArticleSeed, TArticle> create)
        : base(archive, pack, fieldsPack)
    {
        _create = create;
        _articles = new ChunkedCache<TArticle>(pack.ArticleCount);
    }

    /// <summary>The article with this index, which the caller has checked.</summary>
    public TArticle this[int index] => _articles[index] ?? Create(index);

    /// <inheritdoc/>
    public override Assembly Assembly => typeof(TArticle).Assembly;

    /// <inheritdoc/>
    public override Article GetArticle(int index) => this[index];

    // The second thread takes what the first one made: an article is one object.
    private TArticle Create(int index) => _articles.Keep(index, _create(new ArticleSeed(this, index)));
}
