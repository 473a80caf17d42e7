namespace CorpusSdk.Fire.Running;

/// <summary>A promise that did not hold.</summary>
public sealed class BrokenPromiseException(string message) : Exception(message);
