using System.Runtime.CompilerServices;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Packs;

/// <summary>The typed fields and lookup tables of an open archive (format page, "Columns" and "Lookups").</summary>
/// <remarks>
/// Opening checks that every column is within its section and reads no value, so that it costs in proportion to the number of
/// fields, not of articles. Rows are the caller's to check; everything that comes out of the pack is checked here.
/// </remarks>
internal sealed unsafe class PackFields
{
    // A longer text is decoded at each call, like a body, so that a walk over a large archive does not keep all of it twice.
    private const int MaxKeptTextInBytes = 1024;

    private readonly string _archiveName;

    // Keeps the memory of a pack where it is.
    private readonly PackDirectory _directory;
    private readonly PackSectionView _texts;
    private readonly byte* _textStarts;
    private readonly PackSectionView _lookups;
    private readonly LookupView?[] _openLookups;
    private readonly StrongBox<ChunkedCache<object>>?[] _lists;
    private readonly ChunkedCache<string> _keptTexts;
    private StrongBox<ChunkedCache<Uri>>? _keptUris;

    /// <summary>Opens the fields of a pack; one that has none gives no columns.</summary>
    /// <exception cref="CorpusFormatException">A column or a lookup table is outside its section.</exception>
    public PackFields(string archiveName, PackDirectory directory, string fingerprint)
    {
        _archiveName = archiveName;
        _directory = directory;
        Fingerprint = fingerprint;
        Columns = [];
        if (directory.TrySection(PackSection.Columns, PackLayout.ColumnRow.SizeInBytes, out PackSectionView rows))
        {
            PackSectionView values = directory.Section(PackSection.ColumnValues, sizeof(byte));
            _texts = directory.Section(PackSection.FieldTexts, sizeof(byte));
            PackSectionView starts = directory.Section(PackSection.FieldTextStarts, sizeof(uint));
            if (starts.Count < 1)
                throw Damage("its field texts have no end");
            _textStarts = starts.Start;
            TextCount = starts.Count - 1;
            Columns = new ColumnView[rows.Count];
            for (int i = 0; i < Columns.Length; i++)
                Columns[i] = ReadColumn(rows.Start + (i * (long)PackLayout.ColumnRow.SizeInBytes), i, values);
            directory.TrySection(PackSection.Lookups, PackLayout.LookupRow.SizeInBytes, out _lookups);
        }

        _openLookups = new LookupView?[_lookups.Count];
        _lists = new StrongBox<ChunkedCache<object>>?[Columns.Length];
        _keptTexts = new ChunkedCache<string>(TextCount);
    }

    /// <summary>The columns.</summary>
    public ColumnView[] Columns { get; }

    /// <summary>Identifies the content of the archive.</summary>
    public string Fingerprint { get; }

    /// <summary>How many distinct texts there are.</summary>
    public int TextCount { get; }

    /// <summary>How many lookup tables there are.</summary>
    public int LookupCount => _lookups.Count;

    /// <summary>The text with this id; long ones are decoded at each call.</summary>
    public string Text(uint id) => id < (uint)TextCount && _keptTexts[(int)id] is { } text ? text : DecodeText(id);

    /// <summary>The text with this id as an absolute address.</summary>
    public Uri UriOf(uint id)
    {
        if (id >= (uint)TextCount)
            throw Damage("a field has a text that does not exist");

        ChunkedCache<Uri> kept = CacheAt(ref _keptUris, TextCount);
        if (kept[(int)id] is { } known)
            return known;
        if (!Uri.TryCreate(PackReader.Decode(Utf8Text(id)), UriKind.Absolute, out Uri? created))
            throw Damage("a field that should be an address is not one");
        return Utf8Text(id).Length > MaxKeptTextInBytes ? created : kept.Keep((int)id, created);
    }

    /// <summary>The bytes of the text with this id.</summary>
    public ReadOnlySpan<byte> Utf8Text(uint id)
    {
        if (id >= (uint)TextCount)
            throw Damage("a field has a text that does not exist");
        uint start = Unsafe.ReadUnaligned<uint>(_textStarts + (id * (long)sizeof(uint)));
        uint end = Unsafe.ReadUnaligned<uint>(_textStarts + ((id + 1L) * sizeof(uint)));
        if (start > end || end > (uint)_texts.LengthInBytes)
            throw Damage("a text of a field is outside its section");
        return new ReadOnlySpan<byte>(_texts.Start + start, (int)(end - start));
    }

    /// <summary>The elements of a list column's row: rows of the element table.</summary>
    public (int Start, int End) Elements(int column, int row)
    {
        if ((uint)column >= (uint)Columns.Length || Columns[column].Kind != FieldKind.List || (uint)row >= (uint)Columns[column].RowCount)
            throw NoSuchValue(column, row);
        byte* starts = Columns[column].Values + (row * (long)sizeof(uint));
        uint start = Unsafe.ReadUnaligned<uint>(starts);
        uint end = Unsafe.ReadUnaligned<uint>(starts + sizeof(uint));
        if (start > end || end > (uint)Columns[column + 1].RowCount)
            throw Damage("the elements of a list do not exist");
        return ((int)start, (int)end);
    }

