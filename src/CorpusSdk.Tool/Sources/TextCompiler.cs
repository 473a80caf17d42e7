using CorpusSdk.Build;
using CorpusSdk.Build.Caching;
using CorpusSdk.Build.Output;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tool.Sources;

/// <summary>Compiles a folder of texts in memory, by the compiler that builds use: the same archives, the same problems.</summary>
internal static class TextCompiler
{
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromSeconds(1);

    /// <summary>Compiles the texts. What their problems concern is left out, as in a build.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="progress">Receives a line a second, from the first second on.</param>
    public static Source Compile(TextFolder texts, Action<string> progress)
    {
        ProjectAssets assets = AssetScan.Run(texts.ProjectFolder, texts.Assets, texts.DefaultFolder is { } assetFolder ? [Path.Combine(texts.ProjectFolder, assetFolder)] : []);
        var compilation = new CorpusCompilation(texts.Files, Environment.ProcessorCount, new BuildProgress(progress, ProgressInterval), assets);
        Dictionary<string, string> paths = texts.Files.DistinctBy(source => source.Path).ToDictionary(source => source.Path, source => source.AbsolutePath, StringComparer.Ordinal);
        SeveritySettings severities = SeveritySettings.Of(texts.ProjectFolder);
        if (compilation.IsTooLarge)
            return new Source([]) { IsOfTexts = true, Problems = [Locate(CorpusCompilation.TooLarge(compilation.TextLengthInBytes))!] };

        var archives = new List<GeneratedArchive<SourceArticle>>();
        var shapes = new List<(string, EquatableArray<FieldShape>)>();
        using (ParseCache cache = ParseCache.CreateEmpty())
        {
            compilation.Run(
                cache,
                ArchiveManifest.DefaultMaxSlugConstants,
                (plan, archive) =>
                {
                    using var pack = new MemoryStream();
                    PackWriter.Write(archive, pack, Environment.ProcessorCount);
                    byte[] bytes = Pin(pack);
                    var compiled = new GeneratedArchive<SourceArticle>(archive.Name, archive.Fingerprint, () => bytes, static seed => new SourceArticle(seed));
                    if (!plan.Files.Any(file => texts.IsInPart(paths[file.Path])))
                        return;
                    archives.Add(compiled);
                    shapes.Add((archive.Name, archive.Shapes));
                },
                CancellationToken.None);
        }

        Archive[] all = [.. archives];
        foreach (GeneratedArchive<SourceArticle> archive in archives)
            archive.LinkedWith(() => all);
        return new Source(all)
        {
            IsOfTexts = true,
            Files = new SourceFiles([texts.ProjectFolder]),
            Shapes = shapes,
            FileCount = paths.Values.Count(texts.IsInPart),
            Problems = [.. compilation.Problems
                .Concat(FindStrayTexts(texts))
                .Where(problem => problem.File.Length == 0 || texts.IsInPart(paths[problem.File]))
                .Select(Locate)
                .OfType<FoundProblem>()],
            Notes = ProjectSettings.Describe(texts.ProjectFolder),
        };

        FoundProblem? Locate(Problem problem)
        {
            string? path = problem.File.Length == 0 ? null : paths[problem.File];
            return severities.Of(problem.Descriptor, path) is { } severity ? new FoundProblem(problem, path ?? ProjectSettings.FindProject(texts.ProjectFolder), severity) : null;
        }
    }

    private static IEnumerable<Problem> FindStrayTexts(TextFolder texts) =>
        texts is { DefaultFolder: { } folder, Part: null } && StrayTexts.Find(texts.ProjectFolder, folder, texts.Files.Select(source => source.AbsolutePath).ToHashSet(StringComparer.Ordinal)) is { } stray
            ? [stray]
            : [];

    // An archive is read where its bytes are, so these must not move.
    private static byte[] Pin(MemoryStream pack)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)pack.Length, pinned: true);
        pack.GetBuffer().AsSpan(0, bytes.Length).CopyTo(bytes);
        return bytes;
    }
}
