using CorpusSdk.Build.Output;
using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Build.Tests;

/// <summary>A project's folder with texts, built as the task builds it, and gone after the test.</summary>
internal sealed class BuildFolder : IDisposable
{
    // A body of some kilobytes goes another way into a pack than a small one.
    private static readonly string LongText = string.Concat(Enumerable.Repeat("\n\nOne more paragraph, as long articles have them.", 200));

    private readonly Dictionary<string, CorpusSource> _sources = new(StringComparer.Ordinal);
    private long _clock;

    public string Root { get; } = Directory.CreateTempSubdirectory("CorpusSdk.Build.Tests.").FullName;

    public string Shared => Path.Combine(Root, "obj", "corpus");

    public string CacheFile => Path.Combine(Shared, "parsed.cache");

    /// <summary>The packs that are there, by name, with their bytes.</summary>
    public SortedDictionary<string, byte[]> Packs =>
        new(Directory.GetFiles(Path.Combine(Shared, "packs")).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes), StringComparer.Ordinal);

    /// <summary>Writes a text and gives it a time of its own, however fast the test is.</summary>
    public BuildFolder Write(string path, string text)
    {
        string file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(++_clock));
        return Include(path);
    }

    /// <summary>Makes a file an item of the project, be it there or not.</summary>
    public BuildFolder Include(string path)
    {
        _sources[path] = CorpusSource.Create(Root, Path.Combine(Root, path), FileSettings.None);
        return this;
    }

    public BuildFolder Remove(string path)
    {
        File.Delete(Path.Combine(Root, path));
        _sources.Remove(path);
        return this;
    }

    /// <summary>Some articles in a folder of their own, so that they make one archive.</summary>
    public BuildFolder WriteArticles(int count)
    {
        for (int i = 0; i < count; i++)
            Write(ArticlePath(i), $"Article number {Number(i)}\n\nThe text of article {Number(i)}. It has two sentences.\n\nAnd a second paragraph.{(i % 4 == 0 ? LongText : "")}");
        return this;
    }

    public static string ArticlePath(int index) => $"corpus/news/{index:00000}.txt";

    public string OutputFolder(string configuration = "Debug") => Path.Combine(Root, "obj", configuration, "corpus");

    /// <summary>Builds all texts.</summary>
    public BuildSummary Build(string configuration = "Debug", int workers = 2) => Build(configuration, workers, isCancelled: false);

    /// <summary>Begins a build and takes it back.</summary>
    public void BuildAndCancel() => Build("Debug", workers: 2, isCancelled: true);

    private BuildSummary Build(string configuration, int workers, bool isCancelled) =>
        CorpusBuild.Run(
            new BuildSettings(Root, Shared, OutputFolder(configuration), ArchiveManifest.DefaultMaxSlugConstants, workers),
            _sources.Values,
            new BuildProgress(_ => { }),
            new CancellationToken(isCancelled));

    /// <summary>What the generator reads.</summary>
    public ProjectManifest Manifest(string configuration = "Debug")
    {
        Assert.True(ManifestReader.TryRead(File.ReadAllText(Path.Combine(OutputFolder(configuration), "manifest.txt")), Compiler.SdkVersion.Current, out ProjectManifest manifest));
        return manifest;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
