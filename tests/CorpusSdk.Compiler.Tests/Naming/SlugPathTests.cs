using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Tests.Parsing.Formats;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Naming;

public class SlugPathTests
{
    [Theory]
    [InlineData("corpus/docs/guides/start.md", null, "guides/start")]
    [InlineData("corpus/docs/start.md", "docs/", "start")]
    [InlineData("corpus/docs/guides/index.md", "docs/guides/", "guides")]
    [InlineData("corpus/start.md", "", "start")]
    [InlineData("docs/guides/start.md", null, "start")]
    [InlineData("docs/guides/start.md", "guides/", "guides/start")]
    [InlineData("docs/guides/start.md", "guides\\", "guides/start")]
    [InlineData("docs/guides/index.md", "guides/", "guides")]
    [InlineData("docs/index.md", "", "index")]
    [InlineData("../other/docs/a/b/start.md", "a/b/", "a/b/start")]
    public void SlugOfAFile(string path, string? folder, string slug) => Assert.Equal(slug, SlugPath.OfPath(path, folder));

    [Theory]
    [InlineData("/a/b/", "a/b")]
    [InlineData("../../x", "x")]
    [InlineData("./x", "x")]
    [InlineData("a//b", "a/b")]
    [InlineData("..", "")]
    [InlineData(" / ", "")]
    public void WrittenSlugOfSeveralSegments(string wish, string slug) => Assert.Equal(slug, SlugPath.Build(wish));

    [Fact]
    public void FilesOfOneNameInSeveralFolders_HaveSlugsOfTheirOwn()
    {
        Compiled compiled = Compile.Planned(File("docs/start.md", ""), File("docs/a/start.md", "a/"), File("docs/b/start.md", "b/"));

        Assert.Equal(["a/start", "b/start", "start"], compiled.Archive.Articles.Select(article => article.Slug));
        Assert.Empty(compiled.Problems);
    }

    /// <summary>A file that is an archive of its own is called as it is, wherever it is.</summary>
    [Fact]
    public void WithoutAnArchiveOfItsItem_TheFolderDoesNotCount() =>
        Assert.Null(FileSettings.Read(name => name == FileSettings.FolderMetadata ? "a/" : null, _ => null).Parse.Folder);

    [Fact]
    public void ASlugThatDiffersOnlyInItsNormalForm_IsTakenWithoutAWord()
    {
        const string Text = "---\nslug: cafe\u0301\n---\nText.\n";

        Assert.Equal("caf\u00E9", Read.Markdown(Text).Slug);
        Assert.Empty(Read.Problems(Text));
    }

    private static PlannedFile File(string path, string folder)
    {
        FileSettings settings = FileSettings.Read(name => name == "Archive" ? "Docs" : name == FileSettings.FolderMetadata ? folder : null, _ => null);
        return new PlannedFile(FileParser.Parse(new SourceFile(path, "---\ntitle: A\n---\nText.\n"), settings.Parse), settings);
    }
}
