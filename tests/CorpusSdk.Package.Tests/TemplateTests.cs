using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>What <c>dotnet new</c> makes of each template, built and run as its readme says.</summary>
public sealed class TemplateTests(TemplateTests.Installation templates) : IClassFixture<TemplateTests.Installation>
{
    private static readonly string[] ImageNames = ["a lens.svg", "b#1.svg", "100%.svg", "(c)'s.svg", "лінза 大.svg"];

    [Fact]
    public void Program_ListsItsNotesAndFindsOne()
    {
        Consumer project = templates.Create("corpus-app", "App");

        project.Build().AssertClean();

        Assert.Equal(
            """
            2025-05-31  The patient ferry, by Mara Lind [rivers]
            2025-03-14  The lamp that is never lit, by Mara Lind [coast, walks]

            """,
            project.Run());
        Assert.Equal(
            """
            The patient ferry
                A ferry without an engine crosses the [river] on nothing but its current.

            """,
            project.RunWith("rivers").AssertSuccess().Output);
        Assert.Equal("Nothing found. Did you mean: ferry\n", project.RunWith("feryr").AssertSuccess().Output);
    }

    /// <summary>The readme invites to it.</summary>
    [Fact]
    public void Program_HasItsTextsChecked()
    {
        Consumer project = templates.Create("corpus-app", "Checked-Letters.2");
        project.Write("corpus/notes/ferry.md", File.ReadAllText(project.PathOf("corpus/notes/ferry.md")).Replace("2025-05-31", "31/05/2025", StringComparison.Ordinal));

        CommandResult build = project.Build().AssertFailure();

        BuildMessage error = Assert.Single(build.Messages, message => message.Severity == "error");
        Assert.Equal("corpus/notes/ferry.md(2,7): error CORPUS1302", error.Heading);
    }

    [Fact]
    public void DataPackage_IsPackedAndRead()
    {
        Consumer data = templates.Create("corpus-data", "Acme.Recipes");
        data.Dotnet("pack", "-o", Path.Combine(data.Folder, "out"), "-p:Version=1.0.0-beta").AssertClean();
        Consumer user = templates.Feed.CreateConsumer("RecipesUser")
            .Write("nuget.config", $"""
                <configuration>
                  <packageSources>
                    <add key="Templates under test" value="{data.PathOf("out")}" />
                  </packageSources>
                </configuration>
                """)
            .Write("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <RestorePackagesPath>packages</RestorePackagesPath>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Acme.Recipes" Version="1.0.0-beta" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program.cs", """
                foreach (var recipe in Corpus.Recipes.Articles)
                    Console.WriteLine($"{recipe.Title}: {recipe.Minutes} minutes");
                Console.WriteLine(string.Join(", ", Corpus.Recipes.ByTags["baking"].Select(recipe => recipe.Slug)));
                """);

        user.Build().AssertClean();

        Assert.Equal("Bread from one bowl: 75 minutes\nSoup of roots: 40 minutes\nbread\n", user.Run());
    }

    [Fact]
    public void Fixtures_AreTestedOnceForEachArticle()
    {
        Consumer project = templates.Create("corpus-fixtures", "Samples.Tests");

        CommandResult tests = project.Dotnet("test", "--logger", "console;verbosity=normal").AssertSuccess();

        Assert.Contains("Passed SampleTests.Headline_IsNoSentence [bridge]", tests.Output, StringComparison.Ordinal);
        Assert.Contains("Passed SampleTests.GermanText_HasAnUmlaut [muehle]", tests.Output, StringComparison.Ordinal);
        Assert.Contains("Passed SampleTests.Samples_AreTheOnesTheTestsWereWrittenFor", tests.Output, StringComparison.Ordinal);
        Assert.Contains("Total tests: 4", tests.Output, StringComparison.Ordinal);
    }

    /// <summary>Images with all kinds of names are beside its texts, and the server is gone when they are looked at.</summary>
    [Fact]
    public async Task Reader_PublishedBelowAPath_ShowsTextsAndImagesWithoutANetwork()
    {
        templates.Feed.PackAlso("src/CorpusSdk.Reader.Web");
        Consumer project = templates.Create("corpus-reader", "Field.Notes");
        byte[] image = File.ReadAllBytes(project.PathOf("corpus/notes/lamp.svg"));
        project.Write("corpus/notes/names.md", "# Names\n\n[The drawing](lamp.svg)\n\n" + string.Concat(ImageNames.Select(name => $"![{name}](img/{Uri.EscapeDataString(name)})\n\n")));
        foreach (string name in ImageNames)
            project.Write("corpus/notes/img/" + name, image);

        project.Dotnet("publish", "-o", "out", "-p:CorpusBasePath=/repo/", "-p:CompressionEnabled=false").AssertClean();

        Assert.Superset(
            new HashSet<string> { "icon-192.png", "icon-512.png", "icon.svg", "index.html", "manifest.webmanifest", "own.css", "service-worker.js", "corpus/notes/lamp.svg" },
            project.FilesBelow("out/wwwroot").ToHashSet());
        await using ReaderWithoutNetwork reader = await ReaderWithoutNetwork.LoadAsync(project.PathOf("out/wwwroot"), "/repo/");
        await reader.GoToAsync("notes/lighthouse");
        Assert.Equal("The lamp that is never lit", await reader.HeadingAsync());
        Assert.Equal([240], await reader.WidthsOfImagesAsync());
        await reader.GoToAsync("notes/names");
        Assert.Equal(ImageNames.Select(_ => 240), await reader.WidthsOfImagesAsync());
        Assert.Equal("The lamp that is never lit", await reader.SearchAsync("dark for sixty years"));
        await reader.GoToAsync("notes/names");
        Assert.Equal("svg", await reader.FollowToFileAsync("The drawing"));
    }

    /// <summary>The templates, packed and installed once, apart from those of the machine.</summary>
    public sealed class Installation
    {
        private readonly string _hive;

        public Installation(PackageFeed feed)
        {
            Feed = feed;
            feed.PackAlso("src/CorpusSdk.Xunit");
            feed.PackAlso("src/CorpusSdk.Templates");
            Consumer home = feed.CreateConsumer("Templates");
            _hive = home.PathOf("hive");
            feed.Run(home.Folder, "dotnet", "new", "install", Assert.Single(Directory.EnumerateFiles(feed.FeedFolder, "CorpusSdk.Templates.*.nupkg")), "--debug:custom-hive", _hive).AssertSuccess();
        }

        internal PackageFeed Feed { get; }

        /// <summary>Makes a project in a folder of its name.</summary>
        internal Consumer Create(string template, string name)
        {
            Consumer project = Feed.CreateConsumer(name);
            Feed.Run(project.Folder, "dotnet", "new", template, "--debug:custom-hive", _hive).AssertSuccess();
            Assert.Contains(name + ".csproj", project.FilesBelow("."));
            return project;
        }
    }
}
