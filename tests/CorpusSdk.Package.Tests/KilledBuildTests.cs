using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Somebody ends a build by force, at whatever moment, and builds again.</summary>
public sealed class KilledBuildTests(PackageFeed feed)
{
    // What a build writes, in this order: each of them is the end of one of the killed builds.
    private static readonly string[] Moments = [".tmp", ".pack", "parsed.cache", "manifest.txt", "done.txt", "App.dll"];

    [Fact]
    public void BuildAfterKilledOnes_IsThatOfAFreshFolder()
    {
        Consumer project = Create("Killed");
        Consumer fresh = Create("NeverKilled");
        project.Build().AssertClean();
        var text = new GeneratedText(3);

        int killed = 0;
        foreach (string ending in Moments)
        {
            string changed = text.Archive("Lakes", 20, 1000);
            project.Write("corpus/lakes.txt", changed);
            fresh.Write("corpus/lakes.txt", changed);
            DateTime start = DateTime.UtcNow;
            if (project.KillBuildWhen(() => IsWritten(project, ending, start)))
                killed++;
        }

        Assert.True(killed >= Moments.Length / 2, "The builds ended before they could be killed.");
        project.Build("--no-restore").AssertClean();
        fresh.Build().AssertClean();

        Assert.Equal(fresh.Run(), project.Run());
        Assert.Equal(fresh.FilesBelow("obj/corpus/packs"), project.FilesBelow("obj/corpus/packs"));
        Assert.DoesNotContain(project.FilesBelow("obj/corpus"), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static bool IsWritten(Consumer project, string ending, DateTime since) => project
        .FilesBelow("obj")
        .Any(file => file.EndsWith(ending, StringComparison.Ordinal) && File.GetLastWriteTimeUtc(project.PathOf("obj/" + file)) > since);

    private Consumer Create(string name)
    {
        Consumer project = feed.CreateConsumer(name)
            .Write("App.csproj", Samples.Project(Samples.Carrier("Resource")))
            .Write("Program.cs", Samples.ListingProgram);
        var text = new GeneratedText(4);
        for (int i = 0; i < 40; i++)
            project.Write($"corpus/rivers/{i}.txt", text.Headline(i) + "\n\n" + text.Body(100_000));
        return project;
    }
}
