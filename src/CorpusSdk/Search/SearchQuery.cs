using CorpusSdk.Search.Queries;

namespace CorpusSdk;

/// <summary>A query: read from what a person typed (<see cref="Parse"/>), or built in code. Immutable; the same query may be run on any archive, whose language decides on the terms.</summary>
/// <remarks>
/// <para>In code, text is never read as syntax: <c>SearchQuery.Word("ice") &amp; !SearchQuery.Phrase("ice age")</c>.</para>
/// <para>
/// A query is kept in its simplest form (no group of one, no group within a group of its kind, no part twice, no negation of a
/// negation), so that two queries are equal when they are written alike, however they were put together. Text without any word in it, such as
/// <c>"&amp;"</c>, adds nothing to a query; see <see cref="IsEmpty"/>.
/// </para>
/// </remarks>
public abstract partial class SearchQuery : IEquatable<SearchQuery>
{
    /// <summary>How deeply groups may be nested: far beyond what anyone types, and safe for whatever walks a query.</summary>
    internal const int MaxGroupDepth = 32;

    /// <summary>How many words of a text are read: more than anyone types, and few enough to answer at once.</summary>
    internal const int MaxWords = 512;

    /// <summary>How many prefixes and fuzzy words of a query are looked up as such. Each is a walk through the dictionary, and all that it finds is searched for.</summary>
    internal const int MaxExpansions = 16;

    internal static readonly SearchQuery Empty = new AllNode([]);

    private protected SearchQuery()
    {
    }

    /// <summary>Whether the query has no word. By itself such a query matches nothing; as part of another it is ignored.</summary>
    public bool IsEmpty => this is GroupNode { Parts.Count: 0 };

    /// <summary>Whether the query looks for nothing and only excludes, as <c>-ice</c> does. It matches all other articles then, with a score of zero: probably not what was meant.</summary>
    public bool OnlyExcludes => this switch
    {
        NotNode => true,
        FieldNode node => node.Part.OnlyExcludes,
        GroupNode { Parts.Count: > 0 } node => node.Parts.All(static part => part.OnlyExcludes),
        _ => false,
    };

    /// <summary>How many parentheses are nested in the query's text.</summary>
    internal abstract int GroupDepth { get; }

    /// <summary>Reads what a person typed. Any text is a query: what cannot be read as syntax is read as words. Only the first 512 words count; a text that goes on is read no further.</summary>
    /// <param name="text">
    /// <c>ice road</c> (both words), <c>ice OR snow</c>, <c>-word</c>, <c>"exact phrase"</c>, <c>prefix*</c>, <c>fuzzy~</c>,
    /// <c>headline:word</c> (also <c>title:</c>, <c>standfirst:</c>, <c>body:</c>), and parentheses.
    /// </param>
    public static SearchQuery Parse(string text) => QueryParser.Parse(NotNull(text, nameof(text)), SearchFieldNames.Default);

    /// <summary>The word, in any of the forms that the archive's language gives it. Several words are side by side, as <c>COVID-19</c> does.</summary>
    public static SearchQuery Word(string text)
    {
        string clean = Clean(text);
        if (!QueryText.HasWord(clean))
            return Empty;

        // A phrase means the same, and is what the text comes to when it is written out.
        return QueryText.IsOneWord(clean, QueryTokenSuffix.None) ? new TextNode(clean) : new PhraseNode(clean);
    }

    /// <summary>Words side by side, in order.</summary>
    public static SearchQuery Phrase(string text) => Leaf(text, static clean => new PhraseNode(clean));

    /// <summary>Any word that begins so. Of several words the last one is the beginning, and they are side by side.</summary>
    /// <remarks>Of a query's prefixes and fuzzy words the first 16 are looked up as such; any more are looked for as words.</remarks>
    public static SearchQuery Prefix(string text) => Leaf(text, static clean => new PrefixNode(clean));

    /// <summary>Any word that is spelled nearly so: one letter may be wrong, missing, or too many in words of three to five letters, two in longer ones.</summary>
    /// <remarks><inheritdoc cref="Prefix" path="/remarks/node()"/></remarks>
    public static SearchQuery Fuzzy(string text) => Leaf(text, static clean => new FuzzyNode(clean));

