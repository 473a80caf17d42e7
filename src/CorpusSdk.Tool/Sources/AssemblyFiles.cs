using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CorpusSdk.Build.Caching;

namespace CorpusSdk.Tool.Sources;

/// <summary>The files that an assembly has as resources, for which it is read and not loaded.</summary>
/// <param name="path">The absolute path of an assembly that could be read.</param>
/// <param name="file">Its bytes.</param>
internal sealed class AssemblyFiles(string path, MappedFile file)
{
    // Agreed with the build: CorpusAssets "embed".
    private const string Prefix = "Corpus.Assets/";

    private readonly Lazy<Dictionary<string, (int Start, int Length)>> _places = new(() =>
    {
        var places = new Dictionary<string, (int Start, int Length)>(StringComparer.Ordinal);
        using var assembly = new PEReader(File.OpenRead(path));
        MetadataReader metadata = assembly.GetMetadataReader();
        foreach ((string name, int start, int length) in PackFinder.Resources(assembly, metadata, file))
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal) && length >= 0 && start >= 0 && start <= file.GetSpan().Length - length)
                places[name[Prefix.Length..]] = (start, length);
        }

        return places;
    });

    /// <summary>Finds a file by its path in the project; gives what opens it, or null if it is not there.</summary>
    public Func<Stream>? Find(string asset) =>
        _places.Value.TryGetValue(asset, out (int Start, int Length) place)
            ? () => new MemoryStream(file.GetSpan().Slice(place.Start, place.Length).ToArray(), writable: false)
            : null;
}
