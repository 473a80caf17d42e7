namespace CorpusSdk.Tool.Documents;

/// <summary>What was settled, for programs.</summary>
/// <param name="Files">The texts that were changed, or would be, relative to the current folder, with <c>/</c>.</param>
internal sealed record SettleDocument(IReadOnlyList<string> Files);
