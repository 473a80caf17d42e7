using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Benchmarks.Proofreading;

/// <summary>A folder of real texts, read into memory, to be compiled as one archive.</summary>
internal sealed class ProofreadCorpus
{
    private static readonly string[] Extensions = [".txt", ".md", ".mdx", ".markdown", ".json", ".jsonl", ".ndjson", ".csv", ".tsv"];

    private readonly (string Path, byte[] Bytes)[] _files;

    /// <summary>Reads the folder.</summary>
    public ProofreadCorpus(string folder) => _files =
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(file => ("corpus/proofread/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))),
    ];

    /// <summary>How many files there are.</summary>
    public int Count => _files.Length;

    /// <summary>The text of a file.</summary>
    public string Read(string path)
    {
        CorpusSdk.Compiler.Text.TextDecoder.Decode(_files.First(file => file.Path == path).Bytes, out string text);
        return text;
    }

    /// <summary>Parses all files, on one thread.</summary>
    public ParsedFile[] Parse() => [.. _files.Select(file => FileParser.Parse(file.Path, file.Bytes, ParseOptions.Default) with { Elements = default })];

    /// <summary>Parses all files and builds and packs the archive, as a build does.</summary>
    public IReadOnlyList<Problem> Compile()
    {
        ParsedFile[] parsed = Parse();
        ProjectPlan project = ArchivePlanner.Plan(parsed.Select(file => new PlannedFile(file, FileSettings.None)));
        List<Problem> problems = [.. parsed.SelectMany(file => file.Problems), .. project.Problems];
        foreach (ArchivePlan plan in project.Archives)
        {
            ArchiveSpec archive = ArchiveBuilder.Build(plan);
            problems.AddRange(archive.Problems);
            PackWriter.Write(archive);
        }

        return problems;
    }
}
