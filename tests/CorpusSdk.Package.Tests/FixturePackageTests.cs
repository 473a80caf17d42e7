using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A test project with nothing but xunit, a data package and the packages for fixtures; its tests are those of their readmes.</summary>
public sealed partial class FixturePackageTests(FixturePackageTests.TestProject project) : IClassFixture<FixturePackageTests.TestProject>
{
    [Fact]
    public void Build_GivesNoWarning() => project.Build.AssertClean();

    [Fact]
    public void Theory_IsACaseForEachArticleCalledByItsSlug()
    {
        string[] names = [.. project.Cases("HeadlineTests").Select(test => test.DisplayName)];

        Assert.Equal(16, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches(@"^HeadlineTests\.Headline_IsNoSentence \[[a-z0-9-]+\]$", name));
        Assert.Contains("HeadlineTests.Headline_IsNoSentence [the-ice-road-across-lake-baikal-lasts-a-few-weeks-moves-under]", names);
    }

    [Fact]
    public void SingleCase_IsRunAgainInAnotherProcess()
    {
        (string id, string displayName) = project.Cases("HeadlineTests")[^1];

        CommandResult run = project.Run("-preEnumerateTheories", "-id", id, "-reporter", "verbose").AssertSuccess();

        Assert.Contains($"    {displayName} [FINISHED]", run.Output, StringComparison.Ordinal);
        Assert.Contains(" Total: 1, Errors: 0, Failed: 0,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TypeThatIsNoArchive_FailsWithASentenceAndNoStackTrace()
    {
        CommandResult run = project.Run("-class", "BrokenTests").AssertFailure();

        Assert.Contains("System.String is not an archive, because it has no static property Archive: name the generated class", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Stack Trace", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ArchiveInMemory_HasTheRecordsOfTheDataPackage() =>
        Assert.Contains(" Total: 1, Errors: 0, Failed: 0,", project.Run("-class", "InMemoryTests").AssertSuccess().Output, StringComparison.Ordinal);

    [Fact]
    public void PackageInMemory_HasTheCompilerAndDemandsTheRuntimeOfItsVersion()
    {
        PackageFile package = PackageFile.Open(project.Feed.FeedFolder, "CorpusSdk.InMemory", ".nupkg");

        Assert.Equal(
            ["lib/netstandard2.0/CorpusSdk.Compiler.dll", "lib/netstandard2.0/CorpusSdk.InMemory.dll", "lib/netstandard2.0/CorpusSdk.InMemory.xml"],
            package.Files.Keys.Where(file => file.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(
            $"""<dependency id="CorpusSdk" version="[{package.Version}]" """,
            System.Text.Encoding.UTF8.GetString(package.Files["CorpusSdk.InMemory.nuspec"]),
            StringComparison.Ordinal);
    }

    /// <summary>NuGet only warns, and the tests would end with a missing method before the first one runs.</summary>
    [Fact]
    public void OldXunit_IsReportedByTheBuild()
    {
        Consumer consumer = project.Feed.CreateConsumer("OldXunit").Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusSdk.Xunit" Version="$(CorpusSdkVersion)" />
                <PackageReference Include="xunit.v3" Version="3.2.0" />
              </ItemGroup>
            </Project>
            """);

        CommandResult build = consumer.Build().AssertFailure();

        BuildMessage error = Assert.Single(build.Messages, message => message.Severity == "error");
        Assert.Equal("CORPUS2019", error.Id);
    }

    /// <summary>The project, packed for and built once.</summary>
    public sealed partial class TestProject
    {
        private readonly Consumer _consumer;

        public TestProject(PackageFeed feed)
        {
            Feed = feed;
            feed.PackAlso("src/CorpusSdk.Xunit");
            feed.PackAlso("src/CorpusSdk.InMemory");
            _consumer = feed.CreateConsumer("Fixtures")
                .Write("App.csproj", $"""
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <OutputType>Exe</OutputType>
                        <TargetFramework>net10.0</TargetFramework>
                        <ImplicitUsings>enable</ImplicitUsings>
                        <Nullable>enable</Nullable>
                        <InvariantGlobalization>true</InvariantGlobalization>
                      </PropertyGroup>
                      <ItemGroup>
                        <PackageReference Include="Corpus.Russia" Version="$(CorpusSdkVersion)" />
                        <PackageReference Include="CorpusSdk.Xunit" Version="$(CorpusSdkVersion)" />
                        <PackageReference Include="CorpusSdk.InMemory" Version="$(CorpusSdkVersion)" />
                        <PackageReference Include="xunit.v3" Version="{XunitVersion().Match(Repository.Read("Directory.Packages.props")).Groups[1].Value}" />
                      </ItemGroup>
                    </Project>
                    """)
                .Write("HeadlineTests.cs", Snippet("src/CorpusSdk.Xunit/README.md"))
                .Write("BrokenTests.cs", """
                    using CorpusSdk.Xunit;
                    using Xunit;

                    public class BrokenTests
                    {
                        [Theory, CorpusData(typeof(string))]
                        public void Article_IsThere(CorpusSdk.Article article) => Assert.NotNull(article);
                    }
                    """)
                .Write("InMemoryTests.cs", """
                    using CorpusSdk.InMemory;
                    using Xunit;

                    public class InMemoryTests
                    {
                        [Fact]
                        public void Text_GivesARecordOfTheDataPackage()
                        {
                            Corpus.Russia.Article article = InMemoryArchive.Parse<Corpus.Russia.Article>([("snow.md", "---\ntags: [cold]\n---\n# Snow\n\nIt *falls*.")]).Articles[0];

                            Assert.Equal("Russia/snow", article.ToString());
                            Assert.Contains("<em>falls</em>", article.Html);
                        }
                    }
                    """);
            Build = _consumer.Build().AssertSuccess();
        }

        internal PackageFeed Feed { get; }

        internal CommandResult Build { get; }

        internal IReadOnlyList<(string Id, string DisplayName)> Cases(string testClass)
        {
            using JsonDocument list = JsonDocument.Parse(Run("-class", testClass, "-preEnumerateTheories", "-list", "full/json").AssertSuccess().Output);
            return [.. list.RootElement.EnumerateArray().Select(test => (test.GetProperty("ID").GetString()!, test.GetProperty("DisplayName").GetString()!))];
        }

        internal CommandResult Run(params IEnumerable<string> arguments) =>
            _consumer.RunWith(["-noColor", .. arguments]);

        private static string Snippet(string readme) => CSharpBlock().Match(Repository.Read(readme)).Groups[1].Value;

        [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
        private static partial Regex CSharpBlock();

        [GeneratedRegex("\"xunit.v3\" Version=\"([^\"]+)\"")]
        private static partial Regex XunitVersion();
    }
}
