using CorpusSdk.Build;
using CorpusSdk.Compiler.Building;

namespace CorpusSdk.Tool.Sources;

/// <summary>The texts of a folder, as a build finds them.</summary>
/// <param name="ProjectFolder">The folder that paths are relative to.</param>
/// <param name="Files">The texts.</param>
internal sealed record TextFolder(string ProjectFolder, IReadOnlyList<CorpusSource> Files)
{
    // What nobody means by texts: tools' own files, and what builds leave behind. Below corpus/ a build takes them all the same.
    private static readonly string[] PassedOver = ["bin", "obj", "node_modules"];

    /// <summary>The file that marks a folder as a site, made from texts and none itself.</summary>
    public const string SiteMarker = ".corpus-site";

    /// <summary>The folder of the project whose texts are taken by default, relative to it; null if the folder is no project's.</summary>
    public string? DefaultFolder { get; private init; }

    /// <summary>The absolute paths of the files beside the texts that they may show or lead to.</summary>
    public IReadOnlyList<string> Assets { get; private init; } = [];

    /// <summary>The part of the texts that was asked for, as an absolute path; null for all. The others are compiled with it, because links may lead to them.</summary>
    public string? Part { get; private init; }

    /// <summary>
    /// The texts of a folder: those of its <c>corpus/</c> if it has one, or of the <c>corpus/</c> that it is in or is itself; otherwise the
    /// folder is one archive of its name.
    /// </summary>
    /// <param name="folder">The absolute path.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static TextFolder Of(string folder)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        if (Directory.Exists(Path.Combine(folder, DefaultTexts.Folder)))
            return OfProject(folder);
        if (FindCorpus(folder) is { } corpus)
            return OfProject(Path.GetDirectoryName(corpus)!) with { Part = corpus == folder ? null : folder };

        string archive = Path.GetFileName(folder);
        return new TextFolder(folder, [.. EnumerateTexts(folder).Select(file => CorpusSource.Create(folder, file, SettingsOf(folder, file, archive)))])
        {
            Assets = [.. EnumerateFiles(folder).Where(AssetScan.IsMedia)],
        };
    }

    /// <summary>A single text: as part of the <c>corpus/</c> that it is in, or else alone.</summary>
    /// <param name="file">The absolute path.</param>
    public static TextFolder OfFile(string file)
    {
        string folder = Path.GetDirectoryName(file)!;
        if (FindCorpus(folder) is { } corpus)
        {
            TextFolder project = OfProject(Path.GetDirectoryName(corpus)!);
            if (project.Files.Any(source => source.AbsolutePath == file))
                return project with { Part = file };
        }

        return new TextFolder(folder, [CorpusSource.Create(folder, file, FileSettings.None)]);
    }

    /// <summary>Whether a file is in the part that was asked for.</summary>
    public bool IsInPart(string absolutePath) =>
        Part is null || absolutePath == Part || absolutePath.StartsWith(Part + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The same texts, compiled with coloured code.</summary>
    public TextFolder WithHighlighting() => this with
    {
        Files = [.. Files.Select(static file => file with { Settings = file.Settings with { Parse = file.Settings.Parse with { Highlight = "true" } } })],
    };

    private static TextFolder OfProject(string folder)
    {
        IEnumerable<CorpusSource> sources = Directory.EnumerateFiles(Path.Combine(folder, DefaultTexts.Folder), "*", SearchOption.AllDirectories)
            .Select(file => CorpusSource.Create(folder, file, FileSettings.None))
            .Where(source => DefaultTexts.Contain(source.Path));
        return new TextFolder(folder, [.. sources])
        {
            DefaultFolder = DefaultTexts.Folder,
            Assets = [.. Directory.EnumerateFiles(Path.Combine(folder, DefaultTexts.Folder), "*", SearchOption.AllDirectories).Where(AssetScan.IsMedia)],
        };
    }

    // As for a project, the last one of a path counts.
    private static string? FindCorpus(string? folder)
    {
        while (folder is not null && Path.GetFileName(folder) != DefaultTexts.Folder)
            folder = Path.GetDirectoryName(folder);
        return folder;
    }

    private static IEnumerable<string> EnumerateTexts(string folder) => EnumerateFiles(folder).Where(DefaultTexts.HasExtension);

    private static IEnumerable<string> EnumerateFiles(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder).Where(IsOfPeople).SelectMany(EnumerateFiles));

    private static bool IsOfPeople(string folder) =>
        Path.GetFileName(folder) is var name && !name.StartsWith('.') && !PassedOver.Contains(name) && !File.Exists(Path.Combine(folder, SiteMarker));

    // What an item with ** gives: the archive's name, and the folders that are part of slugs.
    private static FileSettings SettingsOf(string folder, string file, string archive)
    {
        string subfolder = Path.GetRelativePath(folder, Path.GetDirectoryName(file)!);
        return FileSettings.Read(
            name => name switch
            {
                "Archive" => archive,
                FileSettings.FolderMetadata => subfolder == "." ? "" : subfolder + Path.DirectorySeparatorChar,
                _ => null,
            },
            static _ => null);
    }
}
