using Markdig.Parsers;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads rows as the library's parser does, up to <see cref="MarkdownLimit.EmptyCells"/>.</summary>
internal sealed class BoundedRowParser(BlockParser rows) : BlockParser
{
    private const int LeastFilledFraction = 8;

    // Not public in the library.
    private const string TableName = "TableBlock";

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        int columns = BoundedTableParser.SeparatorsOfTable(processor);
        if (columns <= MarkdownLimit.EmptyCells.Maximum || BoundedTableParser.SeparatorsOfLine(processor) >= columns / LeastFilledFraction)
            return rows.TryOpen(processor);

        if (processor.CurrentBlock?.GetType().Name == TableName)
            ReachedLimits.Of(processor.Document).Add(MarkdownLimit.EmptyCells, processor.Start);
        return BlockState.None;
    }
}
