using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using CorpusSdk.Packs;
#if NET8_0_OR_GREATER
using System.Collections.Immutable;
using System.Runtime.InteropServices;
#endif

namespace CorpusSdk.GeneratedCode;

// The members have the names of what they read, which keeps generated code short.
#pragma warning disable CA1720

/// <summary>A row of typed fields: an article's, or an element's of a list. Read by generated properties, column by column.</summary>
/// <remarks>
/// Columns are numbered as the compiler numbered them. Reading a missing column, or a column as another kind, is
/// damage: the code and the pack do not belong together. Scalars allocate nothing. Reading a row without the value is not an
/// error for numbers (zero), but damage for texts; ask <see cref="Has"/>, or for the form that may be null.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct FieldRow : IEquatable<FieldRow>
{
    private const long TicksPerMinute = TimeSpan.TicksPerMinute;
    private const int MaxDayNumber = 3_652_058;

    private readonly PackFields _fields;
    private readonly int _row;

    internal FieldRow(PackFields fields, int row)
    {
        _fields = fields;
        _row = row;
    }

    /// <summary>The number of the row: of an article's, its position in the archive.</summary>
    public int Index => _row;

    /// <summary>Whether the row has a value in a column. A record within the record has one where it is there at all.</summary>
    /// <exception cref="CorpusFormatException">There is no such row or column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int column)
    {
        ColumnView[] columns = _fields.Columns;
        if ((uint)column >= (uint)columns.Length || (uint)_row >= (uint)columns[column].RowCount)
            ThrowNoSuchValue(column);
        byte* presence = columns[column].Presence;
        return presence == null || (presence[_row >> 3] & (1 << (_row & 7))) != 0;
    }

    /// <summary>A truth value.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public bool Boolean(int column) => *Value(column, FieldKind.Boolean, sizeof(byte)) != 0;

    /// <summary>A whole number, or the row of another archive's articles.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32(int column)
    {
        ColumnView[] columns = _fields.Columns;
        if ((uint)column >= (uint)columns.Length
            || (uint)_row >= (uint)columns[column].RowCount
            || columns[column].Kind is not (FieldKind.Int32 or FieldKind.Reference))
        {
            ThrowNoSuchValue(column);
        }

        return Unsafe.ReadUnaligned<int>(columns[column].Values + (_row * (long)sizeof(int)));
    }

    /// <summary>A large whole number.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public long Int64(int column) => Unsafe.ReadUnaligned<long>(Value(column, FieldKind.Int64, sizeof(long)));

    /// <summary>A floating-point number.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public double Double(int column) => Unsafe.ReadUnaligned<double>(Value(column, FieldKind.Double, sizeof(double)));

    /// <summary>A decimal number, with the decimal places that the source gives it.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public decimal Decimal(int column) => DecimalAt(Value(column, FieldKind.Decimal, PackLayout.DecimalValue.SizeInBytes));

#if NET8_0_OR_GREATER
    /// <summary>A day.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public DateOnly Date(int column) => DateOnly.FromDayNumber(DayNumberAt(Value(column, FieldKind.Date, sizeof(int))));

    /// <summary>A day; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public DateOnly? DateOrNull(int column)
    {
        byte* value = ValueOrNull(column, FieldKind.Date, sizeof(int));
        return value == null ? null : DateOnly.FromDayNumber(DayNumberAt(value));
    }
#endif

    /// <summary>The midnight that a day begins with, of no time zone (<see cref="DateTimeKind.Unspecified"/>).</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public DateTime Day(int column) => new(DayNumberAt(Value(column, FieldKind.Date, sizeof(int))) * TimeSpan.TicksPerDay);

    /// <summary>A point in time with its offset from UTC.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public DateTimeOffset Timestamp(int column) => TimestampAt(Value(column, FieldKind.Timestamp, PackLayout.TimestampValue.SizeInBytes));

    /// <summary>A text. One that is not long is decoded once for all rows that have it.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value, or the row lacks it.</exception>
    public string Text(int column) => _fields.Text(TextId(column));

    /// <summary>An absolute address. One that is not long is created once for all rows that have it.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value, or the row lacks it.</exception>
    public Uri Uri(int column) => _fields.UriOf(Unsafe.ReadUnaligned<uint>(Value(column, FieldKind.Uri, sizeof(uint))));

#if NET8_0_OR_GREATER
    /// <summary>A time of day, from a column of ticks since midnight.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public TimeOnly Time(int column)
    {
        long ticks = Int64(column);
        return (ulong)ticks < TimeSpan.TicksPerDay ? new TimeOnly(ticks) : throw _fields.Damage("a time of day is outside the day");
    }
#endif

    /// <summary>A duration, from a column of ticks.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public TimeSpan Duration(int column) => new(Int64(column));

    /// <summary>A GUID, read at each call from its text, which is decoded once for all rows that have it.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value, or the row lacks it.</exception>
    public Guid Guid(int column) => System.Guid.TryParseExact(Text(column), "D", out Guid value) ? value : throw _fields.Damage("a field that should be a GUID is not one");

    /// <summary>A version, made from its text at each call.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value, or the row lacks it.</exception>
    public Version Version(int column) => System.Version.TryParse(Text(column), out Version? value) ? value : throw _fields.Damage("a field that should be a version is not one");

    /// <summary>A truth value; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public bool? BooleanOrNull(int column)
    {
        byte* value = ValueOrNull(column, FieldKind.Boolean, sizeof(byte));
        return value == null ? null : *value != 0;
    }

    /// <summary>A whole number, or the row of another archive's articles; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int? Int32OrNull(int column)
    {
        ColumnView[] columns = _fields.Columns;
        FieldKind kind = (uint)column < (uint)columns.Length && columns[column].Kind == FieldKind.Reference ? FieldKind.Reference : FieldKind.Int32;
        byte* value = ValueOrNull(column, kind, sizeof(int));
        return value == null ? null : Unsafe.ReadUnaligned<int>(value);
    }

    /// <summary>A large whole number; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public long? Int64OrNull(int column)
    {
        byte* value = ValueOrNull(column, FieldKind.Int64, sizeof(long));
        return value == null ? null : Unsafe.ReadUnaligned<long>(value);
    }

    /// <summary>A floating-point number; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public double? DoubleOrNull(int column)
    {
        byte* value = ValueOrNull(column, FieldKind.Double, sizeof(double));
        return value == null ? null : Unsafe.ReadUnaligned<double>(value);
    }

    /// <summary>A decimal number; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public decimal? DecimalOrNull(int column)
    {
        byte* value = ValueOrNull(column, FieldKind.Decimal, PackLayout.DecimalValue.SizeInBytes);
        return value == null ? null : DecimalAt(value);
    }

    /// <summary>The midnight that a day begins with; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public DateTime? DayOrNull(int column)
    {
        byte* value = ValueOrNull(column, FieldKind.Date, sizeof(int));
        return value == null ? null : new DateTime(DayNumberAt(value) * TimeSpan.TicksPerDay);
    }

    /// <summary>A point in time; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public DateTimeOffset? TimestampOrNull(int column)
    {
        byte* value = ValueOrNull(column, FieldKind.Timestamp, PackLayout.TimestampValue.SizeInBytes);
        return value == null ? null : TimestampAt(value);
    }

    /// <summary>A text; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public string? TextOrNull(int column)
    {
        byte* value = ValueOrNull(column, FieldKind.Text, sizeof(uint));
        return value == null ? null : _fields.Text(Unsafe.ReadUnaligned<uint>(value));
    }

    /// <summary>An absolute address; null if the row has none.</summary>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public Uri? UriOrNull(int column) => Has(column) ? Uri(column) : null;

#if NET8_0_OR_GREATER
    /// <summary>A list, empty if the row has none. It is made once, on first use.</summary>
    /// <param name="column">The column of the list.</param>
    /// <param name="read">Reads an element from its row; must give the same value at each call.</param>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public ImmutableArray<T> List<T>(int column, Func<FieldRow, T> read)
    {
        (int start, int end) = Elements(column);
        if (start == end)
            return [];
        return _fields.KeptList(column, _row) is T[] kept ? ImmutableCollectionsMarshal.AsImmutableArray(kept) : Keep(column, ReadElements(start, end, read));
    }

    /// <summary>A list, empty if the row has none, for code that learns the column at run time. It is made once, on first use.</summary>
    /// <param name="column">The column of the list.</param>
    /// <param name="read">Reads an element from its row and its column; must give the same value at each call.</param>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public ImmutableArray<T> List<T>(int column, Func<FieldRow, int, T> read)
    {
        (int start, int end) = Elements(column);
        if (start == end)
            return [];
        return _fields.KeptList(column, _row) is T[] kept ? ImmutableCollectionsMarshal.AsImmutableArray(kept) : Keep(column, ReadElements(start, end, column + 1, read));
    }
#endif

    /// <summary>A list, empty if the row has none. It is made once, on first use.</summary>
    /// <param name="column">The column of the list.</param>
    /// <param name="read">Reads an element from its row; must give the same value at each call.</param>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public IReadOnlyList<T> ReadOnlyList<T>(int column, Func<FieldRow, T> read)
    {
        (int start, int end) = Elements(column);
        if (start == end)
            return NoElements<T>.List;
        if (_fields.KeptList(column, _row) is ReadOnlyCollection<T> kept)
            return kept;
        return KeepReadOnly(column, ReadElements(start, end, read));
    }

    /// <summary>A list, empty if the row has none, for code that learns the column at run time. It is made once, on first use.</summary>
    /// <param name="column">The column of the list.</param>
    /// <param name="read">Reads an element from its row and its column; must give the same value at each call.</param>
    /// <exception cref="CorpusFormatException">The column has no such value.</exception>
    public IReadOnlyList<T> ReadOnlyList<T>(int column, Func<FieldRow, int, T> read)
    {
        (int start, int end) = Elements(column);
        if (start == end)
            return NoElements<T>.List;
        if (_fields.KeptList(column, _row) is ReadOnlyCollection<T> kept)
            return kept;
        return KeepReadOnly(column, ReadElements(start, end, column + 1, read));
    }

    /// <summary>Whether both are the same row of the same archive content.</summary>
    public bool Equals(FieldRow other) =>
        _row == other._row && (ReferenceEquals(_fields, other._fields) || _fields?.Fingerprint == other._fields?.Fingerprint);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldRow other && Equals(other);

    /// <summary>A hash of the archive content and the row's number.</summary>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(_fields?.Fingerprint ?? "") * 31) + _row);

    /// <summary>Whether both are the same row of the same archive content.</summary>
    public static bool operator ==(FieldRow left, FieldRow right) => left.Equals(right);

    /// <summary>Whether the two are different rows, or of different archive contents.</summary>
    public static bool operator !=(FieldRow left, FieldRow right) => !left.Equals(right);

    /// <summary>A text, or an address as it is written.</summary>
    internal string TextOrAddress(int column) => (uint)column < (uint)_fields.Columns.Length && _fields.Columns[column].Kind == FieldKind.Uri ? Uri(column).OriginalString : Text(column);

    /// <summary>The text of a text column, not checked.</summary>
    internal uint TextId(int column) => Unsafe.ReadUnaligned<uint>(Value(column, FieldKind.Text, sizeof(uint)));

    // Inlined into every property: the checks cost less than a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Value(int column, FieldKind kind, int sizeInBytes)
    {
        ColumnView[] columns = _fields.Columns;
        if ((uint)column >= (uint)columns.Length || (uint)_row >= (uint)columns[column].RowCount || columns[column].Kind != kind)
            ThrowNoSuchValue(column);
        return columns[column].Values + (_row * (long)sizeInBytes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ThrowNoSuchValue(int column) => throw _fields.NoSuchValue(column, _row);

    // The same for a value that may be missing: both checks at once.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* ValueOrNull(int column, FieldKind kind, int sizeInBytes)
    {
        ColumnView[] columns = _fields.Columns;
        if ((uint)column >= (uint)columns.Length || (uint)_row >= (uint)columns[column].RowCount || columns[column].Kind != kind)
            ThrowNoSuchValue(column);
        ref readonly ColumnView view = ref columns[column];
        byte* presence = view.Presence;
        return presence == null || (presence[_row >> 3] & (1 << (_row & 7))) != 0 ? view.Values + (_row * (long)sizeInBytes) : null;
    }

    private int DayNumberAt(byte* value)
    {
        int day = Unsafe.ReadUnaligned<int>(value);
        return (uint)day <= MaxDayNumber ? day : throw _fields.Damage("a day is outside the calendar");
    }

    private decimal DecimalAt(byte* value)
    {
        uint flags = Unsafe.ReadUnaligned<uint>(value + PackLayout.DecimalValue.Flags);
        uint scale = (flags & ~PackLayout.DecimalValue.SignFlag) >> PackLayout.DecimalValue.ScaleShift;
        if (scale > PackLayout.DecimalValue.MaxScale)
            throw _fields.Damage("a decimal number has too many places");
        return new decimal(
            Unsafe.ReadUnaligned<int>(value + PackLayout.DecimalValue.Low),
            Unsafe.ReadUnaligned<int>(value + PackLayout.DecimalValue.Middle),
            Unsafe.ReadUnaligned<int>(value + PackLayout.DecimalValue.High),
            (flags & PackLayout.DecimalValue.SignFlag) != 0,
            (byte)scale);
    }

    private DateTimeOffset TimestampAt(byte* value)
    {
        long ticks = Unsafe.ReadUnaligned<long>(value + PackLayout.TimestampValue.Ticks);
        int offset = Unsafe.ReadUnaligned<int>(value + PackLayout.TimestampValue.OffsetInMinutes);
        if (offset is < -PackLayout.TimestampValue.MaxOffsetInMinutes or > PackLayout.TimestampValue.MaxOffsetInMinutes
            || (ulong)ticks > (ulong)DateTime.MaxValue.Ticks
            || (ulong)(ticks - (offset * TicksPerMinute)) > (ulong)DateTime.MaxValue.Ticks)
        {
            throw _fields.Damage("a point in time is outside the calendar");
        }

        return new DateTimeOffset(ticks, new TimeSpan(offset * TicksPerMinute));
    }

    private (int Start, int End) Elements(int column)
    {
        (int start, int end) = _fields.Elements(column, _row);
        return Has(column) ? (start, end) : (0, 0);
    }

    private T[] ReadElements<T>(int start, int end, Func<FieldRow, T> read)
    {
        var elements = new T[end - start];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = read(new FieldRow(_fields, start + i));
        return elements;
    }

    private T[] ReadElements<T>(int start, int end, int column, Func<FieldRow, int, T> read)
    {
        var elements = new T[end - start];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = read(new FieldRow(_fields, start + i), column);
        return elements;
    }

#if NET8_0_OR_GREATER
    // Where the same list was kept in the other form, this one is not.
    private ImmutableArray<T> Keep<T>(int column, T[] created) =>
        ImmutableCollectionsMarshal.AsImmutableArray(_fields.KeepList(column, _row, created) as T[] ?? created);
#endif

    private ReadOnlyCollection<T> KeepReadOnly<T>(int column, T[] elements)
    {
        var created = new ReadOnlyCollection<T>(elements);
        return _fields.KeepList(column, _row, created) as ReadOnlyCollection<T> ?? created;
    }

    private static class NoElements<T>
    {
        public static readonly ReadOnlyCollection<T> List = new([]);
    }
}
