using CorpusSdk.Compiler.Parsing.Formats;
using System.Collections.Concurrent;
using System.Diagnostics;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Large collections that other people wrote, if they are beside the repository: nothing is lost, and nothing correct is reported.</summary>
public class RealTextTests
{
    // Each has the words of other people; a file beside them names the sources.
    // Of their links between texts so many have a target, and so many are reported: pages without a translation, and names in another letter case.
    public static TheoryData<string, int, string?, int, int> Sets => new()
    {
        { "astro-docs", 2_569, "/", 12_803, 1_898 },
        { "winrt-api", 40_289, null, 70_534, 411 },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void EveryFile_IsAnArticleWithoutAnError(string name, int fileCount, string? linkRoot, int targetCount, int reportCount)
    {
        string archive = Path.Combine(Repository.Root, "..", "shared", "data", name + ".tar.xz");
        if (!File.Exists(archive))
            Assert.Skip($"The collection {name} is not part of the repository. Put {name}.tar.xz into ../shared/data beside it to run this test.");

        string folder = Directory.CreateTempSubdirectory("corpussdk-").FullName;
        try
        {
            if (!TryUnpack(archive, folder))
                Assert.Skip("tar cannot unpack .tar.xz here. Install xz (Debian: apt-get install xz-utils) to run this test.");
            string[] files = [.. Directory.EnumerateFiles(folder, "*.md*", SearchOption.AllDirectories)];
            Assert.Equal(fileCount, files.Length);

            // Each set is in a folder of its own.
            string top = Assert.Single(Directory.GetDirectories(folder));
            var parsed = new ConcurrentBag<ParsedFile>();
            Parallel.ForEach(files, file => parsed.Add(FileParser.Parse($"corpus/{name}/{Path.GetRelativePath(top, file).Replace('\\', '/')}", File.ReadAllBytes(file), ParseOptions.Default) with { Elements = default }));
            ArchivePlan plan = Assert.Single(ArchivePlanner.Plan(parsed.Select(file => new PlannedFile(file, new FileSettings(LinkRoot: linkRoot)))).Archives);
            ArchiveSpec spec = ArchiveBuilder.Build(plan);

            Assert.Equal(fileCount, spec.Articles.Count);
            Assert.Empty(parsed.SelectMany(file => file.Problems).Concat(spec.Problems).Where(problem => problem.Descriptor.Severity != ProblemSeverity.Info && !IsOfLinks(problem)).Take(5).Select(problem => problem.ToString()));
            Assert.Equal((targetCount, reportCount), (spec.Articles.Sum(article => article.LocalLinks.Count(link => link.Target >= 0)), spec.Problems.Count(IsOfLinks)));
            Assert.DoesNotContain(spec.Articles, article => article.Headline.Length == 0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsOfLinks(Problem problem) => problem.Descriptor == ProblemCatalog.BrokenLink || problem.Descriptor == ProblemCatalog.BrokenAnchor;

    private static bool TryUnpack(string archive, string folder)
    {
        try
        {
            using Process tar = Process.Start(new ProcessStartInfo("tar", ["-xJf", archive, "-C", folder]))!;
            tar.WaitForExit();
            return tar.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
