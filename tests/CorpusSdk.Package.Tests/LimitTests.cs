using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>More than fits, and settings that are none.</summary>
public sealed class LimitTests(PackageFeed feed)
{
    /// <summary>The file has a length and no content on the disk: reading it takes gigabytes of memory, and asking for its length does not.</summary>
    [Fact]
    public void CorpusLargerThanAnAssembly_IsRefused()
    {
        const long LengthInBytes = 2_100_000_000;
        Consumer project = feed.CreateConsumer("TooLarge")
            .Write("App.csproj", Samples.Project())
            .Write("Program.cs", "")
            .Write("corpus/large.txt", "");
        using (FileStream file = File.OpenWrite(project.PathOf("corpus/large.txt")))
            file.SetLength(LengthInBytes);

        CommandResult build = project.Build("-p:NoWarn=CS5001");
        project.Delete("corpus/large.txt");

        build.AssertFailure();
        BuildMessage message = Assert.Single(build.Messages, message => message.Id.StartsWith("CORPUS", StringComparison.Ordinal));
        Assert.Equal("CSC: error CORPUS2007", message.Heading);
        Assert.Contains("take 2100 MB, but an assembly holds 2000 MB", message.Text, StringComparison.Ordinal);
        Assert.Empty(project.FilesBelow("obj/corpus/packs"));
    }

    [Fact]
    public void CarrierThatIsNone_IsRefused() =>
        feed.CreateConsumer("BadCarrier")
            .Write("App.csproj", Samples.Project(Samples.Carrier("Pigeon")))
            .Write("Program.cs", "System.Console.WriteLine(Corpus.Lakes.Articles.Count);")
            .Write("corpus/lakes.txt", Samples.Lakes)
            .Build()
            .AssertFailure()
            .AssertMessages("CSC: error CORPUS2006");

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void MoreSlugsThanWanted_GiveNoConstantsAndAreFoundAsEver(string carrier)
    {
        Consumer project = feed.CreateConsumer("Slugs-" + carrier)
            .Write("App.csproj", Samples.Project(Samples.Carrier(carrier) + "<CorpusMaxSlugConstants>1</CorpusMaxSlugConstants>"))
            .Write("Program.cs", """
                System.Console.WriteLine(typeof(Corpus.Lakes.Slugs).GetFields().Length);
                System.Console.WriteLine(typeof(Corpus.Mountains.Slugs).GetFields().Length);
                System.Console.WriteLine(Corpus.Lakes.Articles["the-deepest-bay-is-the-first-to-fill-with-swans"].Source);
                """)
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS1023.severity = warning\n")
            .Write("corpus/lakes.txt", Samples.Lakes)
            .Write("corpus/mountains.txt", Samples.Mountains);

        project.Build().AssertSuccess().AssertMessages("corpus/lakes.txt(1,1): warning CORPUS1023");

        Assert.Equal("0\n1\ncorpus/lakes.txt(3-14)\n", project.Run());
    }
}
