using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Packs;

/// <summary>The values of each kind in a pack: their size, reading and validation.</summary>
internal static class KindValues
{
    /// <summary>Whether this runtime knows a kind. Columns of others, which a later compiler has written, are passed over.</summary>
    public static bool IsKnown(FieldKind kind) => kind is >= FieldKind.None and <= FieldKind.Reference;

    /// <summary>Whether the values are texts, which are looked up by a hash.</summary>
    public static bool AreTexts(FieldKind kind) => kind is FieldKind.Text or FieldKind.Uri;

    /// <summary>The size of a value; 0 for kinds that have none.</summary>
    public static int SizeInBytes(FieldKind kind) => kind switch
    {
        FieldKind.None or FieldKind.Map => 0,
        FieldKind.Boolean => sizeof(byte),
        FieldKind.Int32 or FieldKind.Date or FieldKind.Reference or FieldKind.Text or FieldKind.Uri or FieldKind.List => sizeof(int),
        FieldKind.Int64 or FieldKind.Double => sizeof(long),
        FieldKind.Decimal => PackLayout.DecimalValue.SizeInBytes,
        FieldKind.Timestamp => PackLayout.TimestampValue.SizeInBytes,
        _ => throw Unknown(kind),
    };

    /// <summary>A single value that is there, as code without types reads it.</summary>
    public static object ReadScalar(FieldRow row, int column, FieldKind kind) => kind switch
    {
        FieldKind.Boolean => row.Boolean(column),
        FieldKind.Int32 or FieldKind.Reference => row.Int32(column),
        FieldKind.Int64 => row.Int64(column),
        FieldKind.Double => row.Double(column),
        FieldKind.Decimal => row.Decimal(column),
#if NET8_0_OR_GREATER
        FieldKind.Date => row.Date(column),
#else
        FieldKind.Date => row.Day(column),
#endif
        FieldKind.Timestamp => row.Timestamp(column),
        FieldKind.Text => row.Text(column),
        FieldKind.Uri => row.Uri(column),
        _ => throw Unknown(kind),
    };

    /// <summary>Reads a value that is there to see whether it is one.</summary>
    /// <exception cref="CorpusFormatException">It is not.</exception>
    public static void Verify(PackFields fields, FieldRow row, int column, FieldKind kind)
    {
        switch (kind)
        {
            case FieldKind.Decimal:
                row.Decimal(column);
                break;
            case FieldKind.Date:
                row.Day(column);
                break;
            case FieldKind.Timestamp:
                row.Timestamp(column);
                break;
            case FieldKind.Text:
                // Checked, not decoded, since decoded texts would be kept.
                fields.Utf8Text(row.TextId(column));
                break;
            case FieldKind.Uri:
                row.Uri(column);
                break;
            case FieldKind.None or FieldKind.Boolean or FieldKind.Int32 or FieldKind.Int64 or FieldKind.Double or FieldKind.Map or FieldKind.Reference:
                // Any number is one.
                break;
            default:
                throw Unknown(kind);
        }
    }

    private static ArgumentOutOfRangeException Unknown(FieldKind kind) => new(nameof(kind), kind, "The runtime has no such values.");
}
