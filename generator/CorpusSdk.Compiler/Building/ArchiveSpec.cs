using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Building;

/// <summary>An archive put together from its files: the whole content of the pack and the generated code.</summary>
/// <remarks>Immutable, with value equality, and independent of the machine. New members must keep this true.</remarks>
/// <param name="Name">The name in code, a C# identifier.</param>
/// <param name="Title">The name that people read.</param>
/// <param name="Language">The language tag: set by the project, else detected; null if it is unknown.</param>
/// <param name="Search">How much can be searched.</param>
/// <param name="Fingerprint">Identifies the texts and their settings: 32 hexadecimal digits.</param>
/// <param name="Files">The source files in ordinal order.</param>
/// <param name="Articles">All articles in the archive's order.</param>
/// <param name="Problems">The problems found when the files were put together.</param>
internal sealed record ArchiveSpec(
    string Name,
    string Title,
    string? Language,
    SearchLevel Search,
    string Fingerprint,
    EquatableArray<string> Files,
    EquatableArray<ArticleSpec> Articles,
    EquatableArray<Problem> Problems)
{
    /// <summary>The types of the articles' fields, in the order of their columns.</summary>
    internal EquatableArray<FieldShape> Shapes { get; init; }

    /// <summary>The names of the other archives that links lead to, in ordinal order.</summary>
    public IEnumerable<string> LinkedArchives => Articles
        .SelectMany(article => article.LocalLinks)
        .Where(link => link.Outer is not null)
        .Select(link => link.Outer!.Archive)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The files beside the texts that articles show or lead to, each once, in ordinal order of their paths.</summary>
    public IEnumerable<AssetFile> Assets => AssetsOf(Articles.SelectMany(article => article.LocalLinks));

    /// <summary>The files that links lead to, each once, in ordinal order of their paths.</summary>
    public static IEnumerable<AssetFile> AssetsOf(IEnumerable<LocalLink> links) =>
        links.Where(link => link.Asset is not null).Select(link => link.Asset!).Distinct().OrderBy(asset => asset.Path, StringComparer.Ordinal);

    // The columns are made from the files and from the shape, which are compared.
    private readonly NotCompared<ColumnSet> _columns = new(ColumnSet.Empty);

    /// <summary>The typed fields of the articles. They follow from the rest, so equality ignores them.</summary>
    internal ColumnSet Columns
    {
        get => _columns.Value;
        init => _columns = new NotCompared<ColumnSet>(value);
    }
}

/// <summary>An article with its place in the archive.</summary>
/// <param name="Slug">Unique in the archive.</param>
/// <param name="Headline">Title, else standfirst, else the first sentence of the body.</param>
/// <param name="FileIndex">Which of the archive's files it comes from.</param>
/// <param name="Targets">For each link the index of the article that it names, or -1.</param>
/// <param name="Source">The article as the file gives it.</param>
internal sealed record ArticleSpec(
    string Slug,
    string Headline,
    int FileIndex,
    EquatableArray<int> Targets,
    ParsedArticle Source)
{
    /// <summary>The links and images of its markup whose addresses stay within the project.</summary>
    public EquatableArray<LocalLink> LocalLinks { get; init; }
}
