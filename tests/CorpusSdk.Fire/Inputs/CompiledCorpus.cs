using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Fire.Running;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Fire.Inputs;

/// <summary>The whole way from texts to packs, as a host goes it.</summary>
/// <param name="Files">What parsing gave.</param>
/// <param name="Archives">The archives, with the bytes of each.</param>
/// <param name="Problems">What was reported.</param>
internal sealed record CompiledCorpus(IReadOnlyList<ParsedFile> Files, IReadOnlyList<(ArchiveSpec Spec, byte[] Pack)> Archives, IReadOnlyList<Problem> Problems)
{
    /// <summary>Compiles files in this order.</summary>
    public static CompiledCorpus Compile(IEnumerable<(string Path, string Text)> files, string? rawHtml = null, int workers = 1)
    {
        PlannedFile[] parsed = [.. files.Select(file => new PlannedFile(FileParser.Parse(new SourceFile(file.Path, file.Text), new ParseOptions(RawHtml: rawHtml)), FileSettings.None))];
        ProjectPlan plan = ArchivePlanner.Plan(parsed);
        ProjectLinks links = ProjectLinks.Create(plan.Archives);
        var archives = new List<(ArchiveSpec, byte[])>();
        foreach (ArchivePlan archive in plan.Archives)
        {
            ArchiveSpec spec = ArchiveBuilder.Build(archive, links);
            using var stream = new MemoryStream();
            PackWriter.Write(spec, stream, workers);
            archives.Add((spec, stream.ToArray()));
        }

        return new CompiledCorpus(
            [.. parsed.Select(file => file.File)],
            archives,
            [.. parsed.SelectMany(file => file.File.Problems), .. plan.Problems, .. archives.SelectMany(archive => archive.Item1.Problems)]);
    }

    /// <summary>Compiles hostile files that give at least one archive.</summary>
    public static CompiledCorpus CompileSome(AttackCase attack)
    {
        CompiledCorpus compiled;
        do
            compiled = Compile(HostileCorpus.Write(attack));
        while (compiled.Archives.Count == 0);
        return compiled;
    }

    /// <summary>Opens a pack as generated code does.</summary>
    public static GeneratedArchive<FireArticle> Open(ArchiveSpec spec, PackData pack) => new(spec.Name, spec.Fingerprint, pack, static seed => new FireArticle(seed));
}
