namespace CorpusSdk.Compiler.Fields.Inference;

/// <summary>The fields of an article.</summary>
/// <param name="File">The file of the article.</param>
/// <param name="Entries">Its keys and values.</param>
internal readonly record struct ArticleEntries(string File, EquatableArray<FieldEntry> Entries);
