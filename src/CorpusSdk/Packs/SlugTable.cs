using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>Finds the article of a slug in the table that was computed when the archive was compiled. Allocates nothing.</summary>
/// <remarks>
/// Perfect hashing: a displacement for each bucket of some four slugs was chosen so that no two slugs share a slot. There is one
/// slot to look at, and it has all that is needed to dismiss a slug that is not there (32 bits of hash and the length), as well as
/// the article's index beside the place of the slug, so that the processor can fetch the one while it compares the other.
/// </remarks>
internal readonly unsafe struct SlugTable
{
    private readonly byte* _slots;
    private readonly byte* _displacements;
    private readonly byte* _records;
    private readonly uint _slotCount;
    private readonly uint _bucketCount;
    private readonly int _recordsLengthInBytes;
    private readonly SlugHash _hash;
    private readonly string _archiveName;

    /// <summary>Creates a view of the sections that make up the table (format page, "Slugs" and "Slug table").</summary>
    /// <exception cref="CorpusFormatException">The parameters of the hash are not there.</exception>
    public SlugTable(string archiveName, PackSectionView records, PackSectionView parameters, PackSectionView displacements, PackSectionView slots)
    {
        if (parameters.Count != 1)
            throw PackDirectory.Damage(archiveName, "its slug table has no parameters");

        _archiveName = archiveName;
        _slots = slots.Start;
        _slotCount = (uint)slots.Count;
        _displacements = displacements.Start;

        // A table without slots has no buckets either, so that a lookup in it ends before it reads a slot.
        _bucketCount = _slotCount == 0 ? 0 : (uint)displacements.Count;
        _records = records.Start;
        _recordsLengthInBytes = records.LengthInBytes;

        byte* row = parameters.Start;
        ulong seed = Unsafe.ReadUnaligned<ulong>(row + PackLayout.SlugHashRow.Seed);
        int fromStart = Unsafe.ReadUnaligned<int>(row + PackLayout.SlugHashRow.WindowFromStart);
        int fromEnd = Unsafe.ReadUnaligned<int>(row + PackLayout.SlugHashRow.WindowFromEnd);
        if (fromStart < 0 || fromEnd < 0)
            throw PackDirectory.Damage(archiveName, "its slug table reads characters outside the slugs");
        bool readsWindows = Unsafe.ReadUnaligned<uint>(row + PackLayout.SlugHashRow.ReadsWindows) != 0;
        _hash = readsWindows ? SlugHash.OfWindows(seed, fromStart, fromEnd) : SlugHash.OfWhole(seed);
    }

    /// <summary>The index of the article with this slug, compared ordinally; -1 if there is none. The caller checks the index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> slug)
    {
        if (_bucketCount == 0)
            return -1;

        ulong hash = _hash.Compute(slug);
        uint bucket = SlugHash.Bucket(hash, _bucketCount);
        uint displacement = Unsafe.ReadUnaligned<ushort>(_displacements + (bucket * (ulong)sizeof(ushort)));
        byte* slot = _slots + (SlugHash.Slot(hash, displacement, _slotCount) * (ulong)PackLayout.SlugSlot.SizeInBytes);
        ulong tagAndLength = SlugHash.Tag(hash) | ((ulong)(uint)slug.Length << 32);
        if (Unsafe.ReadUnaligned<ulong>(slot + PackLayout.SlugSlot.Tag) != tagAndLength)
            return -1;

        uint record = Unsafe.ReadUnaligned<uint>(slot + PackLayout.SlugSlot.Record);
        return Chars(record, slug.Length).SequenceEqual(slug)
            ? (int)(Unsafe.ReadUnaligned<uint>(slot + PackLayout.SlugSlot.ArticleIndex) & int.MaxValue)
            : -1;
    }

    /// <summary>The slug whose record is at an offset.</summary>
    public string Read(uint record)
    {
        if (record > (long)_recordsLengthInBytes - PackLayout.SlugRecord.Chars)
            ThrowOutside();
        uint length = Unsafe.ReadUnaligned<uint>(_records + record + PackLayout.SlugRecord.LengthInChars);
        return Chars(record, length).ToString();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<char> Chars(uint record, long lengthInChars)
    {
        if ((long)record + PackLayout.SlugRecord.Chars + (lengthInChars * sizeof(char)) > _recordsLengthInBytes)
            ThrowOutside();
        return new ReadOnlySpan<char>(_records + record + PackLayout.SlugRecord.Chars, (int)lengthInChars);
    }

    private void ThrowOutside() => throw PackDirectory.Damage(_archiveName, "a slug is outside its section");
}
