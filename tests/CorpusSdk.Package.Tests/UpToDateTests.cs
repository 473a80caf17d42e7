using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Whether a build notices every change, also those that no time shows: older files, another version of the package.</summary>
public sealed class UpToDateTests(PackageFeed feed)
{
    private const string Text = "corpus/notes/one.txt";
    private const string NextFeed = "next-feed";

    /// <summary>A branch switch, a restored backup and <c>mv</c> put older files in place of newer ones.</summary>
    [Theory]
    [InlineData("Auto")]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void TextExchangedForAnOlderFileOfTheSameLength_IsCompiled(string carrier)
    {
        Consumer project = CreateProject("Older" + carrier, carrier);
        project.Build().AssertClean();

        project.Write(Text, Samples.Article("A headline of old"));
        File.SetLastWriteTimeUtc(project.PathOf(Text), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        project.Build("--no-restore").AssertClean();

        Assert.Equal("a-headline-of-old\n", project.Run());
    }

    /// <summary>The new version does not read the files of the old one, and makes them again without being asked.</summary>
    [Fact]
    public void AnotherVersionOfThePackage_PacksAgain()
    {
        Consumer project = CreateProject("Upgrade", "Resource");
        // A feed of its own: other tests ask the feed of all for the one package that it has.
        feed.Dotnet(feed.CopySources("next-version"), "pack", "src/CorpusSdk", "-o", project.PathOf(NextFeed), "--version-suffix", feed.VersionSuffix + ".next", "-p:RunAnalyzers=false").AssertSuccess();
        project.Build().AssertClean();

        string file = File.ReadAllText(project.PathOf("App.csproj"));
        project.Write("App.csproj", file.Replace("$(CorpusSdkVersion)", "$(CorpusSdkVersion).next", StringComparison.Ordinal));
        project.Build().AssertClean();
        string upgraded = project.Run();
        project.Write("App.csproj", file);
        project.Build().AssertClean();

        Assert.Equal("a-headline-of-now\n", upgraded);
        Assert.Equal("a-headline-of-now\n", project.Run());
    }

    /// <summary>The first run of a file-based app works in any case; it is the second that must not print old texts.</summary>
    [Fact]
    public void FileBasedApp_SeesAnEditedText()
    {
        Consumer project = feed.CreateConsumer("FileBased")
            .Write("app.cs", $"""
                #:package CorpusSdk@0.1.0-{feed.VersionSuffix}
                #:property PublishAot=false
                foreach (var article in Corpus.Notes.Articles)
                    System.Console.WriteLine(article.Slug);
                """)
            .Write("corpus/notes.txt", Samples.Article("A headline of old"));
        string first = feed.Dotnet(project.Folder, "run", "app.cs").AssertSuccess().Output;

        project.Write("corpus/notes.txt", Samples.Article("A headline of now"));

        Assert.EndsWith("a-headline-of-old\n", first, StringComparison.Ordinal);
        Assert.EndsWith("a-headline-of-now\n", feed.Dotnet(project.Folder, "run", "app.cs").AssertSuccess().Output, StringComparison.Ordinal);
    }

    private Consumer CreateProject(string name, string carrier) => feed.CreateConsumer(name)
        .Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <CorpusCarrier>{carrier}</CorpusCarrier>
                <RestoreAdditionalProjectSources Condition="Exists('{NextFeed}')">{NextFeed}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
              </ItemGroup>
            </Project>
            """)
        .Write("Program.cs", """
            foreach (var article in Corpus.Notes.Articles)
                System.Console.WriteLine(article.Slug);
            """)
        .Write(Text, Samples.Article("A headline of now"));
}
