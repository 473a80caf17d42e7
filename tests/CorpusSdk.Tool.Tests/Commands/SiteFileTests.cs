using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>Images and other files beside texts, in the site that <c>site</c> writes.</summary>
public sealed partial class SiteFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AnImage_IsCopied_AndShownWithItsSize()
    {
        Text("![A lens](img/lens.png)").Write("corpus/notes/img/lens.png", Pictures.Png(width: 3, height: 2));

        Write("--base-path", "/repo/");

        Assert.Contains(
            "<img src=\"/repo/site-files/corpus/notes/img/lens.png\" width=\"3\" height=\"2\" loading=\"lazy\" decoding=\"async\" alt=\"A lens\" />",
            Page(),
            StringComparison.Ordinal);
        Assert.Equal(Pictures.Png(width: 3, height: 2), File.ReadAllBytes(_folder.PathOf("out/site-files/corpus/notes/img/lens.png")));
    }

    [Theory]
    [InlineData("a lens.png", "<a lens.png>")]
    [InlineData("a#1?.png", "a%231%3F.png")]
    [InlineData("100%.png", "100%25.png")]
    [InlineData("лінза 大.png", "<лінза 大.png>")]
    [InlineData("a'b&c\"d.png", "a'b&c%22d.png")]
    public void AFileOfAnyName_IsCopied_UnderAnAddressThatLeadsToIt(string name, string address)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && name.Any("?\"".Contains), "Windows has no such names.");
        Text($"![A lens]({address})").Write($"corpus/notes/{name}", Pictures.Png(width: 3, height: 2));

        Write();

        string shown = WebUtility.HtmlDecode(Image().Match(Page()).Groups["address"].Value);
        Assert.Equal($"/site-files/corpus/notes/{name}", Uri.UnescapeDataString(shown));
        Assert.True(File.Exists(_folder.PathOf($"out/site-files/corpus/notes/{name}")));
    }

    [Fact]
    public void TwoFilesOfOneName_AreTwo()
    {
        Text("![A](img/a.png) ![B](../other/a.png)").Write("corpus/notes/img/a.png", Pictures.Png(1, 1)).Write("corpus/other/a.png", Pictures.Png(2, 2));

        Write();

        Assert.Equal(["/site-files/corpus/notes/img/a.png", "/site-files/corpus/other/a.png"], Image().Matches(Page()).Select(image => image.Groups["address"].Value));
        Assert.Equal(["corpus/notes/img/a.png", "corpus/other/a.png"], Copies());
    }

    [Fact]
    public void AFileThatNoTextShows_StaysWhereItIs()
    {
        Text("![A](a.png)").Write("corpus/notes/a.png", Pictures.Png(1, 1)).Write("corpus/notes/secret.png", Pictures.Png(1, 1));

        Write();

        Assert.Equal(["corpus/notes/a.png"], Copies());
    }

    [Fact]
    public void ALinkedDocument_IsCopied_AndLinkedTo()
    {
        Text("See [the plan](plan.pdf#page=2).").Write("corpus/notes/plan.pdf", "%PDF-1.4");

        Write("--base-path", "/repo/");

        Assert.Contains("<a target=\"_top\" href=\"/repo/site-files/corpus/notes/plan.pdf#page=2\">the plan</a>", Page(), StringComparison.Ordinal);
        Assert.Equal(["corpus/notes/plan.pdf"], Copies());
    }

    /// <summary>It would be a page of the site, with scripts that nobody has allowed.</summary>
    [Fact]
    public void ALinkedPage_IsNotCopied()
    {
        Text("See [the demo](demo.html).").Write("corpus/notes/demo.html", "<script>alert(1)</script>");

        Write();

        Assert.Contains("<a>the demo</a>", Page(), StringComparison.Ordinal);
        Assert.Empty(Copies());
    }

    [Theory]
    [InlineData("![A lens](nowhere.png)")]
    [InlineData("![A lens](../../outside.png)")]
    [InlineData("![A lens](/outside.png)")]
    [InlineData("![A lens](%2e%2e/%2e%2e/outside.png)")]
    public void AnImageThatIsNotThere_OrOutside_KeepsItsDescription(string markdown)
    {
        Text(markdown).Write("outside.png", Pictures.Png(1, 1));

        Write();

        Assert.Contains("alt=\"A lens\"", Page(), StringComparison.Ordinal);
        Assert.Empty(Copies());
    }

    [Fact]
    public void TheSameFiles_GiveTheSameBytes_AndAFileThatIsGoneLeavesTheSite()
    {
        Text("![A](a.png)").Write("corpus/notes/a.png", Pictures.Png(1, 1));
        Write();
        string[] first = Everything();

        Write();
        Assert.Equal(first, Everything());
        Text("No picture.");
        Write();

        Assert.Empty(Copies());
    }

    [Fact]
    public void APackOfABuild_HasTheFilesOfItsProject()
    {
        Text("![A](a.png)").Write("corpus/notes/a.png", Pictures.Png(1, 1));
        _folder.Write("obj/corpus/packs/Notes.0.pack", Pictures.Pack(_folder.Path));

        ToolProcess.Run(_folder.Path, "site", "obj/corpus/packs", "-o", "out");

        Assert.Equal(["corpus/notes/a.png"], Copies());
    }

    [Fact]
    public void APackWithoutItsFiles_IsSaidToLackThem()
    {
        Text("![A](a.png)").Write("corpus/notes/a.png", Pictures.Png(1, 1));
        _folder.Write("elsewhere/notes.pack", Pictures.Pack(_folder.Path));

        ToolProcess run = ToolProcess.Run(_folder.Path, "site", "elsewhere/notes.pack", "-o", "out");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 file that the texts show or lead to is not beside the archives, so the site is without: corpus/notes/a.png.", ToolRun.Flatten(run.Error), StringComparison.Ordinal);
        Assert.Contains("<img src=\"a.png\"", Page(), StringComparison.Ordinal);
    }

    private TestFolder Text(string body) => _folder.Write("corpus/notes/page.md", $"# Page\n\n{body}\n");

    private void Write(params string[] arguments)
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, ["site", "-o", "out", .. arguments]);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private string Page() => File.ReadAllText(_folder.PathOf("out/notes/page/index.html"));

    private IEnumerable<string> Copies() => Directory.Exists(_folder.PathOf("out/site-files"))
        ? Directory.EnumerateFiles(_folder.PathOf("out/site-files"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.PathOf("out/site-files"), file).Replace('\\', '/')).Order(StringComparer.Ordinal)
        : [];

    private string[] Everything() =>
        [.. Directory.EnumerateFiles(_folder.PathOf("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => file + Encoding.Latin1.GetString(File.ReadAllBytes(file)))];

    [GeneratedRegex("<img src=\"(?<address>[^\"]*)\"")]
    private static partial Regex Image();
}
