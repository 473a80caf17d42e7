using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdownParagraph = Markdig.Syntax.ParagraphBlock;

namespace CorpusSdk.Compiler.Parsing.Formats.Mathematics;

/// <summary>
/// Reads mathematics in lines of its own, from a line that begins with <c>$$</c> or <c>\[</c> to one that ends with <c>$$</c> or <c>\]</c>. TeX allows no
/// blank line in it, so one that is not closed before the next is a paragraph.
/// </summary>
internal sealed class MathBlockParser : BlockParser
{
    private const int MarkLength = 2;

    public MathBlockParser() => OpeningCharacters = ['$', '\\'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        string line = processor.Line.ToString().TrimEnd();
        if (processor.IsCodeIndent || !MathFinder.IsDisplay(line))
            return BlockState.None;
        string closing = line[0] == '$' ? "$$" : "\\]";
        int close = line.IndexOf(closing, MarkLength, StringComparison.Ordinal);
        bool isWhole = close == line.Length - MarkLength && line.Substring(MarkLength, close - MarkLength).Trim().Length > 0;

        // With more on the line it is part of a paragraph, which only a mark alone or a whole line interrupts.
        if ((close >= 0 && !isWhole) || (processor.CurrentBlock is MarkdownParagraph && !isWhole && line.Length > MarkLength))
            return BlockState.None;
        processor.NewBlocks.Push(new MathBlock(this, closing)
        {
            IsClosed = isWhole,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new Markdig.Syntax.SourceSpan(processor.Start, processor.Line.End),
        });
        return isWhole ? BlockState.Break : BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var math = (MathBlock)block;
        if (processor.IsBlankLine)
            return BlockState.Break;
        math.UpdateSpanEnd(processor.Line.End);
        if (!EndsWith(processor.Line, math.Closing))
            return BlockState.Continue;
        math.IsClosed = true;
        math.AppendLine(ref processor.Line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);
        return BlockState.BreakDiscard;
    }

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        var math = (MathBlock)block;
        if (math.IsClosed || math.Parent is not { } parent || !ReferenceEquals(parent.LastChild, math))
            return true;
        parent[parent.Count - 1] = new MarkdownParagraph { Lines = math.Lines, Span = math.Span, Line = math.Line, Column = math.Column };
        return true;
    }

    private static bool EndsWith(StringSlice line, string closing)
    {
        line.TrimEnd();
        int start = line.End + 1 - closing.Length;
        return start >= line.Start && string.CompareOrdinal(line.Text, start, closing, 0, closing.Length) == 0 && !(start > line.Start && line.Text[start - 1] == '\\');
    }
}
