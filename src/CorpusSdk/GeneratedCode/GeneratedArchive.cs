using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Packs;
using CorpusSdk.Search;

namespace CorpusSdk.GeneratedCode;

/// <summary>The bytes of a pack that the compiler placed into the assembly as static data, which never moves.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> PackData();

/// <summary>An archive that generated code describes. Creating it costs nothing and cannot fail; it opens when its content is first used.</summary>
/// <typeparam name="TArticle">The archive's article type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedArchive<TArticle> : Archive
    where TArticle : Article
{
    // Either this one or the next two are set: the two carriers of a pack.
    private readonly PackData? _data;
    private readonly Type? _anchor;
    private readonly string? _resourceName;
    private readonly PackData? _fields;
    private readonly Func<ArticleSeed, TArticle> _create;
    private ArticleTable<TArticle>? _table;
    private Func<Archive[]>? _linkedArchives;

    /// <summary>Describes an archive whose pack is static data of the assembly.</summary>
    /// <param name="name">The archive's name in code.</param>
    /// <param name="fingerprint">The fingerprint that the pack must have.</param>
    /// <param name="data">Gives the pack; must return the same, immovable memory each time.</param>
    /// <param name="create">Calls the constructor of the article type.</param>
    public GeneratedArchive(string name, string fingerprint, PackData data, Func<ArticleSeed, TArticle> create)
        : base(name, fingerprint)
    {
        _data = data;
        _create = create;
    }

    /// <summary>Describes an archive whose pack is a resource of the assembly.</summary>
    /// <param name="name">The archive's name in code.</param>
    /// <param name="fingerprint">The fingerprint that the pack must have.</param>
    /// <param name="anchor">A type of the assembly that has the resource.</param>
    /// <param name="resourceName">The name of the resource.</param>
    /// <param name="create">Calls the constructor of the article type.</param>
    public GeneratedArchive(string name, string fingerprint, Type anchor, string resourceName, Func<ArticleSeed, TArticle> create)
        : base(name, fingerprint)
    {
        _anchor = anchor;
        _resourceName = resourceName;
        _create = create;
    }

    /// <summary>Describes an archive whose pack is static data of the assembly, and whose fields are another.</summary>
    /// <param name="name">The archive's name in code.</param>
    /// <param name="fingerprint">The fingerprint that both packs must have.</param>
    /// <param name="data">Gives the pack; must return the same, immovable memory each time.</param>
    /// <param name="fields">Gives the pack that all fields and lookup tables are read from, in the same way.</param>
    /// <param name="create">Calls the constructor of the article type.</param>
    public GeneratedArchive(string name, string fingerprint, PackData data, PackData fields, Func<ArticleSeed, TArticle> create)
        : this(name, fingerprint, data, create) => _fields = fields;

    /// <summary>Describes an archive whose pack is a resource of the assembly, and whose fields are static data of it.</summary>
    /// <param name="name">The archive's name in code.</param>
    /// <param name="fingerprint">The fingerprint that both packs must have.</param>
    /// <param name="anchor">A type of the assembly that has the resource.</param>
    /// <param name="resourceName">The name of the resource.</param>
    /// <param name="fields">Gives the pack that all fields and lookup tables are read from; must return the same, immovable memory each time.</param>
    /// <param name="create">Calls the constructor of the article type.</param>
    public GeneratedArchive(string name, string fingerprint, Type anchor, string resourceName, PackData fields, Func<ArticleSeed, TArticle> create)
        : this(name, fingerprint, anchor, resourceName, create) => _fields = fields;

    /// <summary>Says which other archives of the assembly links lead to, or come from.</summary>
    /// <param name="archives">Gives them in the order of their names, when they are first needed.</param>
    /// <returns>This archive.</returns>
    public GeneratedArchive<TArticle> LinkedWith(Func<Archive[]> archives)
    {
        _linkedArchives = archives;
        return this;
    }

    /// <summary>The articles, typed.</summary>
    public ArticleTable<TArticle> Table => _table ?? Open();

    /// <inheritdoc/>
    public override string Title => Pack.Title;

    /// <inheritdoc/>
    public override string? Language => Pack.Language;

    /// <inheritdoc/>
    public override int Count => Table.Count;

    private protected override IReadOnlyList<Article> UntypedArticles => Table;

    internal override IReadOnlyList<Archive> LinkedArchives => _linkedArchives?.Invoke() ?? [];

    internal override ArchiveContent Content => Table.Content;

    private PackReader Pack => Table.Pack;

    /// <summary>Finds articles, typed. As <see cref="Archive.Search(string, int)"/>.</summary>
    public SearchResults<TArticle> SearchTyped(string query, int limit) => SearchTyped(SearchQuery.Parse(query), limit, offset: 0);

    /// <summary>Finds articles, typed. As <see cref="Archive.Search(SearchQuery, int, int)"/>.</summary>
    public SearchResults<TArticle> SearchTyped(SearchQuery query, int limit, int offset) => ArchiveSearch.Run<TArticle>([Content], query, limit, offset);

    /// <summary>Finds articles, typed. As <see cref="Archive.Search(SearchQuery, ArticleFilter, ArticleOrder, int, int, CancellationToken)"/>.</summary>
    public SearchResults<TArticle> SearchTyped(SearchQuery query, ArticleFilter? where, ArticleOrder? orderBy, int limit, int offset, CancellationToken cancellationToken) =>
        ArchiveSearch.Run<TArticle>([Content], new SearchRequest(query, where, orderBy, limit, offset, cancellationToken));

    /// <summary>Describes a lookup table. Costs nothing and cannot fail; the table opens when it is first used.</summary>
    /// <param name="lookup">The number that the compiler gave it.</param>
    /// <param name="readKey">Reads a key from its row.</param>
    public LookupTable<TKey, TArticle> Lookup<TKey>(int lookup, Func<FieldRow, TKey> readKey) => new(this, lookup, readKey);

    /// <summary>The articles that refer to an article of another archive, in this archive's order. Allocates nothing.</summary>
    /// <param name="lookup">The number of the lookup table over the field that refers.</param>
    /// <param name="targetIndex">The position of the article in its own archive.</param>
    /// <exception cref="CorpusFormatException">There is no such table, or its keys are not references.</exception>
    public ArticleGroup<TArticle> Referencing(int lookup, int targetIndex)
    {
        ArticleCache<TArticle> articles = Table.Cache;
        LookupView view = articles.Fields.Lookup(lookup);
        int key = view.FindReference(targetIndex);
        if (key < 0)
            return default;
        (int start, int count) = view.Articles(key);
        return new ArticleGroup<TArticle>(articles, view, start, count);
    }

    /// <inheritdoc/>
    public override bool TryGet(string slug, [MaybeNullWhen(false)] out Article article)
    {
        bool found = Table.TryGet(slug, out TArticle? typed);
        article = typed;
        return found;
    }

    /// <inheritdoc/>
    public override void Verify() => ArchiveVerifier.Verify(Table);

    private ArticleTable<TArticle> Open()
    {
        PackBlock block = _data is null ? PackResource.Open(Name, _anchor!.Assembly, _resourceName!) : StaticData(_data);
        var pack = new PackReader(Name, Fingerprint, block);
        PackDirectory? fields = _fields is null ? null : PackDirectory.Open(Name, StaticData(_fields));
        fields?.CheckFingerprint(Fingerprint);
        var table = new ArticleTable<TArticle>(new ArticleCache<TArticle>(this, pack, fields, _create));
        return Interlocked.CompareExchange(ref _table, table, null) ?? table;
    }

    private static unsafe PackBlock StaticData(PackData get)
    {
        ReadOnlySpan<byte> data = get();
        fixed (byte* start = data)
        {
            // Static data of the assembly stays where it is after the 'fixed' has ended.
            return new PackBlock(start, data.Length, owner: get);
        }
    }
}
