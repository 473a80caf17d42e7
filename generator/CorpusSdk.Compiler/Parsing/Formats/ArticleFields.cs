using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Which fields of an article are its slug, its title and its body. The first that is there counts; letter case makes no difference.</summary>
/// <param name="Slug">Names of the slug's field.</param>
/// <param name="Title">Names of the title's field.</param>
/// <param name="Body">Names of the body's field.</param>
internal sealed record RoleKeys(IReadOnlyList<string> Slug, IReadOnlyList<string> Title, IReadOnlyList<string> Body)
{
    /// <summary>The names in front matter, which has the body below it.</summary>
    public static RoleKeys OfFrontMatter(ParseOptions options) => new(
        Named(options.SlugField) ?? ["slug"],
        Named(options.TitleField) ?? ["title"],
        []);

    /// <summary>The names in a record.</summary>
    public static RoleKeys OfRecord(ParseOptions options) => new(
        Named(options.SlugField) ?? ["slug", "id", "key"],
        Named(options.TitleField) ?? ["title", "headline", "name"],
        Named(options.BodyField) ?? ["body", "content", "text", "article"]);

    /// <summary>Whether a key is by convention the slug, the title or the body of a record; letter case is ignored.</summary>
    public static bool IsRole(string key)
    {
        RoleKeys conventions = OfRecord(ParseOptions.Default);
        return conventions.Slug.Concat(conventions.Title).Concat(conventions.Body).Contains(key, StringComparer.OrdinalIgnoreCase);
    }

    private static string[]? Named(string? name) => name?.Trim() is { Length: > 0 } trimmed ? [trimmed] : null;
}

/// <summary>The fields of an article, taken apart.</summary>
internal sealed class ArticleFields
{
    // Fields that serve as slug, title or standfirst if these are missing, and remain fields.
    private static readonly string[] StandIns = ["id", "key", "name", "description", "summary", "excerpt"];

    private static readonly string[] Standfirsts = ["standfirst"];
    private static readonly string[] Said = ["slug", "title", "body", .. Standfirsts];
    private static readonly string[] Summaries = ["description", "summary", "excerpt"];

    // Names the JSON Schema of a file, for editors.
    private const string SchemaKey = "$schema";

    private readonly bool _hasSlugConvention;

    /// <summary>Takes the fields apart.</summary>
    /// <param name="entries">All fields of the article, in order.</param>
    /// <param name="names">Which is which.</param>
    /// <param name="report">Receives slugs that had to be changed.</param>
    public ArticleFields(IReadOnlyList<FieldEntry> entries, RoleKeys names, FileReport report)
    {
        _hasSlugConvention = names.Slug.Count > 1;
        SlugEntry = Find(entries, names.Slug);
        TitleEntry = Find(entries, names.Title);
        BodyEntry = Find(entries, names.Body, takesLists: true);
        StandfirstEntry = Find(entries, Standfirsts);
        ReportStructure(entries, names.Slug, SlugEntry, "slug", report);
        ReportStructure(entries, names.Title, TitleEntry, "title", report);
        ReportStructure(entries, names.Body, BodyEntry, "body", report);
        ReportStructure(entries, Standfirsts, StandfirstEntry, "standfirst", report);
        Slug = ReadSlug(report);
        Title = OneLine(TitleEntry);
        Standfirst = OneLine(StandfirstEntry) ?? Summaries.Select(name => SingleLine(Find(entries, [name]))).FirstOrDefault(text => text is not null);
        Others = entries.Where(entry => !IsSaidByTheArticle(entry)).ToEquatableArray();
    }

    /// <summary>The slug's field; null if the article has none.</summary>
    public FieldEntry? SlugEntry { get; }

    /// <summary>The title's field; null if the article has none.</summary>
    public FieldEntry? TitleEntry { get; }

    /// <summary>The body's field, a text or a list of texts; null if the article has none.</summary>
    public FieldEntry? BodyEntry { get; }

    /// <summary>The field <c>standfirst</c>; null if the article has none.</summary>
    public FieldEntry? StandfirstEntry { get; }

    /// <summary>The slug, normalized; null if none was set.</summary>
    public string? Slug { get; }

    /// <summary>Whether <see cref="Slug"/> was written as one, or serves as one by convention; without a slug, the article has that of its file.</summary>
    public SlugSource SlugSource => Slug is null ? SlugSource.Path : IsSlugByConvention ? SlugSource.Id : SlugSource.Slug;

