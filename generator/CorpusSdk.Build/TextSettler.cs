using CorpusSdk.Compiler.Settling;

namespace CorpusSdk.Build;

/// <summary>Writes settled texts back to where they came from, for the build and for the tool.</summary>
internal static class TextSettler
{
    /// <summary>Settles a text on the disk.</summary>
    /// <param name="source">The text.</param>
    /// <param name="onlyDoubtful">Whether archives without any doubt stay as they are.</param>
    /// <param name="isTrial">Whether to leave the file as it is and only say what would happen.</param>
    /// <returns>Whether there was something to settle.</returns>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read or written.</exception>
    public static bool Settle(CorpusSource source, bool onlyDoubtful, bool isTrial = false)
    {
        byte[] before = File.ReadAllBytes(source.AbsolutePath);
        if (FileSettler.Settle(source.Path, before, source.Settings.Parse, onlyDoubtful) is not { } after)
            return false;
        if (isTrial)
            return true;

        // The text is somebody's work: until the file is whole again, there is a copy beside it. Written in place, it keeps its permissions and links.
        string copy = source.AbsolutePath + ".before-settling";
        File.WriteAllBytes(copy, before);
        File.WriteAllBytes(source.AbsolutePath, after);
        File.Delete(copy);
        return true;
    }

    /// <summary>The guesses in a text on the disk; none where it is no plain text.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IReadOnlyList<GuessedLine> FindGuesses(CorpusSource source) =>
        FileSettler.FindGuesses(source.Path, File.ReadAllBytes(source.AbsolutePath), source.Settings.Parse);
}
