using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Code that names a missing article, in projects of users.</summary>
public sealed class AnalyzerTests(PackageFeed feed)
{
    /// <summary>Code names an article, whose headline is then changed; the fix names it anew.</summary>
    [Fact]
    public void AChangedHeadline_FailsTheBuildUntilTheFixIsMade()
    {
        Consumer project = Project("ChangedHeadline", "CorpusSdk", """_ = Corpus.Lakes.Articles["the-deepest-bay-is-the-first-to-fill-with-swans"];""")
            .Write("corpus/lakes.txt", Samples.Lakes);
        project.Build().AssertClean();

        CommandResult failed = project
            .Write("corpus/lakes.txt", Samples.Lakes.Replace("The deepest bay is the first to fill with swans", "The deepest bay is the last to fill with swans", StringComparison.Ordinal))
            .Build()
            .AssertFailure()
            .AssertMessages("Program.cs(1,27): error CORPUS2201");
        project.Fix("CORPUS2201").AssertSuccess();

        Assert.EndsWith("did you mean 'the-deepest-bay-is-the-last-to-fill-with-swans'?", failed.Messages[0].Text, StringComparison.Ordinal);
        Assert.Equal("""_ = Corpus.Lakes.Articles["the-deepest-bay-is-the-last-to-fill-with-swans"];""", File.ReadAllText(project.PathOf("Program.cs")));
        project.Build().AssertClean();
    }

    /// <summary>The task packs the archive, no constant shows its slugs, and the compiler sees neither text nor pack.</summary>
    [Fact]
    public void AWrongSlugOfAPackedArchive_FailsTheBuild() =>
        Project("WrongSlugPacked", "CorpusSdk", """_ = Corpus.Lakes.Articles["the-deepest-bay-is-the-first-to-fill-with-swan"];""", "<CorpusCarrier>Resource</CorpusCarrier><CorpusMaxSlugConstants>0</CorpusMaxSlugConstants>")
            .Write("corpus/lakes.txt", Samples.Lakes)
            .Build()
            .AssertFailure()
            .AssertMessages("Program.cs(1,27): error CORPUS2201");

    [Fact]
    public void AWrongSlugOfADataPackage_FailsTheBuildOfItsUser()
    {
        CommandResult build = Project("WrongSlugOfPackage", "Corpus.Russia", """_ = Corpus.Russia.Articles["siberian-crane"];""")
            .Build()
            .AssertFailure()
            .AssertMessages("Program.cs(1,28): error CORPUS2201");

        Assert.StartsWith("The archive 'Russia' has no article 'siberian-crane'", build.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AQueryThatIsNotReadAsItLooks_IsWrittenAnewByTheFix()
    {
        Consumer project = Project("QueryFix", "Corpus.Russia", "_ = Corpus.Russia.Search(\"title: lake\");");
        project.Build().AssertSuccess().AssertMessages("Program.cs(1,26): warning CORPUS2206");

        project.Fix("CORPUS2206").AssertSuccess();

        Assert.Equal("_ = Corpus.Russia.Search(\"title:lake\");", File.ReadAllText(project.PathOf("Program.cs")));
        project.Build().AssertClean();
    }

    private Consumer Project(string name, string package, string program, string properties = "") => feed.CreateConsumer(name)
        .Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="$(CorpusSdkVersion)" />
              </ItemGroup>
            </Project>
            """)
        .Write("Program.cs", program);
}
