using System.Buffers.Binary;

namespace CorpusSdk.Compiler.Assets.Headers;

/// <summary>AVIF: boxes within boxes. The image that is shown names its properties by their numbers; one of them is its size, and one may turn it.</summary>
internal static class AvifHeader
{
    private const int BoxHeaderSizeInBytes = 8;

    // The version and the flags, with which some boxes begin.
    private const int FullBoxSizeInBytes = 4;

    /// <summary>The size, upright; null if this is no AVIF.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> fileType = Find(head, "ftyp"u8);
        if (fileType.IndexOf("avif"u8) < 0 && fileType.IndexOf("avis"u8) < 0)
            return null;
        ReadOnlySpan<byte> meta = Skip(Find(head, "meta"u8), FullBoxSizeInBytes);
        ReadOnlySpan<byte> properties = Find(meta, "iprp"u8);
        return ReadPrimary(Find(meta, "pitm"u8), Find(properties, "ipma"u8), Find(properties, "ipco"u8));
    }

    private static ImageSize? ReadPrimary(ReadOnlySpan<byte> primary, ReadOnlySpan<byte> associations, ReadOnlySpan<byte> properties)
    {
        if (primary.Length < FullBoxSizeInBytes || associations.Length < BoxHeaderSizeInBytes || !TryReadNumber(primary.Slice(FullBoxSizeInBytes), isLong: primary[0] > 0, out uint id, out _))
            return null;
        bool hasLongIds = associations[0] > 0;
        bool hasLongIndexes = (associations[3] & 1) != 0;
        ReadOnlySpan<byte> rest = associations.Slice(BoxHeaderSizeInBytes);
        while (TryReadNumber(rest, hasLongIds, out uint item, out rest) && rest.Length > 0)
        {
            int length = rest[0] * (hasLongIndexes ? 2 : 1);
            rest = rest.Slice(1);
            if (length > rest.Length)
                return null;
            if (item == id)
                return ReadProperties(rest.Slice(0, length), hasLongIndexes, properties);
            rest = rest.Slice(length);
        }

        return null;
    }

    private static ImageSize? ReadProperties(ReadOnlySpan<byte> indexes, bool areLong, ReadOnlySpan<byte> properties)
    {
        ImageSize? size = null;
        bool isTurned = false;
        for (int i = 0; i < indexes.Length; i += areLong ? 2 : 1)
        {
            // The highest bit says whether a reader has to know the property.
            int index = areLong ? BinaryPrimitives.ReadUInt16BigEndian(indexes.Slice(i)) & 0x7FFF : indexes[i] & 0x7F;
            ReadOnlySpan<byte> property = At(properties, index, out ReadOnlySpan<byte> kind);
            if (kind.SequenceEqual("ispe"u8) && property.Length >= 12)
                size = new ImageSize(BinaryPrimitives.ReadInt32BigEndian(property.Slice(4)), BinaryPrimitives.ReadInt32BigEndian(property.Slice(8)));
            else if (kind.SequenceEqual("irot"u8) && property.Length >= 1)
                isTurned = (property[0] & 1) != 0;
        }

        return size is { } found && isTurned ? new ImageSize(found.Height, found.Width) : size;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> place, bool isLong, out uint number, out ReadOnlySpan<byte> rest)
    {
        int length = isLong ? sizeof(uint) : sizeof(ushort);
        bool isThere = place.Length >= length;
        number = !isThere ? 0 : isLong ? BinaryPrimitives.ReadUInt32BigEndian(place) : BinaryPrimitives.ReadUInt16BigEndian(place);
        rest = Skip(place, length);
        return isThere;
    }

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        while (TryReadBox(boxes, out ReadOnlySpan<byte> kind, out ReadOnlySpan<byte> content, out boxes))
        {
            if (kind.SequenceEqual(wanted))
                return content;
        }

        return default;
    }

    // Numbers begin with 1.
    private static ReadOnlySpan<byte> At(ReadOnlySpan<byte> boxes, int number, out ReadOnlySpan<byte> kind)
    {
        kind = default;
        for (int i = 1; TryReadBox(boxes, out ReadOnlySpan<byte> found, out ReadOnlySpan<byte> content, out boxes); i++)
        {
            if (i != number)
                continue;
            kind = found;
            return content;
        }

        return default;
    }

    private static bool TryReadBox(ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> kind, out ReadOnlySpan<byte> content, out ReadOnlySpan<byte> rest)
    {
        kind = content = rest = default;
        if (boxes.Length < BoxHeaderSizeInBytes)
            return false;
        uint length = BinaryPrimitives.ReadUInt32BigEndian(boxes);

        // Zero means "to the end", one a longer number: neither is used for boxes before the image. A box may go on where the head ends.
        if (length < BoxHeaderSizeInBytes)
            return false;
        int end = (int)Math.Min(length, (uint)boxes.Length);
        kind = boxes.Slice(4, 4);
        content = boxes.Slice(BoxHeaderSizeInBytes, end - BoxHeaderSizeInBytes);
        rest = boxes.Slice(end);
        return true;
    }

    private static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> place, int count) => place.Slice(Math.Min(count, place.Length));
}
