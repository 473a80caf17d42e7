using CorpusSdk.Build.Caching;
using CorpusSdk.Compiler.Building;

namespace CorpusSdk.Tool.Sources;

/// <summary>Opens what a path leads to: a folder or file of texts, an assembly, or packs.</summary>
internal static class SourceOpener
{
    private const string PackPattern = "*.pack";

    /// <summary>Opens a source.</summary>
    /// <param name="path">A folder or file, absolute or relative to <paramref name="workingFolder"/>; null for that folder itself.</param>
    /// <param name="workingFolder">The current folder.</param>
    /// <param name="progress">Receives a line now and then while texts are compiled.</param>
    /// <param name="highlights">Whether the HTML of texts has coloured code.</param>
    /// <exception cref="SourceException">There is nothing to open, or no right to.</exception>
    /// <exception cref="CorpusFormatException">A pack is damaged.</exception>
    public static Source Open(string? path, string workingFolder, Action<string> progress, bool highlights = false)
    {
        string full = Path.GetFullPath(path ?? ".", workingFolder);
        try
        {
            if (Directory.Exists(full))
                return OpenFolder(full, path ?? ".", progress, highlights);
            if (File.Exists(full))
                return OpenFile(full, path ?? full, progress, highlights);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"'{path ?? full}' cannot be read: {exception.Message}");
        }

        throw new SourceException($"There is no file or folder '{path ?? full}'. A source is a folder or file of texts, an assembly (.dll, .exe) or a .pack.");
    }

    private static Source OpenFolder(string folder, string typed, Action<string> progress, bool highlights)
    {
        string[] packs = Directory.Exists(Path.Combine(folder, DefaultTexts.Folder)) ? [] : [.. Directory.EnumerateFiles(folder, PackPattern).Order(StringComparer.Ordinal)];
        if (packs.Length > 0)
            return FoundPack.ToSource([.. packs.Select(OpenPack)]) with { Files = SourceFiles.OfPacks(folder) };

        TextFolder texts = TextFolder.Of(folder);
        return texts.Files.Count > 0 || texts.DefaultFolder is not null
            ? TextCompiler.Compile(highlights ? texts.WithHighlighting() : texts, progress)
            : throw new SourceException($"'{typed}' has no texts ({string.Join(", ", DefaultTexts.Extensions)}) and no folder '{DefaultTexts.Folder}': name another with --source, or begin an archive with 'new'.");
    }

    private static Source OpenFile(string path, string typed, Action<string> progress, bool highlights)
    {
        if (DefaultTexts.HasExtension(path))
            return TextCompiler.Compile(highlights ? TextFolder.OfFile(path).WithHighlighting() : TextFolder.OfFile(path), progress);

        MappedFile file = MappedFile.TryOpen(path) ?? throw new SourceException($"'{typed}' is empty, cannot be opened, or is larger than 2 GB.");
        if (PackLabel.IsPack(file.GetSpan()))
            return FoundPack.ToSource([new FoundPack(file, 0, PackLabel.Read(file.GetSpan(), typed))]) with { Files = SourceFiles.OfPacks(Path.GetDirectoryName(path)!) };

        IReadOnlyList<FoundPack>? ofAssembly = PackFinder.FindInAssembly(path, file);
        IReadOnlyList<FoundPack> packs = ofAssembly ?? PackFinder.FindAnywhere(file);
        if (packs.Count > 0)
            return FoundPack.ToSource(packs) with { Files = SourceFiles.OfProgram(path, ofAssembly is null ? _ => null : new AssemblyFiles(path, file).Find) };
        throw new SourceException(ofAssembly is not null
            ? $"The assembly '{typed}' has no archive of its own; those that it uses are in the assemblies beside it."
            : $"'{typed}' is no text that is compiled ({string.Join(", ", DefaultTexts.Extensions)}), no pack, and no program with archives. The launcher of a program (.exe) has none: they are in the .dll beside it.");
    }

    private static FoundPack OpenPack(string path)
    {
        string name = Path.GetFileName(path);
        MappedFile file = MappedFile.TryOpen(path) ?? throw new SourceException($"The pack '{name}' is empty or cannot be opened.");
        return new FoundPack(file, 0, PackLabel.Read(file.GetSpan(), name));
    }
}
