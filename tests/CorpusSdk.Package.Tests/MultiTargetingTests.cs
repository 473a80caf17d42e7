using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A library for two frameworks, which MSBuild compiles at the same time.</summary>
public sealed class MultiTargetingTests(MultiTargetingTests.Library library) : IClassFixture<MultiTargetingTests.Library>
{
    private static readonly string[] Frameworks = ["net8.0", "net10.0"];

    private Consumer Project => library.Project;

    [Fact]
    public void OnePack_IsInBothAssemblies()
    {
        Project.Build("--no-restore").AssertClean();

        string pack = Assert.Single(Project.FilesBelow("obj/corpus/packs"));
        byte[] bytes = File.ReadAllBytes(Project.PathOf("obj/corpus/packs/" + pack));
        Assert.All(Frameworks, framework => Assert.Equal(bytes, Assert.Single(AssemblyFile.Resources(Assembly(framework))).Value));
    }

    /// <summary>Each framework is built while the other one is, and they have one folder of packs.</summary>
    [Fact]
    public void Clean_LeavesNeitherPackNorCache_AndTextsAreThenParsedForOneFrameworkAlone()
    {
        Project.Dotnet("clean").AssertClean();
        Assert.DoesNotContain(Project.FilesBelow("obj"), file => file.Contains("corpus/", StringComparison.Ordinal));

        CommandResult build = Project.Build("--no-restore", "-v:n").AssertClean();

        Assert.Contains("from 60 files (60 of them parsed)", build.Output, StringComparison.Ordinal);
        Assert.Contains("from 60 files (0 of them parsed)", build.Output, StringComparison.Ordinal);
    }

    /// <summary>The pack that goes with one framework was the other's, too.</summary>
    [Fact]
    public void BuildOfOneFrameworkAfterACleanOfTheOther_HasItsPack()
    {
        Project.Dotnet("clean", "-f", "net8.0").AssertClean();

        Project.Build("--no-restore", "-f", "net10.0").AssertClean();

        Assert.Single(AssemblyFile.Packs(Assembly("net10.0")));
        Assert.Single(Project.FilesBelow("obj/corpus/packs"));
    }

    private string Assembly(string framework) => Project.PathOf($"bin/Debug/{framework}/Library.dll");

    /// <summary>Built once.</summary>
    public sealed class Library
    {
        public Library(PackageFeed feed)
        {
            Project = feed.CreateConsumer("MultiTargeting")
                .Write("Library.csproj", """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                        <CorpusCarrier>Resource</CorpusCarrier>
                      </PropertyGroup>
                      <ItemGroup>
                        <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                      </ItemGroup>
                    </Project>
                    """);
            var text = new GeneratedText(6);
            for (int i = 0; i < 60; i++)
                Project.Write($"corpus/notes/{i}.txt", text.Headline(i) + "\n\n" + text.Body(50_000));
            Project.Build().AssertClean();
        }

        internal Consumer Project { get; }
    }
}
