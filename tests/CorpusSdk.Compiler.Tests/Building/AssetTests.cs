using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Building;

/// <summary>Which files beside the texts articles show, and what is said of images that are missing.</summary>
public class AssetTests
{
    private const string Page = "corpus/docs/guide/page.md";

    private static readonly ProjectAssets Assets = Create("corpus/docs/guide/lens.png", "corpus/docs/images/a b.png", "corpus/docs/images/tower.jpg", "corpus/docs/plan.pdf", "corpus/docs/images/bad.png");

    [Theory]
    [InlineData("![x](lens.png)", "corpus/docs/guide/lens.png")]
    [InlineData("![x](./lens.png \"Title\")", "corpus/docs/guide/lens.png")]
    [InlineData("![x](../images/a%20b.png)", "corpus/docs/images/a b.png")]
    [InlineData("![x](<../images/a b.png>)", "corpus/docs/images/a b.png")]
    [InlineData("![x](lens.png?v=2#top)", "corpus/docs/guide/lens.png")]
    [InlineData("![x][r]\n\n[r]: lens.png", "corpus/docs/guide/lens.png")]
    [InlineData("[x](../plan.pdf)", "corpus/docs/plan.pdf")]
    [InlineData("[x](lens.png)", "corpus/docs/guide/lens.png")]
    [InlineData("![x](/manual/images/tower.jpg)", "corpus/docs/images/tower.jpg")]
    [InlineData("<p><img alt='x' src='lens.png'></p>", "corpus/docs/guide/lens.png")]
    public void AddressOfAFile_LeadsToIt(string body, string path)
    {
        ArchiveSpec archive = Compile(body, Assets);

        Assert.Equal(path, Assert.Single(archive.Assets).Path);
        Assert.Empty(Problems(archive));
    }

    [Theory]
    [InlineData("![x](lenz.png)", "(3,6): warning CORPUS1144: There is no image 'corpus/docs/guide/lenz.png': did you mean 'lens.png'?")]
    [InlineData("![x](Lens.png)", "(3,6): warning CORPUS1144: There is no image 'corpus/docs/guide/Lens.png': did you mean 'lens.png'?")]
    [InlineData("![x](tower.jpg)", "(3,6): warning CORPUS1144: There is no image 'corpus/docs/guide/tower.jpg': did you mean '../images/tower.jpg'?")]
    [InlineData("![x](nothing-like-it.svg)", "(3,6): warning CORPUS1144: There is no image 'corpus/docs/guide/nothing-like-it.svg': correct the address, or add the file")]
    [InlineData("[x](lenz.png)", "(3,5): warning CORPUS1144: There is no image 'corpus/docs/guide/lenz.png': did you mean 'lens.png'?")]
    public void MissingImage_IsReportedAtItsAddress(string body, string problem) => Assert.Equal([Page + problem], Problems(Compile(body, Assets)));

    [Theory]
    [InlineData("![x](https://example.org/lenz.png)")]
    [InlineData("![x](//example.org/lenz.png)")]
    [InlineData("![x](/assets/lenz.png)")]
    [InlineData("![x](/manual/lenz.png)")]
    [InlineData("![x](../../../wwwroot/lenz.png)")]
    [InlineData("![x](../../../../lenz.png)")]
    [InlineData("[x](../plans.pdf)")]
    [InlineData("`![x](lenz.png)`")]
    [InlineData("![x](data:image/png;base64,AAAA)")]
    public void AddressThatMayLeadElsewhere_IsNotReported(string body) => Assert.Empty(Problems(Compile(body, Assets)));

    [Theory]
    [InlineData("corpus", "x.png", true)]
    [InlineData("corpus/docs/guide/*.png", "x.png", true)]
    [InlineData("corpus/docs/guide/*.jpg", "x.png", false)]
    [InlineData("*.png", "x.png", true)]
    [InlineData("", "x.png", true)]
    [InlineData("pictures", "x.png", false)]
    [InlineData("pictures/*.png", "../../../pictures/x.png", true)]
    public void MissingImage_IsReportedOnlyWhereAHostHasLooked(string root, string address, bool isReported) =>
        Assert.Equal(isReported, Problems(Compile($"![x]({address})", new ProjectAssets(default, new EquatableArray<string>([root])))).Length == 1);

    [Fact]
    public void HostThatCannotLook_ReportsNoMissingImage() => Assert.Empty(Problems(Compile("![x](lenz.png)", ProjectAssets.None)));

    [Fact]
    public void ImageWithoutSize_IsReportedOnce() => Assert.Equal(
        [Page + "(3,6): info CORPUS1145: The size of 'corpus/docs/images/bad.png' could not be read, so pages will move when it loads: it is damaged, or has no size; save it again"],
        Problems(Compile("![x](../images/bad.png) ![y](../images/bad.png)", Assets)));

    [Theory]
    [InlineData(101, 10)]
    [InlineData(100, 11)]
    public void EditedImage_ChangesFingerprintAndPack(int length, int width)
    {
        ArchiveSpec before = Compile("![x](lens.png)", One(100, 10));
        ArchiveSpec after = Compile("![x](lens.png)", One(length, width));

        Assert.NotEqual(before.Fingerprint, after.Fingerprint);
        Assert.NotEqual(PackWriter.Write(before), PackWriter.Write(after));
    }

    [Fact]
    public void EditedImageOfOthers_LeavesWhatAnArchiveKnowsEqual() => Assert.Equal(
        Known("![x](lens.png)", Create("corpus/docs/guide/lens.png")),
        Known("![x](lens.png)", Create("corpus/docs/guide/lens.png", "corpus/other/new.png")));

    private static ProjectAssets One(int length, int width) =>
        new(new EquatableArray<AssetFile>([new AssetFile("corpus/docs/guide/lens.png", length, new ImageSize(width, 5))]), new EquatableArray<string>(["corpus"]));

    private static ProjectAssets Create(params string[] paths) => new(
        paths.Select(path => new AssetFile(path, 100, path.Contains("bad", StringComparison.Ordinal) || path.EndsWith(".pdf", StringComparison.Ordinal) ? null : new ImageSize(20, 10))).ToEquatableArray(),
        new EquatableArray<string>(["corpus"]));

    private static string[] Problems(ArchiveSpec archive) => [.. archive.Problems.Select(problem => problem.ToString())];

    private static ProjectLinks Known(string body, ProjectAssets assets)
    {
        ArchivePlan plan = Plan(body);
        return ProjectLinks.Create([plan], assets).For(plan);
    }

    private static ArchiveSpec Compile(string body, ProjectAssets assets)
    {
        ArchivePlan plan = Plan(body);
        return ArchiveBuilder.Build(plan, ProjectLinks.Create([plan], assets).For(plan));
    }

    private static ArchivePlan Plan(string body)
    {
        var settings = new FileSettings { LinkRoot = "/manual/", Parse = new ParseOptions(RawHtml: "keep") };
        ParsedFile file = FileParser.Parse(new SourceFile(Page, "# Page\n\n" + body + "\n"), settings.Parse) with { Options = settings.Parse };
        return Assert.Single(ArchivePlanner.Plan([new PlannedFile(file, settings)]).Archives);
    }
}
