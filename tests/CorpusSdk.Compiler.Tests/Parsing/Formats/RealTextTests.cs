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
    public static TheoryData<string, int> Sets => new() { { "astro-docs", 2_569 }, { "winrt-api", 40_289 } };

    [Theory]
    [MemberData(nameof(Sets))]
    public void EveryFile_IsAnArticleWithoutAnError(string name, int fileCount)
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

            var parsed = new ConcurrentBag<ParsedFile>();
            Parallel.ForEach(files, file => parsed.Add(FileParser.Parse($"corpus/{name}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}", File.ReadAllBytes(file), ParseOptions.Default) with { Elements = default }));
            ArchivePlan plan = Assert.Single(ArchivePlanner.Plan(parsed.Select(file => new PlannedFile(file, FileSettings.None))).Archives);
            ArchiveSpec spec = ArchiveBuilder.Build(plan);

            Assert.Equal(fileCount, spec.Articles.Count);
            Assert.Empty(parsed.SelectMany(file => file.Problems).Concat(spec.Problems).Where(problem => problem.Descriptor.Severity != ProblemSeverity.Info).Take(5).Select(problem => problem.ToString()));
            Assert.DoesNotContain(spec.Articles, article => article.Headline.Length == 0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

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
