using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Images beside texts, in a project outside of the repository, by both carriers of archives and all of images.</summary>
public sealed class AssetTests(PackageFeed feed)
{
    // A valid image of one pixel.
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

    private const string Program = """
        using System;
        using System.IO;
        using System.Linq;

        Console.Write(Corpus.Docs.Articles["page"].Html);
        try
        {
            using Stream image = Corpus.Docs.Archive.Assets[0].OpenRead();
            Console.WriteLine(image.Length);
        }
        catch (FileNotFoundException exception)
        {
            Console.WriteLine(exception.Message.Split(',')[0].Contains("neither a resource of App nor a file"));
        }
        """;

    private const string Html = "<p><img src=\"img/lens.png\" width=\"1\" height=\"1\" loading=\"lazy\" decoding=\"async\" alt=\"A lens\" /></p>\n";

    [Theory]
    [InlineData("Inline", "", "68")]
    [InlineData("Resource", "", "68")]
    [InlineData("Inline", "embed", "68")]
    [InlineData("Resource", "embed", "68")]
    [InlineData("Inline", "none", "True")]
    public void Image_ComesAlongAsTheProjectChooses(string carrier, string assets, string read)
    {
        Consumer project = CreateProject($"Assets{carrier}{assets}", carrier, assets);

        project.Build().AssertClean();

        Assert.Equal(Html + read, project.Run().ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(assets.Length == 0 ? ["docs/img/lens.png"] : [], project.FilesBelow("bin/Debug/net10.0/corpus"));
    }

    /// <summary>What MSBuild, addresses or file systems have a meaning of their own for.</summary>
    [Theory]
    [InlineData("copy")]
    [InlineData("embed")]
    public void ImageOfAnyName_ComesAlong(string assets)
    {
        string[] names = ["a lens.png", "b;c.png", "100%25.png", "d#1.png", "@(e)$(f).png", "лінза 大.png"];
        Consumer project = feed.CreateConsumer("AssetsNamed" + assets)
            .Write("App.csproj", Samples.Project($"<CorpusAssets>{assets}</CorpusAssets>"))
            .Write("Program.cs", "foreach (var asset in Corpus.Docs.Archive.Assets) System.Console.WriteLine(asset.OpenRead().Length);")
            .Write("corpus/docs/page.md", "# Page\n\n" + string.Concat(names.Select(name => $"![A lens]({Uri.EscapeDataString(name)})\n")));
        foreach (string name in names)
            project.Write("corpus/docs/" + name, Png);

        project.Build().AssertClean();

        Assert.Equal(names.Select(_ => "68"), project.Run().ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }

    [Fact]
    public void PublishedProgram_HasItsImages()
    {
        Consumer project = CreateProject("AssetsPublished", "Auto", "");

        project.Dotnet("publish", "-o", "out").AssertSuccess();

        Assert.Equal(["docs/img/lens.png"], project.FilesBelow("out/corpus"));
    }

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void EditedImage_ChangesWhatIsCompiled(string carrier)
    {
        Consumer project = CreateProject("AssetsEdited" + carrier, carrier, "");
        project.Build().AssertClean();
        byte[] wider = (byte[])Png.Clone();
        wider[19] = 7;

        project.Write("corpus/docs/img/lens.png", wider).Build().AssertClean();

        Assert.Contains("width=\"7\"", project.Run(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void RemovedImage_IsReportedWhereItIsShown(string carrier)
    {
        Consumer project = CreateProject("AssetsRemoved" + carrier, carrier, "");
        project.Build().AssertClean();

        project.Delete("corpus/docs/img/lens.png").Build().AssertMessages("corpus/docs/page.md(3,11): warning CORPUS1144");
    }

    [Fact]
    public void UnknownCarrier_IsAnErrorOfTheProject()
    {
        CommandResult result = CreateProject("AssetsUnknown", "Auto", "zip").Build();

        Assert.Contains("App.csproj : error CORPUS2020: CorpusAssets is 'zip', which is unknown: set it to copy, embed or none", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WebProject_ServesItsImages()
    {
        Consumer project = feed.CreateConsumer("AssetsWeb")
            .Write("App.csproj", Samples.Project("").Replace("Microsoft.NET.Sdk\"", "Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal))
            .Write("Program.cs", "System.Console.WriteLine(Corpus.Docs.Archive.Assets[0].OpenRead().Length);")
            .Write("corpus/docs/page.md", "# Page\n\n![A lens](img/lens.png)\n")
            .Write("corpus/docs/img/lens.png", Png);

        project.Dotnet("publish", "-o", "out").AssertSuccess();

        Assert.Contains("corpus/docs/img/lens.png", project.FilesBelow("out/wwwroot"));
        Assert.Contains("corpus/docs/img/lens.png", File.ReadAllText(Directory.GetFiles(project.PathOf("out"), "*.staticwebassets.endpoints.json").Single()), StringComparison.Ordinal);
    }

    private Consumer CreateProject(string name, string carrier, string assets) => feed.CreateConsumer(name)
        .Write("App.csproj", Samples.Project(Samples.Carrier(carrier) + (assets.Length == 0 ? "" : $"<CorpusAssets>{assets}</CorpusAssets>")))
        .Write("Program.cs", Program)
        .Write("corpus/docs/page.md", "# Page\n\n![A lens](img/lens.png)\n")
        .Write("corpus/docs/img/lens.png", Png);
}
