using Markdig.Syntax.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats.Mathematics;

/// <summary>Mathematics within a paragraph, as it is written, delimiters included.</summary>
/// <param name="source">What is written.</param>
internal sealed class MathSpan(string source) : LeafInline
{
    /// <summary>What is written.</summary>
    public string Source { get; } = source;
}
