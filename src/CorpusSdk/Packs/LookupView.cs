using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>A lookup table of an open pack: its keys, and for each the articles that have it (format page, "Lookups").</summary>
internal sealed unsafe class LookupView
{
    private readonly SlugTable _texts;
    private readonly byte* _starts;
    private readonly byte* _postings;
    private readonly bool _hasTexts;

    private LookupView(PackFields fields, int keyColumn, int articlesColumn, SlugTable? texts)
    {
        Fields = fields;
        KeyColumn = keyColumn;
        ArticlesColumn = articlesColumn;
        KeyCount = fields.Columns[keyColumn].RowCount;
        PostingCount = fields.Columns[articlesColumn + 1].RowCount;
        _starts = fields.Columns[articlesColumn].Values;
        _postings = fields.Columns[articlesColumn + 1].Values;
        _texts = texts ?? default;
        _hasTexts = texts is not null;
    }

    /// <summary>The fields that the table belongs to.</summary>
    public PackFields Fields { get; }

    /// <summary>The column of the keys.</summary>
    public int KeyColumn { get; }

    /// <summary>The column of the articles.</summary>
    public int ArticlesColumn { get; }

    /// <summary>How many distinct keys there are.</summary>
    public int KeyCount { get; }

    /// <summary>How many articles the table leads to, counted once for each of their keys.</summary>
    public int PostingCount { get; }

    /// <summary>Whether the keys are texts, found by <see cref="Find(ReadOnlySpan{char})"/>.</summary>
    public bool HasTexts => _hasTexts;

    /// <summary>Opens a table.</summary>
    /// <exception cref="CorpusFormatException">Its columns or its hash table are not there, or do not fit each other.</exception>
    public static LookupView Open(string archiveName, PackFields fields, PackDirectory directory, byte* row)
    {
        uint keys = Read(PackLayout.LookupRow.KeyColumn);
        uint articles = Read(PackLayout.LookupRow.ArticlesColumn);
        ColumnView[] columns = fields.Columns;
        if (keys >= (uint)columns.Length
            || articles >= (uint)columns.Length
            || columns[articles].Kind != FieldKind.List
            || columns[articles].RowCount != columns[keys].RowCount
            || columns[articles + 1].Kind != FieldKind.Int32)
        {
            throw fields.Damage("a lookup table has no keys, or no articles for them");
        }

        bool isText = KindValues.AreTexts(columns[keys].Kind);
        return new LookupView(fields, (int)keys, (int)articles, isText ? OpenTexts() : null);

        uint Read(int field) => Unsafe.ReadUnaligned<uint>(row + field);

        SlugTable OpenTexts() => new(
            archiveName,
            directory.Section(PackSection.LookupKeys, sizeof(byte)),
            Part(PackSection.LookupHashes, PackLayout.SlugHashRow.SizeInBytes, PackLayout.LookupRow.HashRow, count: 1),
            Part(PackSection.LookupDisplacements, sizeof(ushort), PackLayout.LookupRow.FirstDisplacement, Read(PackLayout.LookupRow.DisplacementCount)),
            Part(PackSection.LookupSlots, PackLayout.SlugSlot.SizeInBytes, PackLayout.LookupRow.FirstSlot, Read(PackLayout.LookupRow.SlotCount)));

        PackSectionView Part(PackSection kind, int itemSizeInBytes, int firstField, uint count)
        {
            PackSectionView whole = directory.Section(kind, itemSizeInBytes);
            uint first = Read(firstField);
            if (first > (uint)whole.Count || count > (uint)whole.Count - first)
                throw fields.Damage("the hash table of a lookup table is outside its section");
            return new PackSectionView(whole.Start + (first * (long)itemSizeInBytes), (int)(count * itemSizeInBytes), (int)count);
        }
    }

    /// <summary>The key that is this text, compared ordinally; -1 if there is none. For tables that have texts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> key)
    {
        int index = _texts.Find(key);
        if (index >= KeyCount)
            ThrowDamaged();
        return index;
    }

    /// <summary>The text of a key, which the caller has checked. For tables that have texts.</summary>
    public string TextOf(int key) =>
        Fields.Text(Unsafe.ReadUnaligned<uint>(Fields.Columns[KeyColumn].Values + (key * (long)sizeof(uint))));

    /// <summary>The articles of a key, which the caller has checked: a range of postings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int Start, int Count) Articles(int key)
    {
        uint start = Unsafe.ReadUnaligned<uint>(_starts + (key * (long)sizeof(uint)));
        uint end = Unsafe.ReadUnaligned<uint>(_starts + ((key + 1L) * sizeof(uint)));
        if (start > end || end > (uint)PostingCount)
            ThrowDamaged();
        return ((int)start, (int)(end - start));
    }

    /// <summary>The articles of neighbouring keys, from a first one up to the one before an end: a range of postings.</summary>
    public (int Start, int Count) Articles(int firstKey, int endKey)
    {
        if (firstKey >= endKey)
            return (0, 0);
        uint start = Unsafe.ReadUnaligned<uint>(_starts + (firstKey * (long)sizeof(uint)));
        uint end = Unsafe.ReadUnaligned<uint>(_starts + (endKey * (long)sizeof(uint)));
        if (start > end || end > (uint)PostingCount)
            ThrowDamaged();
        return ((int)start, (int)(end - start));
    }

    /// <summary>The article of a posting, which the caller has checked. The article is the caller's to check.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Posting(int index) => Unsafe.ReadUnaligned<int>(_postings + (index * (long)sizeof(int)));

    /// <summary>The posting at a position where the keys descend and the articles of each keep their order.</summary>
    public int DescendingPosting(int position)
    {
        // The key whose articles are before this posting in ascending order, counted from the end.
        int mirrored = PostingCount - 1 - position;
        int low = 0;
        int high = KeyCount - 1;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high + 1) / 2);
            if (Unsafe.ReadUnaligned<uint>(_starts + (middle * (long)sizeof(uint))) <= (uint)mirrored)
                low = middle;
            else
                high = middle - 1;
        }

        (int start, int count) = Articles(low);
        int within = start + count - 1 - mirrored;
        if ((uint)within >= (uint)count)
            ThrowDamaged();
        return Posting(start + within);
    }

    /// <summary>The key that is this row of another archive; -1 if there is none. For keys that are references.</summary>
    public int FindReference(int row)
    {
        ColumnView keys = Fields.Columns[KeyColumn];
        if (keys.Kind is not (FieldKind.Reference or FieldKind.Int32))
            throw Fields.NoSuchValue(KeyColumn, row);
        int low = 0;
        int high = KeyCount - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int found = Unsafe.ReadUnaligned<int>(keys.Values + (middle * (long)sizeof(int)));
            if (found == row)
                return middle;
            if (found < row)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private void ThrowDamaged() => throw Fields.Damage("a lookup table leads to something that does not exist");
}
