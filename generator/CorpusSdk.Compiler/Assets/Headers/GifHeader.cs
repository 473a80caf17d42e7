using System.Buffers.Binary;

namespace CorpusSdk.Compiler.Assets.Headers;

/// <summary>GIF: the size of the screen follows the mark.</summary>
internal static class GifHeader
{
    private const int Width = 6;
    private const int Height = 8;

    /// <summary>The size; null if this is no GIF.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> head) =>
        head.Length >= Height + sizeof(ushort) && (head.StartsWith("GIF89a"u8) || head.StartsWith("GIF87a"u8))
            ? new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(head.Slice(Width)), BinaryPrimitives.ReadUInt16LittleEndian(head.Slice(Height)))
            : null;
}
