namespace CorpusSdk.Generator.Schemas;

/// <summary>The names of what is generated into records beside their properties.</summary>
internal static class SchemaNames
{
    /// <summary>The row that properties are read from; a schema inherits it.</summary>
    public const string Row = "GeneratedFields";

    /// <summary>The column of a record within its row.</summary>
    public const string Column = "GeneratedColumn";

    /// <summary>The fields of a record, which no property of it may be called.</summary>
    public static string[] OfRecords { get; } = [Row, Column];
}