    /// <summary>The title on one line; null if none was set.</summary>
    public string? Title { get; }

    /// <summary>The standfirst on one line; null if none was set.</summary>
    public string? Standfirst { get; }

    /// <summary>
    /// The remaining fields: all except those that the article has under the same name. A slug or title by convention or
    /// by the project's word (<c>id</c>, <c>name</c>) is a field as well, since its author calls it so.
    /// </summary>
    public EquatableArray<FieldEntry> Others { get; }

    /// <summary>Whether a field of this name is used even if no property takes it.</summary>
    public static bool IsStandIn(string key) => StandIns.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a key is there for editors alone: <c>$schema</c>, which names a JSON Schema.</summary>
    public static bool IsSchemaKey(string key) => key == SchemaKey;

    /// <summary>Whether an article has a property of its own for this name: slug, title, standfirst or body.</summary>
    public static bool IsSaid(string key) => Said.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Which of slug, title, standfirst and body a field became.</summary>
    public TextElementKind KindOf(FieldEntry entry)
    {
        if (ReferenceEquals(entry, TitleEntry))
            return TextElementKind.Title;
        if (ReferenceEquals(entry, StandfirstEntry))
            return TextElementKind.Standfirst;
        if (IsSchemaKey(entry.Key))
            return TextElementKind.Marker;
        return ReferenceEquals(entry, BodyEntry) ? TextElementKind.Paragraph : TextElementKind.Field;
    }

    // A field that the project names is a slug by the project's word, whatever it is called.
    private bool IsSlugByConvention => _hasSlugConvention && SlugEntry is not null && (IsCalled(SlugEntry, "id") || IsCalled(SlugEntry, "key"));

    private bool IsSaidByTheArticle(FieldEntry entry) =>
        IsSchemaKey(entry.Key)
        || ReferenceEquals(entry, BodyEntry)
        || ReferenceEquals(entry, StandfirstEntry)
        || (ReferenceEquals(entry, SlugEntry) && IsCalled(entry, "slug"))
        || (ReferenceEquals(entry, TitleEntry) && (IsCalled(entry, "title") || IsCalled(entry, "headline")));

    private static bool IsCalled(FieldEntry entry, string name) => string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase);

    private static FieldEntry? Find(IReadOnlyList<FieldEntry> entries, IReadOnlyList<string> names, bool takesLists = false)
    {
        foreach (string name in names)
        {
            foreach (FieldEntry entry in entries)
            {
                if (string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase) && (entry.Value is FieldScalar || (takesLists && IsTextList(entry.Value))))
                    return entry;
            }
        }

        return null;
    }

    // A list or a map that is called as the slug is would otherwise be a field without a word. What serves as one only for want of another is left alone.
    private static void ReportStructure(IReadOnlyList<FieldEntry> entries, IReadOnlyList<string> names, FieldEntry? found, string role, FileReport report)
    {
        if (found is not null || names.Count == 0)
            return;
        if (entries.FirstOrDefault(entry => IsCalled(entry, names[0]) && entry.Value is not FieldScalar) is { } entry)
            report.Add(ProblemCatalog.RoleWithoutText, entry.Value.Place.ToSpan(), entry.Key, entry.Value is FieldList ? "a list" : "a map", role);
    }

    private static bool IsTextList(FieldValue node) => node is FieldList list && list.Items.All(item => item is FieldScalar);

    private static string? TextOf(FieldEntry? entry) =>
        entry?.Value is FieldScalar { Notation: not ScalarNotation.Null, Text: var text } && text.TrimBlanks() is { Length: > 0 } trimmed ? trimmed : null;

    private static string? OneLine(FieldEntry? entry) =>
        TextOf(entry) is { } text ? string.Join(" ", text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimBlanks())) : null;

    private static string? SingleLine(FieldEntry? entry) => TextOf(entry) is { } text && text.IndexOf('\n') < 0 ? text : null;

    private string? ReadSlug(FileReport report)
    {
        if (TextOf(SlugEntry) is not { } wish)
            return null;
        string slug = SlugPath.Build(wish);
        if (slug.Length == 0)
            return null;

        // A slug that is one only by convention was not written as one.
        if (slug != NormalForm.Compose(wish) && !IsSlugByConvention)
            report.Add(ProblemCatalog.AdjustedSlug, SlugEntry!.Value.Place.ToSpan(), wish, slug);
        return slug;
    }
}
