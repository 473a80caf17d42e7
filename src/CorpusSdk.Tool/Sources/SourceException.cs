namespace CorpusSdk.Tool.Sources;

/// <summary>A source that cannot be opened. The message says what is wrong with which path, and the cure.</summary>
internal sealed class SourceException(string message) : Exception(message);