    /// <summary>The column that has the texts of a column of numbers, an enumeration's or a reference's; -1 if there is none.</summary>
    public int TextColumn(int column)
    {
        bool mayHaveTexts = Columns[column].Kind is FieldKind.Int32 or FieldKind.Int64 or FieldKind.Reference;
        return mayHaveTexts && Columns[column].EndColumn > column + 1 && Columns[column + 1].Kind == FieldKind.Text ? column + 1 : -1;
    }

    /// <summary>The text of a number that is there.</summary>
    /// <param name="textColumn">What <see cref="TextColumn"/> gives.</param>
    /// <param name="row">The row.</param>
    /// <exception cref="CorpusFormatException">There is no text, or no such row.</exception>
    public uint TextOfNumber(int textColumn, int row)
    {
        var texts = new FieldRow(this, row);
        return texts.Has(textColumn) ? texts.TextId(textColumn) : throw Damage($"field {textColumn} lacks the text of a value");
    }

    /// <summary>The object kept for a list that <see cref="Elements"/> has checked; null if nothing was.</summary>
    public object? KeptList(int column, int row) => Volatile.Read(ref _lists[column]) is { } kept ? kept.Value[row] : null;

    /// <summary>Keeps a list that <see cref="Elements"/> has checked, unless another thread was first: the kept object is returned.</summary>
    public object KeepList(int column, int row, object list) => CacheAt(ref _lists[column], Columns[column].RowCount).Keep(row, list);

    /// <summary>A lookup table, opened when it is first asked for.</summary>
    public LookupView Lookup(int index)
    {
        if ((uint)index >= (uint)_lookups.Count)
            throw Damage($"it has no lookup table {index}");
        LookupView? lookup = Volatile.Read(ref _openLookups[index]);
        if (lookup is not null)
            return lookup;
        lookup = LookupView.Open(_archiveName, this, _directory, _lookups.Start + (index * (long)PackLayout.LookupRow.SizeInBytes));
        return Interlocked.CompareExchange(ref _openLookups[index], lookup, null) ?? lookup;
    }

    /// <summary>The exception for a pack that cannot be right.</summary>
    public CorpusFormatException Damage(string what) => PackDirectory.Damage(_archiveName, what);

    /// <summary>The exception for code that asks for a value that the pack does not have, or has under another kind.</summary>
    public CorpusFormatException NoSuchValue(int column, int row) => (uint)column >= (uint)Columns.Length
        ? Damage($"it has no field {column}")
        : Damage($"field {column} has {Columns[column].RowCount} rows of kind {Columns[column].Kind}, but row {row} was read as another kind or does not exist");

    private static ChunkedCache<T> CacheAt<T>(ref StrongBox<ChunkedCache<T>>? place, int count)
        where T : class
    {
        StrongBox<ChunkedCache<T>>? kept = Volatile.Read(ref place);
        if (kept is not null)
            return kept.Value;
        kept = new StrongBox<ChunkedCache<T>>(new ChunkedCache<T>(count));
        return (Interlocked.CompareExchange(ref place, kept, null) ?? kept).Value;
    }

    private string DecodeText(uint id)
    {
        ReadOnlySpan<byte> utf8 = Utf8Text(id);
        string text = PackReader.Decode(utf8);
        return utf8.Length > MaxKeptTextInBytes ? text : _keptTexts.Keep((int)id, text);
    }

    private ColumnView ReadColumn(byte* row, int index, PackSectionView values)
    {
        var kind = (FieldKind)Read(PackLayout.ColumnRow.Kind);
        uint rowCount = Read(PackLayout.ColumnRow.RowCount);
        uint presence = Read(PackLayout.ColumnRow.Presence);
        uint start = Read(PackLayout.ColumnRow.Values);
        uint endColumn = Read(PackLayout.ColumnRow.EndColumn);
        if (rowCount > int.MaxValue || endColumn <= (uint)index || endColumn > (uint)Columns.Length)
            throw Damage($"field {index} has an impossible size");

        int valueSize = KindValues.IsKnown(kind) ? KindValues.SizeInBytes(kind) : 0;
        long valueCount = kind == FieldKind.List ? rowCount + 1L : rowCount;
        bool hasPresence = presence != PackLayout.None;
        if ((hasPresence && presence + ((rowCount + 7L) / 8) > values.LengthInBytes) || (valueSize > 0 && start + (valueCount * valueSize) > values.LengthInBytes))
            throw Damage($"field {index} is outside its section");
        if (valueSize == 0 && !hasPresence)
            throw Damage($"field {index} does not say which rows have it");
        if (kind == FieldKind.List && endColumn == (uint)index + 1)
            throw Damage($"field {index} has no elements");
        return new ColumnView(
            valueSize > 0 ? values.Start + start : null,
            hasPresence ? values.Start + presence : null,
            (int)rowCount,
            kind,
            (int)Read(PackLayout.ColumnRow.Name),
            (int)endColumn);

        uint Read(int field) => Unsafe.ReadUnaligned<uint>(row + field);
    }
}
