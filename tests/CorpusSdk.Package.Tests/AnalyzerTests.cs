using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Code that names a missing article, in projects of users.</summary>
public sealed class AnalyzerTests(PackageFeed feed)
{
    /// <summary>The article's text has stayed, so its new slug is known however little it is like the old one; the fix takes it.</summary>
    [Fact]
    public void ARenamedHeadline_FailsTheBuildWithTheNewSlug()
    {
        Consumer project = Project("RenamedHeadline", "CorpusSdk", "_ = Corpus.Lakes.Articles[\"the-deepest-bay-is-the-first-to-fill-with-swans\"];\n_ = Corpus.Lakes.Slugs.TheDeepestBayIsTheFirstToFillWithSwans;")
            .Write("corpus/lakes.txt", Samples.Lakes);
        project.Build().AssertClean();

        CommandResult failed = project
            .Write("corpus/lakes.txt", Samples.Lakes.Replace("The deepest bay is the first to fill with swans", "Winter guests arrive early", StringComparison.Ordinal))
            .Build()
            .AssertFailure()
            .AssertMessages("Program.cs(1,27): error CORPUS2201", "Program.cs(2,24): error CS0117", "Program.cs(2,24): warning CORPUS2211");
        project.Build().AssertFailure();
        project.Fix("CORPUS2201", "CORPUS2211").AssertSuccess();

        Assert.Equal(
            [
                "The archive 'Lakes' has no article 'the-deepest-bay-is-the-first-to-fill-with-swans', so this lookup throws: it was renamed to 'winter-guests-arrive-early'",
                "The archive 'Lakes' has no article whose constant is 'TheDeepestBayIsTheFirstToFillWithSwans': it was renamed to 'WinterGuestsArriveEarly'",
            ],
            failed.Messages.Where(message => message.Text.Contains("renamed", StringComparison.Ordinal)).Select(message => message.Text));
        Assert.Equal(
            "_ = Corpus.Lakes.Articles[\"winter-guests-arrive-early\"];\n_ = Corpus.Lakes.Slugs.WinterGuestsArriveEarly;",
            File.ReadAllText(project.PathOf("Program.cs")).ReplaceLineEndings("\n"));
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
