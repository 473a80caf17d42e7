using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Reflection;
using System.Runtime.InteropServices;
using CorpusSdk.Build.Caching;
using CorpusSdk.Packs;

namespace CorpusSdk.Tool.Sources;

/// <summary>Finds the packs in a program, which is read and neither loaded nor run.</summary>
internal static class PackFinder
{
    private static ReadOnlySpan<byte> Mark => MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in PackMark));

    private static readonly ulong PackMark = PackLayout.Magic;

    /// <summary>The packs of a .NET assembly: its resources, and the static data that generated code reads. Null if the file is no such assembly, or a damaged one.</summary>
    /// <exception cref="CorpusFormatException">A pack is damaged.</exception>
    public static IReadOnlyList<FoundPack>? FindInAssembly(string path, MappedFile file)
    {
        try
        {
            using var assembly = new PEReader(File.OpenRead(path));
            if (!assembly.HasMetadata)
                return null;
            MetadataReader metadata = assembly.GetMetadataReader();
            return [.. Resources(assembly, metadata, file).Select(resource => (resource.Start, resource.Length)).Concat(StaticData(assembly, metadata)).Distinct().Select(place => Open(path, file, place)).OfType<FoundPack>()];
        }
        catch (Exception exception) when (exception is BadImageFormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The packs of any other program, such as a native one or a single file with all of its assemblies: wherever their mark and checksum are.</summary>
    public static IReadOnlyList<FoundPack> FindAnywhere(MappedFile file)
    {
        var packs = new List<FoundPack>();
        ReadOnlySpan<byte> bytes = file.GetSpan();
        for (int start = 0; bytes[start..].IndexOf(Mark) is >= 0 and int distance;)
        {
            start += distance;
            FoundPack? pack = TryOpen(file, start);
            if (pack is not null)
                packs.Add(pack);
            start += pack?.Label.LengthInBytes ?? Mark.Length;
        }

        return packs;
    }

    // Where a pack can be, bytes that begin like one are one; a damaged one is not passed over.
    private static FoundPack? Open(string path, MappedFile file, (int Start, int Length) place)
    {
        ReadOnlySpan<byte> bytes = file.GetSpan();
        if (place.Length < PackLayout.Header.SizeInBytes || place.Start < 0 || place.Start > bytes.Length - place.Length)
            return null;
        bytes = bytes.Slice(place.Start, place.Length);
        return PackLabel.IsPack(bytes) ? new FoundPack(file, place.Start, PackLabel.Read(bytes, Path.GetFileName(path))) : null;
    }

    private static FoundPack? TryOpen(MappedFile file, int start)
    {
        ReadOnlySpan<byte> bytes = file.GetSpan();
        return start >= 0 && start < bytes.Length && PackLabel.TryRead(bytes[start..]) is { } label ? new FoundPack(file, start, label) : null;
    }

    /// <summary>The resources of an assembly: where their bytes are said to be, which is not checked.</summary>
    internal static IEnumerable<(string Name, int Start, int Length)> Resources(PEReader assembly, MetadataReader metadata, MappedFile file)
    {
        if (assembly.PEHeaders.CorHeader is not { ResourcesDirectory: var resources } || !assembly.PEHeaders.TryGetDirectoryOffset(resources, out int start))
            yield break;
        foreach (ManifestResource resource in metadata.ManifestResources.Select(metadata.GetManifestResource))
        {
            // A resource is its length and its bytes.
            if (resource.Implementation.IsNil)
                yield return (metadata.GetString(resource.Name), checked(start + (int)resource.Offset + sizeof(int)), BinaryPrimitives.ReadInt32LittleEndian(file.GetSpan()[checked(start + (int)resource.Offset)..]));
        }
    }

    private static IEnumerable<(int Start, int Length)> StaticData(PEReader assembly, MetadataReader metadata)
    {
        foreach (FieldDefinition field in metadata.FieldDefinitions.Select(metadata.GetFieldDefinition))
        {
            if (!field.Attributes.HasFlag(FieldAttributes.HasFieldRVA))
                continue;
            int address = field.GetRelativeVirtualAddress();
            int section = assembly.PEHeaders.GetContainingSectionIndex(address);
            if (section >= 0 && SizeOf(field, metadata) is > 0 and int size)
                yield return (address - assembly.PEHeaders.SectionHeaders[section].VirtualAddress + assembly.PEHeaders.SectionHeaders[section].PointerToRawData, size);
        }
    }

    // Data of more than a few bytes has a type without members, whose size is that of the data.
    private static int SizeOf(FieldDefinition field, MetadataReader metadata)
    {
        BlobReader signature = metadata.GetBlobReader(field.Signature);
        signature.ReadSignatureHeader();
        return signature.ReadSignatureTypeCode() == SignatureTypeCode.TypeHandle && signature.ReadTypeHandle() is { Kind: HandleKind.TypeDefinition } type
            ? metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetLayout().Size
            : 0;
    }
}
