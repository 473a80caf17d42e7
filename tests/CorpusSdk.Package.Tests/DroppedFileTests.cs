using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A user adds the package and drops text files into <c>corpus/</c>, in a project that treats every warning as an error.</summary>
public sealed class DroppedFileTests(DroppedFileTests.StrictConsumer consumer) : IClassFixture<DroppedFileTests.StrictConsumer>
{
    private static readonly string[] OtherItemNames = ["None", "Content", "EmbeddedResource", "Compile"];

    [Fact]
    public void TheStrictestSettings_GiveNoWarning() => consumer.FirstBuild.AssertClean();

    [Fact]
    public void Program_PrintsTheArticlesOfTheFile() => Assert.Equal(
        """
        Lakes: 2 articles
        the-deepest-bay-is-the-first-to-fill-with-swans, 3 paragraphs
        a-ferry-without-an-engine-still-crosses-the-narrows, 1 paragraphs
        Card: Lakes/a-ferry-without-an-engine-still-crosses-the-narrows
        corpus/lakes.txt(16-18)
        """,
        consumer.Output.Before("Russia:").TrimEnd());

    [Fact]
    public void SeedArchive_HasWhatItsReadersFind()
    {
        Assert.SkipWhen(Repository.SeedArchive is null, "The texts that were given to the project are not public. Put russia.txt into ../shared/seed beside the repository to run this test.");

        Assert.Contains("Russia: 10 articles, 83 paragraphs, 9 cards, 3 inline links\n", consumer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CorpusFiles_AreInputOfTheCompilerAndNothingElse()
    {
        ProjectFacts facts = consumer.Project.Facts();

        Assert.Contains("corpus/lakes.txt", facts.Items("AdditionalFiles"));
        Assert.DoesNotContain(
            OtherItemNames.SelectMany(facts.Items),
            item => item.StartsWith("corpus/", StringComparison.Ordinal));
    }

    /// <summary>One question after another, since each build starts from the one before.</summary>
    [Fact]
    public void Compiler_RunsAgainWhenATextChangesAndOnlyThen()
    {
        DateTime first = consumer.CompiledAt;

        consumer.Project.Build().AssertClean();
        DateTime unchanged = consumer.CompiledAt;
        consumer.Project.Write("corpus/lakes.txt", Samples.Lakes.Replace("four minutes", "five minutes", StringComparison.Ordinal));
        consumer.Project.Build("--no-restore").AssertClean();
        DateTime edited = consumer.CompiledAt;

        Assert.Equal(first, unchanged);
        Assert.NotEqual(unchanged, edited);
    }

    /// <summary>Built once.</summary>
    public sealed class StrictConsumer
    {
        public StrictConsumer(PackageFeed feed)
        {
            Project = feed.CreateConsumer("DroppedFile")
                .Write("App.csproj", """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <OutputType>Exe</OutputType>
                        <TargetFramework>net10.0</TargetFramework>
                        <LangVersion>12</LangVersion>
                        <Nullable>disable</Nullable>
                        <ImplicitUsings>disable</ImplicitUsings>
                        <AnalysisLevel>latest</AnalysisLevel>
                        <AnalysisMode>All</AnalysisMode>
                        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                        <GenerateDocumentationFile>true</GenerateDocumentationFile>
                        <InvariantGlobalization>true</InvariantGlobalization>
                        <DefineConstants Condition="Exists('corpus/russia.txt')">$(DefineConstants);SEED</DefineConstants>
                      </PropertyGroup>
                      <ItemGroup>
                        <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                      </ItemGroup>
                    </Project>
                    """)
                .Write("Program.cs", """
                    using System.Linq;
                    using static System.Console;

                    var lakes = Corpus.Lakes.Articles;
                    WriteLine($"{Corpus.Lakes.Archive.Title}: {lakes.Count} articles");
                    foreach (var article in lakes)
                        WriteLine($"{article.Slug}, {article.Paragraphs.Count} paragraphs");
                    var card = lakes[Corpus.Lakes.Slugs.TheDeepestBayIsTheFirstToFillWithSwans].Links.Single();
                    WriteLine($"{card.Kind}: {card.Target}");
                    WriteLine(card.Target.Source);

                    #if SEED
                    var russia = Corpus.Russia.Articles;
                    int Count(CorpusSdk.LinkKind kind) => russia.Sum(article => article.Links.Count(link => link.Kind == kind));
                    Write($"Russia: {russia.Count} articles, {russia.Sum(article => article.Paragraphs.Count)} paragraphs, ");
                    WriteLine($"{Count(CorpusSdk.LinkKind.Card)} cards, {Count(CorpusSdk.LinkKind.Inline)} inline links");
                    #endif
                    """)
                .Write("corpus/lakes.txt", Samples.Lakes);
            // One word of the seed has a Cyrillic letter among Latin ones. It is reported, as it should be; here nothing is to be said.
            if (Repository.SeedArchive is { } seed)
                Project.Write("corpus/russia.txt", File.ReadAllText(seed).Replace("\u0441hief", "chief", StringComparison.Ordinal));

            FirstBuild = Project.Build().AssertSuccess();
            Output = Project.Run();
        }

        internal Consumer Project { get; }

        internal CommandResult FirstBuild { get; }

        internal string Output { get; }

        internal DateTime CompiledAt => File.GetLastWriteTimeUtc(Path.Combine(Project.Folder, "obj", "Debug", "net10.0", "App.dll"));
    }
}
