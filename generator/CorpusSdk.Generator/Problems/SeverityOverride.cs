namespace CorpusSdk.Generator.Problems;

/// <summary>How a problem's severity was changed for one file, by <c>corpus_severity.ID = level</c> in an <c>.editorconfig</c>.</summary>
internal readonly record struct SeverityOverride(string Id, string Level);
