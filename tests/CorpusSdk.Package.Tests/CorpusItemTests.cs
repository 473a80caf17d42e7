using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Which files become archives: by default, by items of the project, and by names that are difficult for MSBuild.</summary>
public sealed class CorpusItemTests(PackageFeed feed)
{
    private const string Program = """
        using System;
        using System.Linq;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        foreach (var archive in Corpus.Catalog.Archives)
            Console.WriteLine($"{archive} {archive.Language ?? "-"}: {string.Join(", ", archive.Articles.Select(article => $"{article.Headline} @ {article.Source.File}"))}");
        """;

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void AnyFileName_GivesAnArchive(string carrier)
    {
        Consumer project = Create("OddNames-" + carrier, $"<PropertyGroup>{Samples.Carrier(carrier)}</PropertyGroup>")
            .Write("corpus/two words.txt", Samples.Article("One"))
            .Write("corpus/c#.txt", Samples.Article("Two"))
            .Write("corpus/[draft].txt", Samples.Article("Three"))
            .Write("corpus/r&d.txt", Samples.Article("Four"))
            .Write("corpus/o'brien.txt", Samples.Article("Five"))
            .Write("corpus/$(x).txt", Samples.Article("Six"))
            .Write("corpus/a=b, c!.txt", Samples.Article("Seven"))
            .Write("corpus/%20.txt", Samples.Article("Eight"))
            .Write("corpus/{curly}.txt", Samples.Article("Nine"))
            .Write("corpus/Übergänge.txt", Samples.Article("Ten"))
            .Write("corpus/field-notes/2024/spring.txt", Samples.Article("Eleven"))
            .Write("corpus/field-notes/autumn.txt", Samples.Article("Twelve"));

        project.Build().AssertClean();

        Assert.Equal(
            """
            ABC en: Seven @ corpus/a=b, c!.txt
            C en: Two @ corpus/c#.txt
            Curly en: Nine @ corpus/{curly}.txt
            Draft en: Three @ corpus/[draft].txt
            FieldNotes en: Eleven @ corpus/field-notes/2024/spring.txt, Twelve @ corpus/field-notes/autumn.txt
            Obrien en: Five @ corpus/o'brien.txt
            RD en: Four @ corpus/r&d.txt
            TwoWords en: One @ corpus/two words.txt
            X en: Six @ corpus/$(x).txt
            _20 en: Eight @ corpus/%20.txt
            Übergänge en: Ten @ corpus/Übergänge.txt
            """,
            project.Run().TrimEnd());
    }

    [Fact]
    public void ItemsOfTheProject_SayWhatIsInAnArchive()
    {
        Consumer project = Create("OwnItems", """
            <PropertyGroup>
              <EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>
            </PropertyGroup>
            <ItemGroup>
              <Corpus Include="other/**/*.txt" Archive="Notes" Language="en" />
              <Corpus Remove="other/draft.txt" />
            </ItemGroup>
            """)
            .Write("other/one.txt", Samples.Article("One"))
            .Write("other/deeper/two.txt", Samples.Article("Two"))
            .Write("other/[3] c# & $(x).txt", Samples.Article("Three"))
            .Write("other/draft.txt", Samples.Article("Draft"))
            .Write("other/Type.cs", "internal static class Type;")
            .Write("corpus/ignored.txt", Samples.Article("Ignored"));

        project.Build().AssertClean();

        Assert.Equal("Notes en: Three @ other/[3] c# & $(x).txt, Two @ other/deeper/two.txt, One @ other/one.txt", project.Run().TrimEnd());
        Assert.Contains("other/Type.cs", project.Facts().Items("Compile"));
        Assert.Contains("corpus/ignored.txt", project.Facts().Items("None"));
    }

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void FilesOfOneName_HaveTheFoldersOfTheirItemInTheirSlugs(string carrier)
    {
        Consumer project = feed.CreateConsumer("Folders-" + carrier)
            .Write("App.csproj", Samples.Project(
                Samples.Carrier(carrier),
                """<ItemGroup><Corpus Include="docs/**/*.md" Archive="Docs" /></ItemGroup>"""))
            .Write("Program.cs", "System.Console.WriteLine(string.Join(' ', System.Linq.Enumerable.Select(Corpus.Docs.Articles, article => article.Slug)));")
            .Write("docs/start.md", "# One\n\nText.\n")
            .Write("docs/a/start.md", "# Two\n\nText.\n")
            .Write("docs/a/index.md", "# Three\n\nText.\n")
            .Write("docs/b/c/start.md", "# Four\n\nText.\n");

        project.Build().AssertClean();

        Assert.Equal("a a/start b/c/start start", project.Run().TrimEnd());
    }

    private Consumer Create(string name, string items) => feed.CreateConsumer(name)
        .Write("App.csproj", Samples.Project(items: items))
        .Write("Program.cs", Program);
}
