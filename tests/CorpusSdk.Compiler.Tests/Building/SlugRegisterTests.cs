using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Building;

public class SlugRegisterTests
{
    [Fact]
    public void LaterArticlesOfOneHeadlineAreNumbered() =>
        Assert.Equal(["rivers", "rivers-2", "rivers-3"], SlugsOf("===\nTitle: Rivers\n\nA.\n\n===\nTitle: Rivers!\n\nB.\n\n===\nTitle: “Rivers”\n\nC."));

    [Fact]
    public void NumberThatIsTakenIsSkipped() =>
        Assert.Equal(["rivers-2", "rivers", "rivers-3"], SlugsOf("===\nTitle: Rivers 2\n\nA.\n\n===\nTitle: Rivers\n\nB.\n\n===\nTitle: Rivers\n\nC."));

    /// <summary>What an author has set is an address that is in use: an article that merely is called so gives way, above or below.</summary>
    [Fact]
    public void SlugThatAnAuthorSetIsNeverNumberedForAHeadline() =>
        Assert.Equal(["rivers-2", "rivers"], SlugsOf("===\nTitle: Rivers\n\nA.\n\n===\nTitle: Waters\nSlug: rivers\n\nB."));

    [Fact]
    public void FilesOfAnArchiveShareTheirSlugs() =>
        Assert.Equal(["rivers", "rivers-2"], Compile.Files(("corpus/n/a.txt", "Rivers\n\nA."), ("corpus/n/b.txt", "Rivers\n\nB.")).Archive.Articles.Select(article => article.Slug));

    private static IEnumerable<string> SlugsOf(string text) => Compile.Text(text).Archive.Articles.Select(article => article.Slug);
}
