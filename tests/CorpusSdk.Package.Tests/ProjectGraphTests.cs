using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Several projects in one build, and folders that are not where they usually are.</summary>
public sealed class ProjectGraphTests(PackageFeed feed)
{
    private const string TextsProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <CorpusCarrier>Resource</CorpusCarrier>
            <CorpusVisibility>public</CorpusVisibility>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>Two libraries want the texts in two configurations, so MSBuild builds their project twice at the same time.</summary>
    [Fact]
    public void ProjectThatIsBuiltTwiceAtOnce_HasOnePackAndItsUsersReadIt()
    {
        Consumer projects = feed.CreateConsumer("Graph")
            .Write("Texts/Texts.csproj", TextsProject)
            .Write("First/First.csproj", Reference("""<ProjectReference Include="../Texts/Texts.csproj" />"""))
            .Write("First/First.cs", "public static class First { public static int Count => Corpus.Notes.Articles.Count; }")
            .Write("Second/Second.csproj", Reference("""<ProjectReference Include="../Texts/Texts.csproj" SetConfiguration="Configuration=Release" />"""))
            .Write("Second/Second.cs", "public static class Second { public static string Slug => Corpus.Notes.Articles[0].Slug; }")
            .Write("App/App.csproj", Reference("""<ProjectReference Include="../First/First.csproj" /><ProjectReference Include="../Second/Second.csproj" />""", "<OutputType>Exe</OutputType>"))
            .Write("App/Program.cs", "System.Console.WriteLine($\"{First.Count} {Second.Slug} {Corpus.Notes.Archive}\");");
        var text = new GeneratedText(7);
        for (int i = 0; i < 60; i++)
            projects.Write($"Texts/corpus/notes/{i}.txt", (i == 0 ? "The first of all" : text.Headline(i)) + "\n\n" + text.Body(50_000));

        projects.Build("App", "-m").AssertClean();

        Assert.Equal("60 the-first-of-all Notes", projects.Run("App/bin/Debug/net10.0").Trim());
        Assert.Single(projects.FilesBelow("Texts/obj/corpus/packs"));
        Assert.All(["Debug", "Release"], configuration =>
            Assert.Equal(["Corpus.Notes.pack"], AssemblyFile.Packs(projects.PathOf($"Texts/bin/{configuration}/net10.0/Texts.dll"))));
    }

    [Fact]
    public void ArtifactsPath_HoldsEverything()
    {
        Consumer project = feed.CreateConsumer("Artifacts")
            .Write("Texts.csproj", TextsProject)
            .Write("corpus/lakes.txt", Samples.Lakes);

        project.Build("--artifacts-path", "out").AssertClean();

        Assert.Single(project.FilesBelow("out/obj/Texts/corpus/packs"));
        Assert.Equal(["Corpus.Lakes.pack"], AssemblyFile.Packs(project.PathOf("out/bin/Texts/debug/Texts.dll")));
        Assert.Empty(project.FilesBelow("obj"));
    }

    private static string Reference(string references, string properties = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {references}
          </ItemGroup>
        </Project>
        """;
}
