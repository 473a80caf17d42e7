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

    /// <summary>One project with a fault of each kind that has a fix, and a renamed Markdown file, whose parser analyzers have to find.</summary>
    [Fact]
    public void EachFix_IsMadeByTheCommandLine_AndTheResultBuilds()
    {
        Consumer project = Project("AllFixes", "CorpusSdk", """_ = Corpus.Notes.Articles["dam"];""")
            .Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.CORPUS2204.severity = warning\ndotnet_diagnostic.CORPUS2208.severity = warning\n")
            .Write("corpus/harbours.jsonl", """
                {"title": "The old mole", "tags": ["stone"], "built": 1802, "body": "It has stood through every storm."}
                {"title": "The fish market", "tags": ["trade"], "built": 1961, "body": "It smells of tar."}
                {"title": "Market hours", "tags": ["trade"], "built": 1961, "body": "From five to eight."}
                {"title": "Lamp keeper’s house", "tags": ["stone"], "built": 1802, "body": "It is empty now."}
                """)
            .Write("corpus/notes/dam.md", "# On water\n\nIt is held back by a wall of clay.\n")
            .Write("corpus/notes/lock.md", "# On boats\n\nThey rise and fall with the gates.\n");
        project.Build().AssertClean();

        File.Delete(project.PathOf("corpus/notes/dam.md"));
        CommandResult failed = project
            .Write("corpus/notes/reservoir.md", "# On water\n\nIt is held back by a wall of clay.\n")
            .Write("Program.cs", """
                using System.Linq;
                _ = Corpus.Notes.Articles["dam"];
                _ = Corpus.Harbours.Articles.Contains("the-old-mold");
                _ = Corpus.Harbours.ByTags["stome"];
                _ = Corpus.Harbours.ByBuilt[1960];
                _ = Corpus.Harbours.Articles.First(article => article.Slug == args[0]);
                _ = Corpus.Harbours.Search("title: mole");
                _ = Corpus.Harbours.Articles.ToList().Count;
                var known = Corpus.Harbours.Articles.ToDictionary(article => article.Slug);
                _ = known.ContainsKey(args[0]);
                _ = Corpus.Harbours.Slugs.TheOldMold;
                """)
            .Build()
            .AssertFailure()
            .AssertMessages(
                "Program.cs(2,27): error CORPUS2201",
                "Program.cs(3,39): warning CORPUS2202",
                "Program.cs(4,28): warning CORPUS2203",
                "Program.cs(5,29): warning CORPUS2203",
                "Program.cs(6,5): warning CORPUS2204",
                "Program.cs(7,28): warning CORPUS2206",
                "Program.cs(8,30): warning CORPUS2208",
                "Program.cs(9,38): warning CORPUS2208",
                "Program.cs(11,27): error CS0117",
                "Program.cs(11,27): warning CORPUS2211");
        Assert.EndsWith("it was renamed to 'reservoir'", failed.Messages.Single(message => message.Heading.EndsWith("CORPUS2201", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        project.Fix("CORPUS2201", "CORPUS2202", "CORPUS2203", "CORPUS2204", "CORPUS2206", "CORPUS2208", "CORPUS2211").AssertSuccess();

        Assert.Equal(
            """
            using System.Linq;
            _ = Corpus.Notes.Articles["reservoir"];
            _ = Corpus.Harbours.Articles.Contains("the-old-mole");
            _ = Corpus.Harbours.ByTags["stone"];
            _ = Corpus.Harbours.ByBuilt[1961];
            _ = Corpus.Harbours.Articles[args[0]];
            _ = Corpus.Harbours.Search("title:mole");
            _ = Corpus.Harbours.Articles.Count;
            var known = Corpus.Harbours.Articles;
            _ = known.Contains(args[0]);
            _ = Corpus.Harbours.Slugs.TheOldMole;
            """.ReplaceLineEndings("\n"),
            File.ReadAllText(project.PathOf("Program.cs")).ReplaceLineEndings("\n"));
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
