using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>One project, checked out in two places.</summary>
public sealed class DeterministicBuildTests(PackageFeed feed)
{
    [Fact]
    public void BuildInAnotherFolder_GivesTheSamePacksAndTheSameAssembly()
    {
        Consumer here = Build("Deterministic");
        Consumer there = Build("elsewhere/and-deeper/Deterministic");

        Assert.NotEmpty(here.FilesBelow("obj/corpus/packs"));
        AssertSameFiles(here, there, "obj/corpus/packs");
        AssertSameFiles(here, there, "bin/Release/net10.0", "App.dll", "App.pdb");
    }

    private static void AssertSameFiles(Consumer here, Consumer there, string folder, params string[] only)
    {
        Assert.Equal(here.FilesBelow(folder), there.FilesBelow(folder));
        IEnumerable<string> different = here.FilesBelow(folder)
            .Where(file => only.Length == 0 || only.Contains(file))
            .Where(file => !File.ReadAllBytes(here.PathOf(folder + "/" + file)).AsSpan().SequenceEqual(File.ReadAllBytes(there.PathOf(folder + "/" + file))));
        Assert.Empty(different);
    }

    private Consumer Build(string name)
    {
        Consumer project = feed.CreateConsumer(name)
            .Write("App.csproj", Samples.Project(
                Samples.Carrier("Resource"),
                """<ItemGroup><SourceRoot Include="$(MSBuildProjectDirectory)/" /></ItemGroup>"""))
            .Write("Program.cs", Samples.ListingProgram)
            .Write("corpus/empty.txt", "")
            .Write("corpus/lakes.txt", Samples.Lakes);
        var text = new GeneratedText(5);
        for (int i = 0; i < 20; i++)
            project.Write($"corpus/notes/{i}.txt", text.Headline(i) + "\n\n" + text.Body(2000));
        project.Build("-c", "Release", "-p:ContinuousIntegrationBuild=true", "-p:NoWarn=CORPUS1001").AssertClean();
        return project;
    }
}
