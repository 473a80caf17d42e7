using System.Buffers.Binary;

namespace CorpusSdk.Compiler.Assets.Headers;

/// <summary>PNG: the first chunk is IHDR, and begins with width and height.</summary>
internal static class PngHeader
{
    private const int Width = 16;
    private const int Height = 20;

    private static ReadOnlySpan<byte> Mark => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size; null if this is no PNG.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> head) =>
        head.Length >= Height + sizeof(int) && head.StartsWith(Mark) && head.Slice(12, 4).SequenceEqual("IHDR"u8)
            ? new ImageSize(BinaryPrimitives.ReadInt32BigEndian(head.Slice(Width)), BinaryPrimitives.ReadInt32BigEndian(head.Slice(Height)))
            : null;
}