    /// <summary>What every part matches. Negated parts leave out; with nothing but those, all other articles match.</summary>
    /// <exception cref="ArgumentException">The query would have more than 32 nested groups.</exception>
    public static SearchQuery All(params SearchQuery[] parts) => All((IEnumerable<SearchQuery>)parts);

    /// <inheritdoc cref="All(SearchQuery[])"/>
    public static SearchQuery All(IEnumerable<SearchQuery> parts) => Group<AllNode>(parts, static list => new AllNode(list));

    /// <summary>What at least one part matches.</summary>
    /// <exception cref="ArgumentException">The query would have more than 32 nested groups.</exception>
    public static SearchQuery Any(params SearchQuery[] parts) => Any((IEnumerable<SearchQuery>)parts);

    /// <inheritdoc cref="Any(SearchQuery[])"/>
    public static SearchQuery Any(IEnumerable<SearchQuery> parts) => Group<AnyNode>(parts, static list => new AnyNode(list));

    /// <summary>What <paramref name="query"/> does not match.</summary>
    /// <exception cref="ArgumentException">The query would have more than 32 nested groups.</exception>
    public static SearchQuery Not(SearchQuery query) => NotNull(query, nameof(query)) switch
    {
        { IsEmpty: true } => query,
        NotNode negation => negation.Part,
        _ => Checked(new NotNode(query)),
    };

    /// <summary>The same query, searched for in one field only. A part that already names a field keeps it.</summary>
    /// <exception cref="ArgumentException">The query would have more than 32 nested groups.</exception>
    public SearchQuery In(SearchField field)
    {
        if (SearchFieldNames.Default.NameOf(field) is null)
            throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field.");
        return this switch
        {
            { IsEmpty: true } or FieldNode => this,
            NotNode negation => Not(negation.Part.In(field)),
            _ => Checked(new FieldNode(field, this)),
        };
    }

    /// <summary>What both match: <see cref="All(SearchQuery[])"/>.</summary>
    public static SearchQuery operator &(SearchQuery left, SearchQuery right) => All(left, right);

    /// <summary>What either matches: <see cref="Any(SearchQuery[])"/>.</summary>
    public static SearchQuery operator |(SearchQuery left, SearchQuery right) => Any(left, right);

    /// <summary>What the query does not match: <see cref="Not"/>.</summary>
    public static SearchQuery operator !(SearchQuery query) => Not(query);

    /// <summary>Whether both are the same query, part by part and letter by letter.</summary>
    public abstract bool Equals(SearchQuery? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as SearchQuery);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The query as one would type it; <see cref="Parse"/> reads it back as an equal query, if it has no more words than are read.</summary>
    public sealed override string ToString() => QueryWriter.Write(this);

    private static SearchQuery Leaf(string text, Func<string, SearchQuery> create)
    {
        string clean = Clean(text);
        return QueryText.HasWord(clean) ? create(clean) : Empty;
    }

    private static string Clean(string text) => QueryText.TakeWords(QueryText.Clean(NotNull(text, nameof(text))));

    private static SearchQuery Group<TGroup>(IEnumerable<SearchQuery> parts, Func<IReadOnlyList<SearchQuery>, TGroup> create)
        where TGroup : GroupNode
    {
        var list = new List<SearchQuery>();
        foreach (SearchQuery part in NotNull(parts, nameof(parts)))
        {
            if (NotNull(part, nameof(parts)) is TGroup same)
                list.AddRange(same.Parts);
            else if (!part.IsEmpty)
                list.Add(part);
        }

        SearchQuery[] distinct = Distinct(list);
        return distinct.Length switch
        {
            0 => Empty,
            1 => distinct[0],
            _ => Checked(create(distinct)),
        };
    }

    // What is said twice counts once. Few parts are compared with each other, which allocates nothing.
    private static SearchQuery[] Distinct(List<SearchQuery> parts)
    {
        const int MaxCompared = 8;
        HashSet<SearchQuery>? known = parts.Count > MaxCompared ? [] : null;
        int kept = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            if (known?.Add(parts[i]) ?? parts.IndexOf(parts[i], 0, kept) < 0)
                parts[kept++] = parts[i];
        }

        parts.RemoveRange(kept, parts.Count - kept);
        return parts.ToArray();
    }

    private static SearchQuery Checked(SearchQuery query) => query.GroupDepth <= MaxGroupDepth
        ? query
        : throw new ArgumentException($"A query may nest at most {MaxGroupDepth} groups.");

    private static T NotNull<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);
}
