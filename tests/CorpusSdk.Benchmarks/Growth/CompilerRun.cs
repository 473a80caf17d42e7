using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Benchmarks.Growth;

/// <summary>What a step needed once.</summary>
/// <param name="Seconds">The time of the processor.</param>
/// <param name="AllocatedBytes">All that was allocated, whether it was kept or not.</param>
internal readonly record struct Cost(double Seconds, long AllocatedBytes);

/// <summary>One compilation of a text, from its characters to packs.</summary>
internal sealed class CompilerRun
{
    private readonly List<Problem> _problems = [];

    /// <summary>Compiles the files of an archive.</summary>
    public CompilerRun(string[] texts, string extension, ParseOptions options)
    {
        ParsedFile[] files = [];
        Parsing = Measure(() => files = [.. texts.Select((text, i) => FileParser.Parse(new SourceFile($"corpus/growth/{i}{extension}", text), options))]);
        Packing = Measure(() => Pack(files));
        _problems.AddRange(files.SelectMany(file => file.Problems));
    }

    /// <summary>From text to parsed files.</summary>
    public Cost Parsing { get; }

    /// <summary>From parsed files to packs.</summary>
    public Cost Packing { get; }

    /// <summary>What both take.</summary>
    public double Seconds => Parsing.Seconds + Packing.Seconds;

    /// <summary>The problems that came up, each id once.</summary>
    public IReadOnlyList<string> ProblemIds => [.. _problems.Select(problem => problem.Descriptor.Id).Distinct().Order(StringComparer.Ordinal)];

    private void Pack(ParsedFile[] files)
    {
        ProjectPlan project = ArchivePlanner.Plan(files.Select(file => new PlannedFile(file, FileSettings.None)));
        _problems.AddRange(project.Problems);
        foreach (ArchivePlan plan in project.Archives)
        {
            ArchiveSpec archive = ArchiveBuilder.Build(plan);
            _problems.AddRange(archive.Problems);
            PackWriter.Write(archive);
        }
    }

    private static Cost Measure(Action step)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan start = ProcessorTime.Now;
        step();
        double seconds = (ProcessorTime.Now - start).TotalSeconds;
        return new Cost(seconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
