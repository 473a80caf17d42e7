using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats.Mathematics;

/// <summary>Mathematics in lines of its own, as it is written, delimiters included.</summary>
internal sealed class MathBlock(BlockParser parser, string closing) : LeafBlock(parser)
{
    /// <summary>What ends it.</summary>
    public string Closing { get; } = closing;

    /// <summary>Whether its end was found.</summary>
    public bool IsClosed { get; set; }
}
