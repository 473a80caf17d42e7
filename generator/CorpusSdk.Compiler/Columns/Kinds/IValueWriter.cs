namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Takes the values of a column, one after the other, in the notation of the pack (format page, "Columns").</summary>
internal interface IValueWriter
{
    /// <summary>Takes a byte.</summary>
    void WriteByte(byte value);

    /// <summary>Takes four bytes.</summary>
    void WriteUInt32(uint value);

    /// <summary>Takes eight bytes.</summary>
    void WriteUInt64(ulong value);

    /// <summary>Takes a text; null if the row has none.</summary>
    void WriteText(string? text);
}
