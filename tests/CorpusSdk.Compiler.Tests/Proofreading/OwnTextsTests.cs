using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Proofreading;

/// <summary>The texts of this repository pass its proofreader.</summary>
public class OwnTextsTests
{
    private static readonly string[] Formats = [".md", ".txt", ".json", ".jsonl", ".csv"];

    public static TheoryData<string> Folders => ["docs", "corpus", "src", "generator"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void NoTextHasAFault(string folder) => Assert.Empty(Faults(Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)));

    [Fact]
    public void NoPageBesideThemHasAFault() => Assert.Empty(Faults(Directory.EnumerateFiles(Repository.Root, "*.md").Append(Path.Combine(Repository.Root, "tests", "README.md"))));

    private static IEnumerable<string> Faults(IEnumerable<string> files) => files
        .Where(file => Formats.Contains(Path.GetExtension(file), StringComparer.Ordinal) && !IsOutput(file))
        .SelectMany(file => Proofread.Problems(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), System.IO.File.ReadAllText(file)))
        .Select(problem => problem.ToString());

    private static bool IsOutput(string file) => file.Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("bin") || parts.Contains("obj"));
}
