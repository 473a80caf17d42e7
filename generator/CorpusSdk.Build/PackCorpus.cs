using CorpusSdk.Build.Output;
using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Manifests;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace CorpusSdk.Build;

/// <summary>
/// Packs the archives of a project into files that become resources of its assembly, or finds that they are small enough for the
/// generator to carry inline. Problems of the texts go to the generator, which reports all of them in one place.
/// </summary>
public sealed class PackCorpus : Task, ICancelableTask, IDisposable
{
    // Inline, a megabyte costs the compiler 0.4 s; below half of one it is the cheaper carrier, and an editor sees problems at once.
    private const long MaxInlineInBytes = 500_000;

    // With more files than that, handing each to the compiler costs more than packing them.
    private const int MaxInlineFiles = 200;

    // The last part of the stamp, after the inputs.
    private const string Inline = "\ninline";
    private const string Packed = "\npacked";

    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The text files, with the metadata of <see cref="FileSettings"/>.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The files beside the texts: images, and what else the project names.</summary>
    public ITaskItem[] Assets { get; set; } = [];

    /// <summary>The folder below the program's that copies of them go to; empty, or with a slash at its end.</summary>
    public string AssetFolder { get; set; } = "";

    /// <summary><see cref="Assets"/> with the metadata that put them there as copies (<c>Link</c>), or into the assembly (<c>LogicalName</c>).</summary>
    [Output]
    public ITaskItem[] PlacedAssets { get; set; } = [];

    /// <summary>The folder that paths are relative to.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The project file, which problems of the whole project are reported at.</summary>
    public string ProjectFile { get; set; } = "";

    /// <summary>The folder whose texts are sources by default; empty if the project has turned that off.</summary>
    public string DefaultFolder { get; set; } = "";

    /// <summary>Holds packs and cache; the same for all target frameworks of the project.</summary>
    [Required]
    public string SharedFolder { get; set; } = "";

    /// <summary>Holds the files for the targets and the generator; each framework and configuration has its own.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>Written last, when the build is done: what it depended on, which the next build compares with what it finds.</summary>
    [Required]
    public string StampFile { get; set; } = "";

    /// <summary><c>Auto</c>, <c>Inline</c> or <c>Resource</c>.</summary>
    public string Carrier { get; set; } = "";

    /// <summary>How many slug constants a class gets at most; empty for the default.</summary>
    public string MaxSlugConstants { get; set; } = "";

    /// <summary>Properties that replace metadata, each <c>Name=value</c>; see <see cref="FileSettings.PropertyNames"/>.</summary>
    public string[] Defaults { get; set; } = [];

    /// <summary>How many threads parse; 0 for one a processor.</summary>
    public int Workers { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            // Taken before any file is read, so that a change during the build is seen by the next one.
            Problem? stray = FindStrayTexts();
            PlacedAssets = AssetItems.Place(ProjectFolder, AssetFolder, Assets);
            string inputs = CreateInputList(stray).ToFingerprint();
            if (IsUpToDate(inputs))
            {
                Log.LogMessage(MessageImportance.Normal, "Corpus: nothing has changed since the last build.");
                return true;
            }

            // A build that does not come to its end has not been done.
            Directory.CreateDirectory(OutputFolder);
            File.Delete(StampFile);
            ProjectAssets assets = AssetItems.Scan(ProjectFolder, DefaultFolder, Assets);
            BuildOutput.WriteAssets(OutputFolder, assets);
            bool isInline = IsInline();
            if (isInline)
            {
                BuildOutput.Clear(OutputFolder);
                KeptTexts.WriteChanged(OutputFolder, KeepCorpus.PathsOf(Sources, ProjectFolder));
                Log.LogMessage(MessageImportance.Low, $"{Sources.Length} corpus files are small enough to be carried inline.");
            }
            else
            {
                KeptTexts.Clear(OutputFolder);
                Pack(assets);
            }

            Report(stray);
            WriteStamp(inputs + (isInline ? Inline : Packed));
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(Problem.Create(ProblemCatalog.UnwritableOutput, "", ProblemSpan.StartOfFile, exception.Message.TrimEnd('.'), SharedFolder));
        }
        catch (Exception exception)
        {
            return Fail(Problem.OfException("", exception));
        }
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    private InputList CreateInputList(Problem? stray)
    {
        var inputs = new InputList();
        inputs.AddSdk();
        foreach (string setting in new[] { ProjectFolder, DefaultFolder, Carrier, MaxSlugConstants }.Concat(Defaults))
            inputs.Add(setting);
        foreach (ITaskItem source in Sources)
            inputs.AddSource(source);
        inputs.Add("");
        foreach (ITaskItem asset in Assets)
            inputs.AddFile(asset.GetMetadata("FullPath"));
        inputs.Add(stray?.Message);
        return inputs;
    }

