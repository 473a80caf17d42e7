using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Collects the keys of an archive, or of a record in it, that no property takes, to report each once.</summary>
/// <param name="binding">The schema or the record.</param>
/// <param name="path">The keys around the record, each with a point behind it; empty for the schema.</param>
internal sealed class UnknownKeys(SchemaBinding binding, string path)
{
    // Keys that parsers use for the article itself, so they are never fields: someone who writes "titel" may mean it.
    private static readonly string[] ArticleKeys = ["title", "standfirst", "slug"];

    private readonly HashSet<string> _unfilled = new(binding.UnfilledProperties.Select(KeyText.Normalize), StringComparer.Ordinal);

    // By the key as it is written, and in the order of their first occurrence.
    private readonly Dictionary<string, Occurrences> _keys = new(StringComparer.Ordinal);
    private readonly List<Occurrences> _inOrder = [];

    // Keys that differ in letter case and the like alone are one.
    private readonly Dictionary<string, Occurrences> _normalKeys = new(StringComparer.Ordinal);

    /// <summary>Looks at the keys of an article, or of a record in it.</summary>
    public void Add(CheckedArticle article, EquatableArray<FieldEntry> entries)
    {
        foreach (FieldEntry entry in entries.AsSpan())
        {
            if (!entry.IsDerived && binding.PropertyOf(entry.Key) < 0 && !(path.Length == 0 && ArticleFields.IsStandIn(entry.Key)) && !_unfilled.Contains(KeyText.Normalize(entry.Key)))
                Find(article, entry).Count(article);
        }
    }

    /// <summary>The problems, each at the first place of its key.</summary>
    public IEnumerable<Problem> Report()
    {
        string schema = TypeText.ShortName(binding.TypeName);
        string[] known = [.. Enumerable.Range(0, binding.Properties.Count).Select(binding.KeyOf), .. path.Length == 0 ? ArticleKeys : []];
        foreach (Occurrences key in _inOrder)
        {
            string where = MessageText.Count(key.ArticleCount, "article");
            if (key.Variants.Count > 0)
                where += $" (also written {MessageText.Alternatives(key.Variants).Replace(" or ", " and ")})";
            IReadOnlyList<string> near = DidYouMean.Find(key.Key, known);
            string fix = near.Count > 0 ? $"did you mean {MessageText.Alternatives(near)}?" : Declare(key.Key);
            yield return Problem.Create(ProblemCatalog.UnknownKey, key.File, key.Place.ToSpan(), path + key.Key, schema, where, fix);
        }
    }

    private static string Declare(string key)
    {
        string name = IdentifierBuilder.Build(key.AsSpan());
        if (name.Length == 0)
            return "declare a property for it with [FieldKey], or remove the key";
        return KeyText.Normalize(name) == KeyText.Normalize(key)
            ? $"declare a property {name} for it, or remove the key"
            : $"declare a property {name} for it with [FieldKey(\"{key}\")], or remove the key";
    }

    private Occurrences Find(CheckedArticle article, FieldEntry entry)
    {
        if (_keys.TryGetValue(entry.Key, out Occurrences? known))
            return known;

        string normal = KeyText.Normalize(entry.Key);
        if (_normalKeys.TryGetValue(normal, out known))
        {
            known.Variants.Add(entry.Key);
        }
        else
        {
            known = new Occurrences(entry.Key, article.File, entry.KeyPlace);
            _normalKeys.Add(normal, known);
            _inOrder.Add(known);
        }

        _keys.Add(entry.Key, known);
        return known;
    }

    /// <summary>A key, where it is first, and in how many articles it occurs.</summary>
    private sealed class Occurrences(string key, string file, FieldPlace place)
    {
        private object? _lastArticle;

        public string Key { get; } = key;

        public string File { get; } = file;

        public FieldPlace Place { get; } = place;

        public List<string> Variants { get; } = [];

        public int ArticleCount { get; private set; }

        // An article that has the key in two notations counts once.
        public void Count(CheckedArticle article)
        {
            if (!ReferenceEquals(_lastArticle, article.Article))
                ArticleCount++;
            _lastArticle = article.Article;
        }
    }
}
