using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Support;

/// <summary>What a project's files come to.</summary>
internal sealed record Compiled(IReadOnlyList<ArchiveSpec> Archives, IReadOnlyList<Problem> Problems)
{
    public ArchiveSpec Archive => Assert.Single(Archives);

    public string[] Headlines => [.. Archive.Articles.Select(article => article.Headline)];

    public string[] ProblemIds => [.. Problems.Select(problem => problem.Descriptor.Id)];
}

/// <summary>The whole way from text to archives, as a host goes it.</summary>
internal static class Compile
{
    public const string DefaultPath = "corpus/sample.txt";

    public static ParsedFile Parse(string text, string path = DefaultPath) => FileParser.Parse(new SourceFile(path, text), ParseOptions.Default);

    public static Compiled Text(string text) => Files((DefaultPath, text));

    public static Compiled Files(params IEnumerable<(string Path, string Text)> files) =>
        Planned(files.Select(file => new PlannedFile(Parse(file.Text, file.Path), FileSettings.None)));

    public static Compiled Planned(params IEnumerable<PlannedFile> files)
    {
        PlannedFile[] all = [.. files];
        ProjectPlan plan = ArchivePlanner.Plan(all);
        ArchiveSpec[] archives = [.. plan.Archives.Select(archive => ArchiveBuilder.Build(archive))];
        IEnumerable<Problem> problems = all.SelectMany(file => file.File.Problems).Concat(plan.Problems).Concat(archives.SelectMany(archive => archive.Problems));
        return new Compiled(
            archives,
            [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Span.Start).ThenBy(problem => problem.Descriptor.Id, StringComparer.Ordinal)]);
    }

    public static byte[] Pack(string text) => PackWriter.Write(Text(text).Archive);
}
