using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>Hashes short byte strings: the same on every machine.</summary>
internal static class ByteHash
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The first eight bytes, lowest first, with zeros after a shorter text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FirstBytes(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64LittleEndian(text);
        ulong value = 0;
        for (int i = text.Length - 1; i >= 0; i--)
            value = (value << 8) | text[i];
        return value;
    }

    /// <summary>The hash of a text whose first eight bytes are known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Compute(ulong firstBytes, ReadOnlySpan<byte> text)
    {
        unchecked
        {
            ulong hash = (firstBytes ^ (ulong)text.Length) * Multiplier;
            if (text.Length > sizeof(ulong))
                hash = AddRest(hash, text);
            return (uint)((hash ^ (hash >> 29)) * Multiplier >> 32);
        }
    }

    private static ulong AddRest(ulong hash, ReadOnlySpan<byte> text)
    {
        unchecked
        {
            for (int i = sizeof(ulong); i + sizeof(ulong) <= text.Length; i += sizeof(ulong))
                hash = (hash ^ (hash >> 29) ^ BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(i))) * Multiplier;

            // The last eight bytes, some of them a second time: cheaper than reading the rest byte by byte.
            return (hash ^ (hash >> 29) ^ BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(text.Length - sizeof(ulong)))) * Multiplier;
        }
    }
}
