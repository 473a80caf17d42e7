using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk.Search.Filters;

/// <summary>A range of the values of a column.</summary>
internal abstract class ValueRange
{
    /// <summary>Makes the range of a column; null if its values cannot be compared with the ends.</summary>
    public static ValueRange? TryCreate(PackFields fields, int column, RangeEnd low, RangeEnd high)
    {
        bool isOfTexts = low.Value.Value is null or string && high.Value.Value is null or string;
        if (fields.TextColumn(column) is >= 0 and int texts && isOfTexts)
            return new NamesWithin(texts, low, high);

        return fields.Columns[column].Kind switch
        {
            FieldKind.Boolean => ValuesWithin<int>.TryCreate(ValueReading.TryReadBoolean, (row, at) => row.Boolean(at) ? 1 : 0, low, high),
            FieldKind.Int32 or FieldKind.Reference => ValuesWithin<long>.TryCreate(ValueReading.TryReadInteger, (row, at) => row.Int32(at), low, high),
            FieldKind.Int64 => ValuesWithin<long>.TryCreate(ValueReading.TryReadInteger, (row, at) => row.Int64(at), low, high),
            FieldKind.Double => ValuesWithin<double>.TryCreate(ValueReading.TryReadDouble, (row, at) => row.Double(at), low, high),
            FieldKind.Decimal => ValuesWithin<decimal>.TryCreate(ValueReading.TryReadDecimal, (row, at) => row.Decimal(at), low, high),
            FieldKind.Date => ValuesWithin<long>.TryCreate(ValueReading.TryReadDay, (row, at) => row.Day(at).Ticks, low, high),
            FieldKind.Timestamp => ValuesWithin<long>.TryCreate(ValueReading.TryReadTime, (row, at) => row.Timestamp(at).UtcTicks, low, high),
            FieldKind.Text or FieldKind.Uri when isOfTexts => new TextsWithin(low, high),
            FieldKind.None => new NoValues(),
            _ => null,
        };
    }

    /// <summary>Where the value of a row is, which the row has: below the range (negative), within (0) or above.</summary>
    public abstract int Side(FieldRow row, int column);

    /// <summary>The keys of the column's lookup table that are within the range; false if the table does not have what the range is of.</summary>
    public virtual bool TryFind(LookupView lookup, out int first, out int end)
    {
        first = Bound(lookup, orWithin: false);
        end = Math.Max(first, Bound(lookup, orWithin: true));
        return true;
    }

    // The first key that is not below the range, or with orWithin the first above it.
    private int Bound(LookupView lookup, bool orWithin)
    {
        int low = 0;
        int high = lookup.KeyCount;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int side = Side(new FieldRow(lookup.Fields, middle), lookup.KeyColumn);
            if (side < 0 || (orWithin && side == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Of a column without values.</summary>
    private sealed class NoValues : ValueRange
    {
        public override int Side(FieldRow row, int column) => -1;
    }

    /// <summary>Of numbers, days and points in time.</summary>
    private sealed class ValuesWithin<T> : ValueRange
        where T : struct, IComparable<T>
    {
        private readonly Func<FieldRow, int, T> _valueOf;
        private T _low;
        private T _high;
        private bool _hasLow;
        private bool _hasHigh;
        private bool _excludesLow;
        private bool _excludesHigh;
        private bool _isEmpty;

        private ValuesWithin(Func<FieldRow, int, T> valueOf) => _valueOf = valueOf;

        public static ValuesWithin<T>? TryCreate(ValueReader<T> read, Func<FieldRow, int, T> valueOf, RangeEnd low, RangeEnd high)
        {
            var range = new ValuesWithin<T>(valueOf);
            if (low.IsSet)
            {
                if (read(low.Value.Value!) is not { } span)
                    return null;
                range._hasLow = span.Beyond == 0;
                range._isEmpty |= span.Beyond > 0;
                range._low = low.IsIncluded ? span.First : span.Last;
                range._excludesLow = !low.IsIncluded;
            }

            if (high.IsSet)
            {
                if (read(high.Value.Value!) is not { } span)
                    return null;
                range._hasHigh = span.Beyond == 0;
                range._isEmpty |= span.Beyond < 0;
                range._high = high.IsIncluded ? span.Last : span.First;
                range._excludesHigh = !high.IsIncluded;
            }

            return range;
        }

        public override int Side(FieldRow row, int column)
        {
            T value = _valueOf(row, column);
            if (_isEmpty || (_hasLow && value.CompareTo(_low) is var order && (order < 0 || (order == 0 && _excludesLow))))
                return -1;
            return _hasHigh && value.CompareTo(_high) is var above && (above > 0 || (above == 0 && _excludesHigh)) ? 1 : 0;
        }
    }

    /// <summary>Of texts and addresses.</summary>
    private class TextsWithin(RangeEnd low, RangeEnd high) : ValueRange
    {
        private readonly string? _low = low.Value.Value as string;
        private readonly string? _high = high.Value.Value as string;

        public override int Side(FieldRow row, int column) => Side(row.TextOrAddress(column), _low, _high);

        public override bool TryFind(LookupView lookup, out int first, out int end)
        {
            // The keys are composed; what is asked for may not be.
            string? lowest = Compose(_low);
            string? highest = Compose(_high);
            if (lowest is not null && lowest == highest)
            {
                first = lookup.Find(lowest.AsSpan());
                end = first + 1;
                if (first < 0)
                    first = end;
                return true;
            }

            return lowest == _low && highest == _high ? base.TryFind(lookup, out first, out end) : new TextsWithin(Composed(low, lowest), Composed(high, highest)).TryFind(lookup, out first, out end);
        }

        private static RangeEnd Composed(RangeEnd end, string? text) => text is null ? end : end with { Value = text };

        protected int Side(string text, string? lowest, string? highest)
        {
            if (lowest is not null && string.CompareOrdinal(text, lowest) is var order && (order < 0 || (order == 0 && !low.IsIncluded)))
                return -1;
            return highest is not null && string.CompareOrdinal(text, highest) is var above && (above > 0 || (above == 0 && !high.IsIncluded)) ? 1 : 0;
        }

        private static string? Compose(string? text)
        {
            try
            {
                return text?.Normalize();
            }
            catch (ArgumentException)
            {
                // Half of a surrogate pair has no composed form.
                return text;
            }
        }
    }

    /// <summary>Of the names of an enumeration or the slugs of references, whose numbers the range does not know.</summary>
    private sealed class NamesWithin(int textColumn, RangeEnd low, RangeEnd high) : TextsWithin(low, high)
    {
        public override int Side(FieldRow row, int column) => base.Side(row, textColumn);

        public override bool TryFind(LookupView lookup, out int first, out int end)
        {
            first = end = 0;
            return false;
        }
    }
}
