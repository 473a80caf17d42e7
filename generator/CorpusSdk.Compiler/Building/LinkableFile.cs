using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Building;

/// <summary>What a link to a file leads to.</summary>
internal enum LinkableKind
{
    /// <summary>The one article of the file.</summary>
    Article,

    /// <summary>Several articles, or none: the file is compiled, but does not stand for an article.</summary>
    OtherText,

    /// <summary>An article that the project leaves out.</summary>
    LeftOut,
}

/// <summary>A file of the project, as links see it.</summary>
/// <param name="Path">The file, relative to the project, with <c>/</c>.</param>
/// <param name="Archive">The archive that it belongs to.</param>
/// <param name="Folder">The folder of the archive, as far as the file shows it; empty for the project's own.</param>
/// <param name="LinkRoot">The address at which the archive begins; null if absolute links are not known.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Slug">The slug that the file gives its article; null for none.</param>
/// <param name="Headings">The headings of the article.</param>
/// <param name="OtherAnchors">What else in the article a link can lead to.</param>
internal sealed record LinkableFile(
    string Path,
    string Archive,
    string Folder,
    string? LinkRoot,
    LinkableKind Kind,
    string? Slug,
    EquatableArray<ParsedHeading> Headings,
    EquatableArray<string> OtherAnchors)
{
    /// <summary>The path without its extension, which links may leave out.</summary>
    public string Stem { get; } = StemOf(Path);

    /// <summary>Whether it has markup, and so anchors that are known.</summary>
    public bool HasMarkup { get; init; }

    /// <summary>Describes a file of an archive.</summary>
    public static LinkableFile Create(ArchivePlan plan, ParsedFile file)
    {
        string folder = SlugPath.FolderOfArchive(file.Path, file.Options.Folder);
        if (file.Articles.Count != 1)
            return new LinkableFile(file.Path, plan.Name, folder, plan.LinkRoot, LinkableKind.OtherText, Slug: null, default, default);

        ParsedArticle article = file.Articles[0];
        LinkableKind kind = plan.Selection.Judge(article, file.Path) == Omission.None ? LinkableKind.Article : LinkableKind.LeftOut;
        return new LinkableFile(file.Path, plan.Name, folder, plan.LinkRoot, kind, article.Slug, article.Markup?.Headings ?? default, article.Markup?.OtherAnchors ?? default)
        {
            HasMarkup = article.Markup is not null,
        };
    }

    /// <summary>A path without the extension of its last segment.</summary>
    public static string StemOf(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }
}
