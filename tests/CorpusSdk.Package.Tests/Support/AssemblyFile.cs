using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CorpusSdk.Package.Tests.Support;

/// <summary>The resources of an assembly, read from its file without loading it.</summary>
internal static class AssemblyFile
{
    /// <summary>The bytes of each resource, by its name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Resources(string path)
    {
        using var reader = new PEReader(File.OpenRead(path));
        MetadataReader metadata = reader.GetMetadataReader();
        int start = reader.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress;
        return metadata.ManifestResources
            .Select(metadata.GetManifestResource)
            .Where(resource => resource.Implementation.IsNil)
            .ToDictionary(resource => metadata.GetString(resource.Name), resource => Read(reader, start + (int)resource.Offset), StringComparer.Ordinal);
    }

    /// <summary>The names of the packs that an assembly carries as resources, in order.</summary>
    public static IReadOnlyList<string> Packs(string path) =>
        [.. Resources(path).Keys.Where(name => name.EndsWith(".pack", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    // A resource is its length and its bytes.
    private static byte[] Read(PEReader reader, int address)
    {
        BlobReader blob = reader.GetSectionData(address).GetReader();
        return blob.ReadBytes(blob.ReadInt32());
    }
}
