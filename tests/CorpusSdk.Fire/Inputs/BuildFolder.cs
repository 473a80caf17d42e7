using System.Diagnostics;
using System.Text;
using CorpusSdk.Build;
using CorpusSdk.Build.Output;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Fire.Inputs;

/// <summary>A project's folder, which the core of the build task works in: in this process to its end, or in another one that may be killed.</summary>
internal sealed class BuildFolder : IDisposable
{
    /// <summary>The command of this program that builds a folder.</summary>
    public const string WorkerCommand = "build-worker";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpus-fire-");

    /// <summary>The folder.</summary>
    public string Root => _root.FullName;

    private string Shared => Path.Combine(Root, "obj", "corpus");

    /// <summary>The packs that are there, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Packs => Directory.EnumerateFiles(Path.Combine(Shared, "packs")).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>What the generator reads, without the folder's own path.</summary>
    public string Manifest => File.ReadAllText(Path.Combine(OutputOf(Root), "manifest.txt")).Replace(Root, "", StringComparison.Ordinal);

    /// <summary>All files that builds have left.</summary>
    public IReadOnlyList<string> BuildFiles => Directory.Exists(Path.Combine(Root, "obj")) ? [.. Directory.EnumerateFiles(Path.Combine(Root, "obj"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];

    /// <summary>The texts, relative to the folder.</summary>
    public IReadOnlyList<string> Texts => TextsOf(Root);

    /// <summary>Builds a folder to its end.</summary>
    public static void Build(string root) => CorpusBuild.Run(
        new BuildSettings(root, Path.Combine(root, "obj", "corpus"), OutputOf(root), ArchiveManifest.DefaultMaxSlugConstants, 2),
        [.. TextsOf(root).Select(text => CorpusSource.Create(root, Path.Combine(root, text), FileSettings.None))],
        new BuildProgress(_ => { }),
        CancellationToken.None);

    /// <summary>Writes a text, with a time that no other has had.</summary>
    public void Write(string path, string text, DateTime time)
    {
        string file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, Encoding.UTF8);
        File.SetLastWriteTimeUtc(file, time);
    }

    /// <summary>Removes a text.</summary>
    public void Remove(string path) => File.Delete(Path.Combine(Root, path));

    /// <summary>Starts a build in a process of its own.</summary>
    public Process Start()
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        return Process.Start(new ProcessStartInfo(host, [typeof(BuildFolder).Assembly.Location, WorkerCommand, Root]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
    }

    /// <summary>A folder with the same texts, in which nothing was ever built.</summary>
    public BuildFolder CopyTexts()
    {
        var copy = new BuildFolder();
        foreach (string text in Texts)
        {
            string target = Path.Combine(copy.Root, text);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Root, text), target);
        }

        return copy;
    }

    /// <inheritdoc/>
    public void Dispose() => _root.Delete(recursive: true);

    private static string OutputOf(string root) => Path.Combine(root, "obj", "Debug", "corpus");

    private static string[] TextsOf(string root) => Directory.Exists(Path.Combine(root, "corpus"))
        ? [.. Directory.EnumerateFiles(Path.Combine(root, "corpus"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file)).Order(StringComparer.Ordinal)]
        : [];
}
