namespace CorpusSdk;

/// <summary>A stretch of a string.</summary>
/// <param name="Start">The index of its first character, in UTF-16 units as <see cref="string.Substring(int, int)"/> counts them.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The index after its last character.</summary>
    public int End => Start + Length;
}
