using CorpusSdk.Reader.Web.Texts;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Tests.Sources;

/// <summary>Where the files beside the texts of a source are found.</summary>
public sealed class SourceFilesTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .Write("corpus/notes/page.md", "# Page\n\n![A](a.png) ![B](b.png)\n")
        .Write("corpus/notes/a.png", Pictures.Png(1, 1))
        .Write("corpus/notes/b.png", Pictures.Png(1, 1));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AProgram_HasItsFilesBesideIt()
    {
        _folder.Write("bin/corpus/notes/a.png", "beside").Write("bin/wwwroot/corpus/notes/b.png", "of the web");
        SourceFiles files = SourceFiles.OfProgram(_folder.PathOf("bin/App.dll"), _ => null);

        Assert.Equal(["beside", "of the web"], Assets().Select(asset => Read(files.Find(asset))));
    }

    [Fact]
    public void AnAssembly_HasItsFilesWithinIt()
    {
        Source source = TextSourceTests.Open(typeof(SourceFilesTests).Assembly.Location);
        Asset asset = source.Archives.SelectMany(archive => archive.Assets).First();

        using Stream expected = Samples.Lighthouses.Archive.Assets[0].OpenRead();
        using var reader = new StreamReader(expected);
        Assert.Equal(reader.ReadToEnd(), Read(source.Files.Find(asset)));
    }

    /// <summary>As a reader in the browser shows the images of a data package.</summary>
    [Fact]
    public void AnImageWithinAnAssembly_IsItsOwnAddress()
    {
        Asset asset = Samples.Lighthouses.Archive.Assets[0];
        string address = AssetAddress.Of(asset)!;

        Assert.True(asset.IsEmbedded);
        Assert.StartsWith("data:image/svg+xml;base64,", address, StringComparison.Ordinal);
        Assert.Equal(asset.Length, Convert.FromBase64String(address[(address.IndexOf(',') + 1)..]).Length);
    }

    [Fact]
    public void AFileOfAProject_HasAnAddressBelowTheBase()
    {
        _folder.Write("corpus/notes/page.md", "# Page\n\n![A](a%20%281%29%23%25.png)\n").Write("corpus/notes/a (1)#%.png", Pictures.Png(1, 1));

        Assert.Equal("corpus/notes/a%20%281%29%23%25.png", AssetAddress.Of(Assets()[0]));
    }

    [Fact]
    public void AFileThatChanges_HasAnotherStamp()
    {
        var files = new SourceFiles([_folder.Path]);
        Asset asset = Assets()[0];
        string before = files.StampOf(asset);

        File.SetLastWriteTimeUtc(_folder.PathOf("corpus/notes/a.png"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.NotEqual(before, files.StampOf(asset));
    }

    [Theory]
    [InlineData("../s.png")]
    [InlineData("notes/../../s.png")]
    [InlineData("notes//../../s.png")]
    [InlineData("notes/./../../s.png")]
    [InlineData("..\\s.png")]
    [InlineData("notes\0/s.png")]
    [InlineData("")]
    public void APathThatLeadsOut_LeadsNowhere(string path)
    {
        _folder.Write("s.png", "secret").Write("bin/notes/x.png", "");
        var files = new SourceFiles([_folder.PathOf("bin")]);

        Assert.Null(files.Find(path));
        Assert.Null(files.Find(_folder.PathOf("s.png")));
        Assert.NotNull(files.Find("notes/x.png"));
    }

    private IReadOnlyList<Asset> Assets() => TextSourceTests.Open(_folder.Path).Archives[0].Assets;

    private static string? Read(Func<Stream>? open)
    {
        if (open is null)
            return null;
        using var reader = new StreamReader(open());
        return reader.ReadToEnd();
    }
}
