using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>Finds the article of a slug in the table that was computed when the archive was compiled. Allocates nothing.</summary>
/// <remarks>
/// Open addressing with linear probing. A slot holds the place of a slug and 32 bits of its hash, so a slug that is not there
/// costs one cache line as a rule, and one that is there three: slot, slug, and what the caller does with the article.
/// </remarks>
internal sealed unsafe class SlugTable
{
    private readonly byte* _slots;
    private readonly uint _slotCount;
    private readonly byte* _records;
    private readonly int _recordsLengthInBytes;
    private readonly SlugHash _hash;
    private readonly string _archiveName;

    /// <summary>Creates a view of three sections (format page, "Slugs" and "Slug table").</summary>
    /// <exception cref="CorpusFormatException">There are more windows than the hash knows.</exception>
    public SlugTable(string archiveName, PackSectionView records, PackSectionView windows, PackSectionView slots)
    {
        if (windows.Count > SlugHash.MaxWindows)
            throw PackDirectory.Damage(archiveName, $"its slug table reads {windows.Count} windows");

        _archiveName = archiveName;
        _slots = slots.Start;
        _slotCount = (uint)slots.Count;
        _records = records.Start;
        _recordsLengthInBytes = records.LengthInBytes;
        _hash = new SlugHash(new ReadOnlySpan<int>(windows.Start, windows.Count));
    }

    /// <summary>The index of the article with this slug, compared ordinally; -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> slug)
    {
        fixed (char* chars = slug)
        {
            ulong hash = _hash.Compute(chars, slug.Length);
            uint slot = SlugHash.Slot(hash, _slotCount);
            for (uint probes = _slotCount; probes > 0; probes--)
            {
                ulong entry = Unsafe.ReadUnaligned<ulong>(_slots + (slot * (long)PackLayout.SlugSlot.SizeInBytes));
                uint record = (uint)entry;
                if ((uint)(entry >> 32) == SlugHash.Tag(hash) && record != PackLayout.None)
                {
                    int article = Match(record, slug);
                    if (article >= 0)
                        return article;
                }
                else if (record == PackLayout.None)
                {
                    return -1;
                }

                if (++slot == _slotCount)
                    slot = 0;
            }
        }

        return -1;
    }

    /// <summary>The slug whose record stands at an offset.</summary>
    public string Read(uint record)
    {
        int length = LengthInChars(record);
        return new string((char*)(_records + record + PackLayout.SlugRecord.Chars), 0, length);
    }

    /// <summary>The article that a record names; the caller compares it with the number of articles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Match(uint record, ReadOnlySpan<char> slug)
    {
        int length = LengthInChars(record);
        byte* start = _records + record;
        return length == slug.Length && new ReadOnlySpan<char>(start + PackLayout.SlugRecord.Chars, length).SequenceEqual(slug)
            ? (int)(Unsafe.ReadUnaligned<uint>(start + PackLayout.SlugRecord.ArticleIndex) & int.MaxValue)
            : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int LengthInChars(uint record)
    {
        long roomInBytes = _recordsLengthInBytes - (long)record - PackLayout.SlugRecord.Chars;
        if (roomInBytes < 0)
            ThrowOutside();
        uint length = Unsafe.ReadUnaligned<uint>(_records + record + PackLayout.SlugRecord.LengthInChars);
        if (length * 2L > roomInBytes)
            ThrowOutside();
        return (int)length;
    }

    private void ThrowOutside() => throw PackDirectory.Damage(_archiveName, "a slug lies outside of its section");
}
