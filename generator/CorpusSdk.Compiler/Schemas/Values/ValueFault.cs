namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>A fault of a value, in the three parts of its message.</summary>
/// <param name="Expected">What should be there: <c>a day such as 2024-05-31</c>, <c>at most 80 characters</c>.</param>
/// <param name="Found">The value found: <c>'99/99/9999'</c>, <c>94</c>.</param>
/// <param name="Fix">The nearest thing to do about it, in the imperative.</param>
internal sealed record ValueFault(string Expected, string Found, string Fix)
{
    /// <summary>Whether the rule could not be settled, rather than being violated: a pattern took too long.</summary>
    public bool IsTimeout { get; init; }
}
