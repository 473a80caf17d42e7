using System.Reflection;
using CorpusSdk.Packs;
using CorpusSdk.Search.Index;

namespace CorpusSdk;

/// <summary>The shared parts of an open archive: the pack, the archive, and its articles.</summary>
internal abstract class ArchiveContent
{
    private readonly PackDirectory? _fieldsPack;
    private PackFields? _fields;
    private SearchIndex? _searchIndex;

    /// <summary>Describes the content.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="pack">Its pack.</param>
    /// <param name="fieldsPack">The pack that has the fields; null if <paramref name="pack"/> has them.</param>
    protected ArchiveContent(Archive archive, PackReader pack, PackDirectory? fieldsPack)
    {
        Archive = archive;
        Pack = pack;
        LinkGraph = new LinkGraph(this);
        _fieldsPack = fieldsPack;
    }

    /// <summary>The archive that the articles belong to.</summary>
    public Archive Archive { get; }

    /// <summary>The bytes that the articles are views of.</summary>
    public PackReader Pack { get; }

    /// <summary>The assembly that the archive is a part of.</summary>
    public abstract Assembly Assembly { get; }

    /// <summary>Which article leads to which.</summary>
    public LinkGraph LinkGraph { get; }

    /// <summary>The typed fields, opened when they are first asked for.</summary>
    /// <exception cref="CorpusFormatException">The list of fields is damaged.</exception>
    public PackFields Fields => _fields ?? OpenFields();

    /// <summary>The search index, opened when it is first asked for; null if the archive was compiled without one.</summary>
    /// <exception cref="CorpusFormatException">The index is damaged.</exception>
    public SearchIndex? SearchIndex
    {
        get
        {
            SearchIndex? index = Volatile.Read(ref _searchIndex);
            if (index is not null)
                return index;
            index = SearchIndex.Open(Archive.Name, Pack.Directory, Pack.ArticleCount);
            return Interlocked.CompareExchange(ref _searchIndex, index, null) ?? index;
        }
    }

    /// <summary>The slugs of all articles, in their order; each is decoded when it is reached.</summary>
    public IEnumerable<string> Slugs => Enumerable.Range(0, Pack.ArticleCount).Select(Pack.Slug);

    /// <summary>The article with this index, which the caller has checked.</summary>
    public abstract Article GetArticle(int index);

    /// <summary>Compares all checksums, those of a pack of fields as well.</summary>
    /// <exception cref="CorpusFormatException">A byte has changed.</exception>
    public void VerifyChecksums()
    {
        Pack.VerifyChecksums();
        _fieldsPack?.VerifyChecksums();
    }

    private PackFields OpenFields()
    {
        PackFields fields = new(Archive.Name, _fieldsPack ?? Pack.Directory, Archive.Fingerprint);
        return Interlocked.CompareExchange(ref _fields, fields, null) ?? fields;
    }
}
