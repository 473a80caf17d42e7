using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Tests.Parsing.Formats;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Documents;

/// <summary>A Markdown file of the repository, as our own compiler reads it.</summary>
/// <param name="Path">The path from the root of the repository, with <c>/</c>.</param>
internal sealed record MarkdownPage(string Path)
{
    private static readonly string[] FoldersOfTools = ["bin", "obj", ".git", "TestResults"];

    /// <summary>All of them, except the texts of tests, whose links may be wrong on purpose.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
        [.. FilesBelow(new DirectoryInfo(Repository.Root))
            .Select(file => new MarkdownPage(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .Where(page => !page.Path.StartsWith("tests/", StringComparison.Ordinal) || page.Path.EndsWith("/README.md", StringComparison.Ordinal))
            .OrderBy(page => page.Path, StringComparer.Ordinal)];

    private readonly Lazy<ParsedArticle?> _article = new(() => FormatTexts.Parse(Repository.Read(Path), Path).Articles is { Count: > 0 } articles ? articles[0] : null);

    /// <summary>The addresses of its links and images.</summary>
    public IEnumerable<string> Links => _article.Value?.Markup?.Hyperlinks.Select(link => link.Url) ?? [];

    /// <summary>The anchors of its headings, that of the title included.</summary>
    public IEnumerable<string> Anchors
    {
        get
        {
            if (_article.Value is not { } article)
                return [];
            IEnumerable<string> headings = article.Markup?.Headings.Select(heading => heading.Anchor) ?? [];
            return article.Title is { } title ? headings.Prepend(new HeadingAnchors().Add(title)) : headings;
        }
    }

    /// <summary>The path, as test runners show a page.</summary>
    public override string ToString() => Path;

    private static IEnumerable<string> FilesBelow(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.md").Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(child => !FoldersOfTools.Contains(child.Name)).SelectMany(FilesBelow));
}
