using System.Buffers.Binary;

namespace CorpusSdk.Compiler.Assets.Headers;

/// <summary>JPEG: segments, of which one begins the frame and has its size, and an earlier one may say that the image is to be turned.</summary>
internal static class JpegHeader
{
    private const byte MarkerStart = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Exif = 0xE1;

    /// <summary>The size, upright; null if this is no JPEG, or the frame begins later.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        if (head.Length < 4 || head[0] != MarkerStart || head[1] != StartOfImage)
            return null;

        bool isTurned = false;
        int at = 2;
        while (at + 4 <= head.Length && head[at] == MarkerStart)
        {
            byte marker = head[at + 1];
            if (marker == MarkerStart)
            {
                // A fill byte.
                at++;
                continue;
            }

            if (marker is StartOfScan or EndOfImage)
                return null;
            if (HasNoContent(marker))
            {
                at += 2;
                continue;
            }

            int length = BinaryPrimitives.ReadUInt16BigEndian(head.Slice(at + 2));
            int content = at + 4;
            int end = at + 2 + length;
            if (length < 2)
                return null;
            if (IsStartOfFrame(marker))
                return content + 5 <= head.Length ? ReadFrame(head.Slice(content), isTurned) : null;
            if (marker == Exif && end <= head.Length)
                isTurned |= ExifOrientation.IsTurned(head.Slice(content, end - content));
            at = end;
        }

        return null;
    }

    private static ImageSize ReadFrame(ReadOnlySpan<byte> frame, bool isTurned)
    {
        int height = BinaryPrimitives.ReadUInt16BigEndian(frame.Slice(1));
        int width = BinaryPrimitives.ReadUInt16BigEndian(frame.Slice(3));
        return isTurned ? new ImageSize(height, width) : new ImageSize(width, height);
    }

    private static bool HasNoContent(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD8);

    // C4, C8 and CC are among them, but are tables, an extension and conditions.
    private static bool IsStartOfFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
