using CorpusSdk.Build.Output;
using CorpusSdk.Compiler.Naming;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace CorpusSdk.Build;

/// <summary>Keeps the texts of a build that came to its end, so that the next one knows which of them were renamed. A convenience: a failure fails no build.</summary>
public sealed class KeepCorpus : Task
{
    /// <summary>The text files.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The folder that paths are relative to.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>Holds the files of the build.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            KeptTexts.Keep(OutputFolder, PathsOf(Sources, ProjectFolder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.Low, $"Corpus: {exception.Message}");
        }

        return true;
    }

    /// <summary>Files by their paths relative to the project.</summary>
    internal static IReadOnlyDictionary<string, string> PathsOf(IEnumerable<ITaskItem> sources, string projectFolder)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ITaskItem source in sources)
        {
            string path = source.GetMetadata("FullPath");
            paths[RelativePath.Create(projectFolder, path)] = path;
        }

        return paths;
    }
}
