using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Build.Output;

/// <summary>The files that a build leaves for the targets: the manifest for the generator, two lists of files, and the fields of each archive. None of them exist if the carrier is inline.</summary>
internal static class BuildOutput
{
    private const string Manifest = "manifest.txt";
    private const string Packs = "packs.txt";
    private const string Packed = "packed.txt";
    private const string Fields = "fields";
    private const string Assets = "assets.txt";

    // What a section of an .editorconfig cannot name: the settings of such a file do not arrive, so it need not be handed on.
    private static readonly char[] UnnameableCharacters = ['[', ']', '{', '}', '*', '?', '!', ',', '#', ';', '"'];

    /// <summary>Writes the list of files beside the texts, which the generator reads with both carriers; an unchanged file is left alone.</summary>
    public static void WriteAssets(string folder, ProjectAssets assets) => AtomicFile.WriteIfChanged(Path.Combine(folder, Assets), AssetListFile.Write(assets));

    /// <summary>Whether that list is there.</summary>
    public static bool HasAssets(string folder) => File.Exists(Path.Combine(folder, Assets));

    /// <summary>Writes the fields of an archive; an unchanged file is left alone.</summary>
    public static void WriteFields(string folder, ArchiveSpec archive, string projectFolder)
    {
        Directory.CreateDirectory(Path.Combine(folder, Fields));
        AtomicFile.WriteIfChanged(FieldsPath(folder, archive.Name), FieldsFile.Write(archive, SdkVersion.Current, projectFolder));
    }

    /// <summary>Writes the manifest and the lists; unchanged files are left alone. The fields of archives that no longer exist are removed.</summary>
    /// <param name="folder">The build's own folder.</param>
    /// <param name="manifest">What the generator reads.</param>
    /// <param name="packs">The paths of the packs.</param>
    public static void Write(string folder, ProjectManifest manifest, IEnumerable<string> packs)
    {
        Directory.CreateDirectory(folder);
        RemoveFieldsOfOthers(folder, manifest);
        IEnumerable<string> reported = manifest.Files.Select(file => file.AbsolutePath).Where(path => path.IndexOfAny(UnnameableCharacters) < 0);
        AtomicFile.WriteIfChanged(Path.Combine(folder, Packs), string.Join("\n", packs));
        AtomicFile.WriteIfChanged(Path.Combine(folder, Packed), string.Join("\n", reported));
        AtomicFile.WriteIfChanged(Path.Combine(folder, Manifest), ManifestWriter.Write(manifest, SdkVersion.Current));
    }

    /// <summary>Whether everything is there that a build wrote, its packs included.</summary>
    public static bool IsComplete(string folder) =>
        File.Exists(Path.Combine(folder, Manifest))
        && File.Exists(Path.Combine(folder, Packed))
        && File.Exists(Path.Combine(folder, Packs))
        && File.ReadAllText(Path.Combine(folder, Packs)).Split(['\n'], StringSplitOptions.RemoveEmptyEntries).All(File.Exists);

    /// <summary>Removes everything.</summary>
    public static void Clear(string folder)
    {
        RemoveFieldsOfOthers(folder, ProjectManifest.Empty);
        foreach (string name in new[] { Manifest, Packs, Packed })
            File.Delete(Path.Combine(folder, name));
    }

    private static void RemoveFieldsOfOthers(string folder, ProjectManifest manifest)
    {
        string fields = Path.Combine(folder, Fields);
        if (!Directory.Exists(fields))
            return;
        var kept = new HashSet<string>(manifest.Archives.Select(archive => FieldsFile.Name(archive.Name)), StringComparer.Ordinal);
        foreach (string path in Directory.GetFiles(fields))
        {
            if (!kept.Contains(Path.GetFileName(path)))
                File.Delete(path);
        }
    }

    private static string FieldsPath(string folder, string archive) => Path.Combine(folder, Fields, FieldsFile.Name(archive));
}
