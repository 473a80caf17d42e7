using System.Diagnostics;
using System.Runtime.CompilerServices;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk;

/// <summary>Finds the articles of an archive by the value of a field. Computed when the archive was compiled: nothing is built or sorted at run time.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TArticle">The archive's article type.</typeparam>
/// <remarks>
/// An article whose field is a list is found under each of its values, and counts once for each in ranges of keys.
/// Keys are ordered as <see cref="Comparer{T}.Default"/> orders them, texts and addresses ordinally; the articles of a key are in
/// the archive's order. Lookups, counts and walks allocate nothing beyond articles that are first touched, and are safe from many
/// threads. A text is found by hash, in the same time in a small table and a large one; any other key by binary search.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class LookupTable<TKey, TArticle>
    where TArticle : Article
{
    private readonly GeneratedArchive<TArticle> _archive;
    private readonly int _lookup;
    private readonly Func<FieldRow, TKey> _readKey;
    private Opened? _opened;

    internal LookupTable(GeneratedArchive<TArticle> archive, int lookup, Func<FieldRow, TKey> readKey)
    {
        _archive = archive;
        _lookup = lookup;
        _readKey = readKey;
    }

    /// <summary>How many distinct keys there are.</summary>
    public int Count => Table.View.KeyCount;

    /// <summary>The articles that have a key, in the archive's order; none for a key that no article has.</summary>
    public ArticleGroup<TArticle> this[TKey key]
    {
        get
        {
            Opened table = Table;
            int index = Find(table, key);
            if (index < 0)
                return default;
            (int start, int count) = table.View.Articles(index);
            return new ArticleGroup<TArticle>(table.Articles, table.View, start, count);
        }
    }

    /// <summary>The keys in ascending order, each with its number of articles. Read from the archive at each access.</summary>
    public IReadOnlyList<LookupKey<TKey>> Keys => new LookupKeyList<TKey>(Table.View, _readKey);

    /// <summary>All articles that have the field, by ascending key; those of a key in the archive's order.</summary>
    public ArticleGroup<TArticle> Ascending => Group(0, Count);

    /// <summary>
    /// All articles that have the field, by descending key; those of a key in the archive's order. Access to one of them is a
    /// binary search over the keys.
    /// </summary>
    public ArticleGroup<TArticle> Descending => new(Table.Articles, Table.View);

    /// <summary>Whether an article has this key.</summary>
    public bool Contains(TKey key) => Find(Table, key) >= 0;

    /// <summary>The articles with keys from one to another, both included, by ascending key; none if the first is the greater one.</summary>
    public ArticleGroup<TArticle> Between(TKey from, TKey to)
    {
        Opened table = Table;
        return Group(LowerBound(table.View, from, orEqual: false), LowerBound(table.View, to, orEqual: true));
    }

    private Opened Table => _opened ?? Open();

    private Opened Open()
    {
        ArticleCache<TArticle> articles = _archive.Table.Cache;
        LookupView view = articles.Fields.Lookup(_lookup);
        if (view.HasTexts != KeyOrder<TKey>.IsText)
            throw view.Fields.Damage($"the keys of lookup table {_lookup} are not {typeof(TKey)}");

        // Whichever thread comes last wins; both have the same.
        return _opened = new Opened(articles, view);
    }

    private ArticleGroup<TArticle> Group(int firstKey, int endKey)
    {
        Opened table = Table;
        (int start, int count) = table.View.Articles(firstKey, endKey);
        return new ArticleGroup<TArticle>(table.Articles, table.View, start, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(Opened table, TKey key) =>
        table.View.HasTexts ? FindText(table.View, key) : FindValue(table.View, key);

    private static int FindText(LookupView view, TKey key)
    {
        if (key is Guid guid)
            return FindGuid(view, guid);

        // TKey is one of these two where the keys are other texts.
        string? text = key as string ?? (key as Uri)?.OriginalString;
        return text is null ? -1 : view.Find(text.AsSpan());
    }

    private static int FindGuid(LookupView view, Guid key)
    {
#if NET8_0_OR_GREATER
        const int LengthInChars = 36;
        Span<char> text = stackalloc char[LengthInChars];
        key.TryFormat(text, out _, "D");
        return view.Find(text);
#else
        return view.Find(key.ToString("D").AsSpan());
#endif
    }

    private int FindValue(LookupView view, TKey key)
    {
        int index = LowerBound(view, key, orEqual: false);
        return index < view.KeyCount && KeyOrder<TKey>.Compare(ReadKey(view, index), key) == 0 ? index : -1;
    }

    // The first key that is not below the given one, or with orEqual the first above it.
    private int LowerBound(LookupView view, TKey key, bool orEqual)
    {
        int low = 0;
        int high = view.KeyCount;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int order = KeyOrder<TKey>.Compare(ReadKey(view, middle), key);
            if (order < 0 || (orEqual && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private TKey ReadKey(LookupView view, int index) => _readKey(new FieldRow(view.Fields, index));

    private sealed class Opened(ArticleCache<TArticle> articles, LookupView view)
    {
        public readonly ArticleCache<TArticle> Articles = articles;
        public readonly LookupView View = view;
    }
}
