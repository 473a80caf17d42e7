using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace CorpusSdk.Build;

/// <summary>Writes separators into archives whose openings are guesses, so that nothing is guessed any more. Runs only when it is asked for.</summary>
public sealed class SettleCorpus : Task
{
    /// <summary>The text files, with the metadata of <see cref="FileSettings"/>.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The folder that paths are relative to.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary><c>true</c> for archives with doubtful lines, <c>all</c> for every archive.</summary>
    public string Scope { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        bool isAll = string.Equals(Scope, "all", StringComparison.OrdinalIgnoreCase);
        int settled = 0;
        foreach (ITaskItem item in Sources)
        {
            CorpusSource source = CorpusSource.Create(ProjectFolder, item.GetMetadata("FullPath"), FileSettings.Read(item.GetMetadata, _ => null));
            try
            {
                if (!TextSettler.Settle(source, onlyDoubtful: !isAll))
                    continue;
                settled++;
                Log.LogMessage(MessageImportance.High, $"Corpus: separators written into {source.Path}");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Log.LogWarning(null, ProblemCatalog.UnreadableFile.Id, null, source.AbsolutePath, 0, 0, 0, 0, "{0}", $"The file was not settled: {exception.Message}");
            }
            catch (Exception exception)
            {
                Log.LogWarning(null, ProblemCatalog.InternalError.Id, null, source.AbsolutePath, 0, 0, 0, 0, "{0}", Problem.OfException(source.Path, exception).Message);
            }
        }

        if (settled == 0)
            Log.LogMessage(MessageImportance.High, "Corpus: nothing to settle.");
        return true;
    }
}