    // What the last build left for the compiler may have been deleted, alone or with the folder that all builds share.
    private bool IsUpToDate(string inputs)
    {
        if (!File.Exists(StampFile) || !BuildOutput.HasAssets(OutputFolder))
            return false;
        string stamp = File.ReadAllText(StampFile);
        return stamp == inputs + Inline || (stamp == inputs + Packed && BuildOutput.IsComplete(OutputFolder));
    }

    // Two builds of the same folder (an editor's and a terminal's) may come to this point together: one stamp is enough for both, and
    // without any the next build looks again.
    private void WriteStamp(string stamp)
    {
        try
        {
            File.WriteAllText(StampFile, stamp);
        }
        catch (IOException exception)
        {
            Log.LogMessage(MessageImportance.Low, $"Corpus: {exception.Message}");
        }
    }

    private Problem? FindStrayTexts()
    {
        if (DefaultFolder.Length == 0)
            return null;
        var sources = new HashSet<string>(Sources.Select(source => source.GetMetadata("FullPath")), StringComparer.Ordinal);
        return StrayTexts.Find(ProjectFolder, DefaultFolder, sources);
    }

    // Reported by the task and not by the generator, which knows only the files that are compiled.
    private void Report(Problem? stray)
    {
        if (stray is not null)
            Log.LogWarning(subcategory: null, stray.Descriptor.Id, helpKeyword: null, file: ProjectFile, 0, 0, 0, 0, "{0}", stray.Message);
        else if (Sources.Length == 0 && DefaultFolder.Length > 0)
            Log.LogMessage(MessageImportance.High, $"Corpus: no archive was compiled, because the project has no texts. Put some into the folder '{DefaultFolder}', or set EnableDefaultCorpusItems to false if the project needs none.");
    }

    // Without a manifest, no generator can report.
    private bool Fail(Problem problem)
    {
        Log.LogError(subcategory: null, problem.Descriptor.Id, helpKeyword: null, file: ProjectFile, 0, 0, 0, 0, "{0}", problem.Message);
        return false;
    }

    private bool IsInline()
    {
        if (string.Equals(Carrier, "Inline", StringComparison.OrdinalIgnoreCase))
            return true;
        if (string.Equals(Carrier, "Resource", StringComparison.OrdinalIgnoreCase) || Sources.Length > MaxInlineFiles)
            return false;
        long length = 0;
        foreach (ITaskItem source in Sources)
        {
            var file = new FileInfo(source.ItemSpec);
            length += file.Exists ? file.Length : 0;
        }

        return length <= MaxInlineInBytes;
    }

    private string? Property(string name)
    {
        string? line = Array.Find(Defaults, line => line.StartsWith(name + "=", StringComparison.Ordinal));
        return line?.Substring(name.Length + 1);
    }

    private void Pack(ProjectAssets assets)
    {
        // A message that begins like a project file's own, and says who speaks.
        var progress = new BuildProgress(text => Log.LogMessage(MessageImportance.High, $"Corpus: {text}"));
        ArchiveManifest.ParseMaxSlugConstants(MaxSlugConstants, out int maxSlugConstants);
        var settings = new BuildSettings(ProjectFolder, SharedFolder, OutputFolder, maxSlugConstants, Workers > 0 ? Workers : Environment.ProcessorCount);
        IEnumerable<CorpusSource> sources = Sources.Select(source => CorpusSource.Create(
            ProjectFolder,
            source.GetMetadata("FullPath"),
            FileSettings.Read(source.GetMetadata, Property)));

        BuildSummary summary = CorpusBuild.Run(settings, sources, progress, _cancellation.Token, assets);
        Log.LogMessage(
            progress.IsLong ? MessageImportance.High : MessageImportance.Normal,
            string.Format(
                CultureInfo.InvariantCulture,
                "Corpus: {0:N0} {1}, {2:N0} articles from {3:N0} files ({4:N0} of them parsed), {5:N1} MB of text packed into {6:N1} MB in {7:N1} s",
                summary.ArchiveCount,
                summary.ArchiveCount == 1 ? "archive" : "archives",
                summary.ArticleCount,
                summary.FileCount,
                summary.ParsedCount,
                summary.TextLengthInBytes / 1e6,
                summary.PackLengthInBytes / 1e6,
                progress.Elapsed.TotalSeconds));
    }
}
