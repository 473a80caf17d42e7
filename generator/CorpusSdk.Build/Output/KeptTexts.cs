using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Build.Output;

/// <summary>
/// Keeps the texts of the last build that came to its end, where the compiler carries them inline, and names those that have changed since: a slug that code names may have been renamed,
/// and analyzers can then say what it is called now.
/// </summary>
internal static class KeptTexts
{
    /// <summary>Keeps the texts. Called when the C# compiler has accepted them.</summary>
    /// <param name="folder">The build's own folder.</param>
    /// <param name="paths">The files, by their paths relative to the project.</param>
    public static void Keep(string folder, IReadOnlyDictionary<string, string> paths) =>
        AtomicFile.Write(Path.Combine(folder, TextHistory.BuiltFile), TextHistory.Write(Read(paths)));

    /// <summary>Writes how changed texts were; an unchanged file is left alone. If no build came to its end, nothing has changed.</summary>
    /// <param name="folder">The build's own folder.</param>
    /// <param name="paths">The files, by their paths relative to the project.</param>
    public static void WriteChanged(string folder, IReadOnlyDictionary<string, string> paths)
    {
        string built = Path.Combine(folder, TextHistory.BuiltFile);
        string changed = File.Exists(built) ? TextHistory.Write(TextHistory.Changed(TextHistory.Read(File.ReadAllText(built)), Read(paths))) : "";
        AtomicFile.WriteIfChanged(Path.Combine(folder, TextHistory.ChangedFile), changed);
    }

    /// <summary>Forgets the texts.</summary>
    public static void Clear(string folder)
    {
        File.Delete(Path.Combine(folder, TextHistory.BuiltFile));
        File.Delete(Path.Combine(folder, TextHistory.ChangedFile));
    }

    private static Dictionary<string, string> Read(IReadOnlyDictionary<string, string> paths)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> path in paths)
        {
            if (File.Exists(path.Value))
                texts[path.Key] = File.ReadAllText(path.Value);
        }

        return texts;
    }
}
