using System.Buffers.Binary;

namespace CorpusSdk.Compiler.Assets.Headers;

/// <summary>WebP: a RIFF file whose first chunk is a lossy frame, a lossless one, or the canvas of an extended file.</summary>
internal static class WebPHeader
{
    private const int Chunk = 12;
    private const int Data = 20;
    private const int MinLengthInBytes = 30;
    private const int SizeMask14 = 0x3FFF;

    /// <summary>The size; null if this is no WebP.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        if (head.Length < MinLengthInBytes || !head.StartsWith("RIFF"u8) || !head.Slice(8, 4).SequenceEqual("WEBP"u8))
            return null;
        ReadOnlySpan<byte> kind = head.Slice(Chunk, 4);
        ReadOnlySpan<byte> data = head.Slice(Data);
        if (kind.SequenceEqual("VP8 "u8))
            return ReadLossy(data);
        if (kind.SequenceEqual("VP8L"u8))
            return ReadLossless(data);
        return kind.SequenceEqual("VP8X"u8) ? new ImageSize(ReadUInt24(data.Slice(4)) + 1, ReadUInt24(data.Slice(7)) + 1) : null;
    }

    // The upper two bits of each number say how to scale it, and are not part of it.
    private static ImageSize? ReadLossy(ReadOnlySpan<byte> data) =>
        data.Slice(3, 3).SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(data.Slice(6)) & SizeMask14, BinaryPrimitives.ReadUInt16LittleEndian(data.Slice(8)) & SizeMask14)
            : null;

    private static ImageSize? ReadLossless(ReadOnlySpan<byte> data)
    {
        const byte Mark = 0x2F;
        if (data[0] != Mark)
            return null;
        uint bits = BinaryPrimitives.ReadUInt32LittleEndian(data.Slice(1));
        return new ImageSize((int)(bits & SizeMask14) + 1, (int)((bits >> 14) & SizeMask14) + 1);
    }

    private static int ReadUInt24(ReadOnlySpan<byte> place) => place[0] | (place[1] << 8) | (place[2] << 16);
}
