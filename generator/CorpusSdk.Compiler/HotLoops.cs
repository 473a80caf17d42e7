using System.Runtime.CompilerServices;

namespace CorpusSdk.Compiler;

/// <summary>Marks the few loops over every character of a corpus.</summary>
/// <remarks>A build engine that has just started would otherwise run them unoptimized for seconds.</remarks>
internal static class HotLoops
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 has no name for.</summary>
    public const MethodImplOptions OptimizeAtOnce = (MethodImplOptions)512;
}
