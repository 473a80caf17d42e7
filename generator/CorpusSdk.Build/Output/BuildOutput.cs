using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Surfaces;

namespace CorpusSdk.Build;

/// <summary>What a build leaves for the targets: the surface for the generator, and two lists of files. None of them is there where the carrier is inline.</summary>
internal static class BuildOutput
{
    private const string Surface = "surface.txt";
    private const string Packs = "packs.txt";
    private const string Packed = "packed.txt";

    // What a section of an .editorconfig cannot name: the settings of such a file do not arrive, so it need not be handed on.
    private static readonly char[] UnnameableCharacters = ['[', ']', '{', '}', '*', '?', '!', ',', '#', ';', '"'];

    /// <summary>Writes all three; files that would be the same stay as they are.</summary>
    /// <param name="folder">The build's own folder.</param>
    /// <param name="surface">What the generator is told.</param>
    /// <param name="packs">The paths of the packs.</param>
    public static void Write(string folder, ProjectSurface surface, IEnumerable<string> packs)
    {
        Directory.CreateDirectory(folder);
        IEnumerable<string> reported = surface.Files.Select(file => file.AbsolutePath).Where(path => path.IndexOfAny(UnnameableCharacters) < 0);
        AtomicFile.WriteIfChanged(Path.Combine(folder, Packs), string.Join("\n", packs));
        AtomicFile.WriteIfChanged(Path.Combine(folder, Packed), string.Join("\n", reported));
        AtomicFile.WriteIfChanged(Path.Combine(folder, Surface), SurfaceWriter.Write(surface, SdkVersion.Current));
    }

    /// <summary>Removes all three.</summary>
    public static void Clear(string folder)
    {
        foreach (string name in new[] { Surface, Packs, Packed })
            File.Delete(Path.Combine(folder, name));
    }
}
