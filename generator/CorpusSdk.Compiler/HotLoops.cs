using System.Runtime.CompilerServices;

namespace CorpusSdk.Compiler;

/// <summary>Marks the few loops that go over every character of a corpus.</summary>
/// <remarks>A build engine that has just been started would run them for seconds before it gets round to optimizing them.</remarks>
internal static class HotLoops
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 has no name for.</summary>
    public const MethodImplOptions OptimizeAtOnce = (MethodImplOptions)512;
}
