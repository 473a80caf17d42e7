using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Schemas;

/// <summary>Broken texts, each beside the exact messages it must give: <c>name.md</c> and <c>name.txt</c>. Their schema is <see cref="BlogSchema.Spec"/>.</summary>
public class BrokenFilesTests
{
    private const string Folder = "tests/CorpusSdk.Compiler.Tests/Schemas/Broken";

    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void ABrokenFileGivesExactlyTheMessagesBesideIt(string name) =>
        Assert.Equal(
            Repository.Read($"{Folder}/{name}.txt").ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'),
            SchemaCheck.Run(BlogSchema.Spec, FrontMatter.Read($"corpus/blog/{name}.md", Repository.Read($"{Folder}/{name}.md"))).Select(problem => problem.ToString()));
}
