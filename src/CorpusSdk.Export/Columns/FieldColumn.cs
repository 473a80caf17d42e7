namespace CorpusSdk.Export.Columns;

/// <summary>A field of the articles, or of a record within.</summary>
/// <param name="Key">The key, as in the texts.</param>
/// <param name="Shape">What its values have in common.</param>
internal sealed record FieldColumn(string Key, ColumnShape Shape);
