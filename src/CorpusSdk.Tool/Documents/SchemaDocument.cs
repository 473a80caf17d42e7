namespace CorpusSdk.Tool.Documents;

/// <summary>The JSON Schemas that were written, for programs.</summary>
/// <param name="Files">Their paths, relative to the current folder, with <c>/</c>.</param>
internal sealed record SchemaDocument(IReadOnlyList<string> Files);
