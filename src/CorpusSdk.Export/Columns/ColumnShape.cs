using System.Globalization;

namespace CorpusSdk.Export.Columns;

/// <summary>What the values of a column have in common; it widens with each value that it is shown.</summary>
internal sealed class ColumnShape
{
    private readonly List<FieldColumn> _members = [];

    /// <summary>The narrowest kind that holds all values.</summary>
    public ColumnKind Kind { get; private set; }

    /// <summary>The elements of lists; of no use for other kinds.</summary>
    public ColumnShape Element => field ??= new ColumnShape();

    /// <summary>The members of records, in the order in which they came up; empty for other kinds.</summary>
    public IReadOnlyList<FieldColumn> Members => _members;

    /// <summary>The most digits that a number has before its point, for <see cref="ColumnKind.Decimal"/>.</summary>
    public int IntegerDigits { get; private set; }

    /// <summary>The most digits that a number has after its point, for <see cref="ColumnKind.Decimal"/>.</summary>
    public int FractionDigits { get; private set; }

    /// <summary>Makes room for a value.</summary>
    /// <param name="value">As <see cref="ArticleField.Value"/>; null leaves everything as it is.</param>
    public void Include(object? value)
    {
        if (value is null)
            return;
        Kind = Widen(Kind, KindOf(value));
        switch (value)
        {
            case int or long or decimal:
                IncludeDigits(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;

            // Before lists of anything, which a list of fields is as well.
            case IReadOnlyList<ArticleField> record:
                Include(_members, record);
                break;
            case IReadOnlyList<object?> list:
                foreach (object? element in list)
                    Element.Include(element);
                break;
        }
    }

    /// <summary>Makes room for the fields of an article or a record, with a column for each new key.</summary>
    public static void Include(List<FieldColumn> columns, IReadOnlyList<ArticleField> fields)
    {
        foreach (ArticleField field in fields)
        {
            FieldColumn? column = columns.Find(known => known.Key == field.Key);
            if (column is null)
                columns.Add(column = new FieldColumn(field.Key, new ColumnShape()));
            column.Shape.Include(field.Value);
        }
    }

    private static ColumnKind KindOf(object value) => value switch
    {
        bool => ColumnKind.Boolean,
        int => ColumnKind.Int32,
        long => ColumnKind.Int64,
        double => ColumnKind.Double,
        decimal => ColumnKind.Decimal,
        DateOnly => ColumnKind.Date,
        DateTimeOffset => ColumnKind.Timestamp,
        IReadOnlyList<ArticleField> => ColumnKind.Record,
        IReadOnlyList<object?> => ColumnKind.List,
        _ => ColumnKind.Text,
    };

    // Text holds whatever no other kind holds without loss; a long is not always a double.
    private static ColumnKind Widen(ColumnKind known, ColumnKind next) => (known, next) switch
    {
        (ColumnKind.None, _) => next,
        _ when known == next => known,
        (ColumnKind.Int32, ColumnKind.Int64) or (ColumnKind.Int64, ColumnKind.Int32) => ColumnKind.Int64,
        (ColumnKind.Int32, ColumnKind.Double) or (ColumnKind.Double, ColumnKind.Int32) => ColumnKind.Double,
        (ColumnKind.Int32 or ColumnKind.Int64, ColumnKind.Decimal) or (ColumnKind.Decimal, ColumnKind.Int32 or ColumnKind.Int64) => ColumnKind.Decimal,
        _ => ColumnKind.Text,
    };

    private void IncludeDigits(decimal number)
    {
        decimal whole = decimal.Truncate(Math.Abs(number));
        IntegerDigits = Math.Max(IntegerDigits, whole.ToString(CultureInfo.InvariantCulture).Length);
        FractionDigits = Math.Max(FractionDigits, number.Scale);
    }
}
