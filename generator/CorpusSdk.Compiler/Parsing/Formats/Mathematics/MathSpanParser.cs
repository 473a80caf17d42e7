using Markdig.Helpers;
using Markdig.Parsers;

namespace CorpusSdk.Compiler.Parsing.Formats.Mathematics;

/// <summary>Reads mathematics within paragraphs.</summary>
internal sealed class MathSpanParser : InlineParser
{
    public MathSpanParser() => OpeningCharacters = ['$', '\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int start = slice.Start;
        int end = processor.GetParserState<MathFinder>(this).EndOf(slice.Text, start, slice.End + 1);
        if (end < 0)
            return false;
        processor.Inline = new MathSpan(slice.Text.Substring(start, end - start))
        {
            Span = new Markdig.Syntax.SourceSpan(processor.GetSourcePosition(start, out int line, out int column), processor.GetSourcePosition(end - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = end;
        return true;
    }
}
