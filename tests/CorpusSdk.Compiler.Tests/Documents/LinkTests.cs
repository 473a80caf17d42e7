using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Documents;

/// <summary>Relative links of the repository's Markdown files lead to files and headings that exist.</summary>
public sealed class LinkTests
{
    private static readonly Dictionary<string, MarkdownPage> Pages = MarkdownPage.All.ToDictionary(page => page.Path, StringComparer.Ordinal);

    [Fact]
    public void PagesHaveLinks() => Assert.True(MarkdownPage.All.Sum(page => page.Links.Count(IsRelative)) > 100);

    [Fact]
    public void EveryRelativeLink_LeadsToAFile() => AssertNone(
        from page in MarkdownPage.All
        from link in page.Links
        where IsRelative(link)
        let target = TargetOf(page, link)
        where !File.Exists(Path.Combine(Repository.Root, target)) && !Directory.Exists(Path.Combine(Repository.Root, target))
        select $"{page}: {link}");

    [Fact]
    public void EveryAnchor_IsAHeadingOfItsPage() => AssertNone(
        from page in MarkdownPage.All
        from link in page.Links
        where IsRelative(link) && link.Contains('#')
        let anchor = Uri.UnescapeDataString(link[(link.IndexOf('#') + 1)..])
        where !Pages.TryGetValue(TargetOf(page, link), out MarkdownPage? target) || !target.Anchors.Contains(anchor)
        select $"{page}: {link}");

    private static bool IsRelative(string link) => !link.StartsWith('/') && !Uri.TryCreate(link, UriKind.Absolute, out _);

    private static string TargetOf(MarkdownPage page, string link)
    {
        string path = Uri.UnescapeDataString(link.Split('#', '?')[0]);
        string folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page.Path))!;
        string target = path.Length == 0 ? Path.Combine(Repository.Root, page.Path) : Path.GetFullPath(Path.Combine(folder, path));
        return Path.GetRelativePath(Repository.Root, target).Replace('\\', '/');
    }

    private static void AssertNone(IEnumerable<string> broken)
    {
        string report = string.Join('\n', broken);
        Assert.True(report.Length == 0, report);
    }
}
