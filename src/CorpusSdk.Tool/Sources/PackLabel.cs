using System.Runtime.CompilerServices;
using CorpusSdk.Packs;

namespace CorpusSdk.Tool.Sources;

/// <summary>What a pack says of itself.</summary>
/// <param name="Name">The archive's name in code; empty for a pack of nothing but fields.</param>
/// <param name="Fingerprint">The fingerprint of the texts: fields belong to the archive that has the same.</param>
/// <param name="LengthInBytes">The length of the pack, which may be less than that of the bytes it is in.</param>
internal readonly record struct PackLabel(string Name, string Fingerprint, int LengthInBytes)
{
    /// <summary>Whether bytes begin as a pack does; it may be damaged all the same.</summary>
    public static bool IsPack(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= sizeof(ulong) && Unsafe.ReadUnaligned<ulong>(in bytes[0]) == PackLayout.Magic;

    /// <summary>Reads the label at the beginning of a pack.</summary>
    /// <param name="bytes">The pack, and whatever follows it.</param>
    /// <param name="place">Names the pack in messages.</param>
    /// <exception cref="CorpusFormatException">The pack is damaged, or of a version that this program cannot read.</exception>
    public static unsafe PackLabel Read(ReadOnlySpan<byte> bytes, string place)
    {
        fixed (byte* start = bytes)
        {
            PackDirectory directory = PackDirectory.Open(place, new PackBlock(start, bytes.Length, owner: null));
            bool hasArticles = directory.TrySection(PackSection.Archive, PackLayout.ArchiveRow.SizeInBytes, out _);
            string name = hasArticles ? new PackReader(place, directory.Fingerprint, new PackBlock(start, bytes.Length, owner: null)).Name : "";
            return new PackLabel(name, directory.Fingerprint, directory.LengthInBytes);
        }
    }

    /// <summary>Reads the label at the beginning of some bytes; null if they are not a sound pack.</summary>
    public static PackLabel? TryRead(ReadOnlySpan<byte> bytes)
    {
        if (!IsPack(bytes))
            return null;
        try
        {
            return Read(bytes, "?");
        }
        catch (CorpusFormatException)
        {
            return null;
        }
    }
}
