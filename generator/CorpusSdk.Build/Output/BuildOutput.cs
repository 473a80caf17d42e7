using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Surfaces;

namespace CorpusSdk.Build;

/// <summary>What a build leaves for the targets: the surface for the generator, two lists of files, and the fields of each archive. None of them is there where the carrier is inline.</summary>
internal static class BuildOutput
{
    private const string Surface = "surface.txt";
    private const string Packs = "packs.txt";
    private const string Packed = "packed.txt";
    private const string Fields = "fields";

    // What a section of an .editorconfig cannot name: the settings of such a file do not arrive, so it need not be handed on.
    private static readonly char[] UnnameableCharacters = ['[', ']', '{', '}', '*', '?', '!', ',', '#', ';', '"'];

    /// <summary>Writes the fields of an archive; a file that would be the same stays as it is.</summary>
    public static void WriteFields(string folder, ArchiveSpec archive, string projectFolder)
    {
        Directory.CreateDirectory(Path.Combine(folder, Fields));
        AtomicFile.WriteIfChanged(FieldsPath(folder, archive.Name), FieldsFile.Write(archive, SdkVersion.Current, projectFolder));
    }

    /// <summary>Writes the surface and the lists; files that would be the same stay as they are. Fields of archives that are no more are removed.</summary>
    /// <param name="folder">The build's own folder.</param>
    /// <param name="surface">What the generator is told.</param>
    /// <param name="packs">The paths of the packs.</param>
    public static void Write(string folder, ProjectSurface surface, IEnumerable<string> packs)
    {
        Directory.CreateDirectory(folder);
        RemoveFieldsOfOthers(folder, surface);
        IEnumerable<string> reported = surface.Files.Select(file => file.AbsolutePath).Where(path => path.IndexOfAny(UnnameableCharacters) < 0);
        AtomicFile.WriteIfChanged(Path.Combine(folder, Packs), string.Join("\n", packs));
        AtomicFile.WriteIfChanged(Path.Combine(folder, Packed), string.Join("\n", reported));
        AtomicFile.WriteIfChanged(Path.Combine(folder, Surface), SurfaceWriter.Write(surface, SdkVersion.Current));
    }

    /// <summary>Removes everything.</summary>
    public static void Clear(string folder)
    {
        RemoveFieldsOfOthers(folder, ProjectSurface.Empty);
        foreach (string name in new[] { Surface, Packs, Packed })
            File.Delete(Path.Combine(folder, name));
    }

    private static void RemoveFieldsOfOthers(string folder, ProjectSurface surface)
    {
        string fields = Path.Combine(folder, Fields);
        if (!Directory.Exists(fields))
            return;
        var kept = new HashSet<string>(surface.Archives.Select(archive => FieldsFile.Name(archive.Name)), StringComparer.Ordinal);
        foreach (string path in Directory.GetFiles(fields))
        {
            if (!kept.Contains(Path.GetFileName(path)))
                File.Delete(path);
        }
    }

    private static string FieldsPath(string folder, string archive) => Path.Combine(folder, Fields, FieldsFile.Name(archive));
}
