namespace CorpusSdk.Compiler.Building;

/// <summary>A value that follows from the members beside it, so that comparing it would compare the same things twice: all are equal.</summary>
/// <param name="Value">The value.</param>
internal readonly record struct NotCompared<T>(T Value)
{
    /// <summary>Always true.</summary>
    public bool Equals(NotCompared<T> other) => true;

    /// <summary>Always the same.</summary>
    public override int GetHashCode() => 0;
}
