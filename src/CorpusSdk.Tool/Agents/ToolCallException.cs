namespace CorpusSdk.Tool.Agents;

/// <summary>A call that cannot be answered. The message tells the agent why, and what it can do.</summary>
internal sealed class ToolCallException(string message) : Exception(message);
