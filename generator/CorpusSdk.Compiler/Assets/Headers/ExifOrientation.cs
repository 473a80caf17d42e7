using System.Buffers.Binary;

namespace CorpusSdk.Compiler.Assets.Headers;

/// <summary>The orientation in Exif metadata: a tag in the first directory of a TIFF file.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;
    private const int EntrySizeInBytes = 12;
    private const int FirstTurned = 5;
    private const int LastTurned = 8;

    /// <summary>Whether the image is shown turned by a quarter, so that width and height change places.</summary>
    /// <param name="content">The content of the segment that has the metadata.</param>
    public static bool IsTurned(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("Exif\0\0"u8))
            return false;
        ReadOnlySpan<byte> tiff = content.Slice(6);
        bool isLittle = tiff.StartsWith("II"u8);
        if (tiff.Length < 8 || !(isLittle || tiff.StartsWith("MM"u8)))
            return false;
        uint directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff.Slice(4)) : BinaryPrimitives.ReadUInt32BigEndian(tiff.Slice(4));
        if (directory > (uint)tiff.Length - 2)
            return false;

        int count = ReadUInt16(tiff, (int)directory, isLittle);
        for (int i = 0; i < count; i++)
        {
            int entry = (int)directory + 2 + (i * EntrySizeInBytes);
            if (entry + EntrySizeInBytes > tiff.Length)
                return false;
            if (ReadUInt16(tiff, entry, isLittle) == Tag)
                return ReadUInt16(tiff, entry + 8, isLittle) is >= FirstTurned and <= LastTurned;
        }

        return false;
    }

    private static int ReadUInt16(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff.Slice(at)) : BinaryPrimitives.ReadUInt16BigEndian(tiff.Slice(at));
}
