namespace CorpusSdk.Tool.Documents;

/// <summary>An archive that was begun, for programs.</summary>
/// <param name="File">The text, relative to the current folder, with <c>/</c>.</param>
/// <param name="Archive">The archive's name in code.</param>
internal sealed record NewDocument(string File, string Archive);
