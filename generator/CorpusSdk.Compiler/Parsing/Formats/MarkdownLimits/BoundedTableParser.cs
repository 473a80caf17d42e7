using Markdig.Parsers;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Opens tables as the library's parser does, up to <see cref="MarkdownLimit.BlockSearches"/>.</summary>
internal sealed class BoundedTableParser(BlockParser tables) : BlockParser
{
    private static readonly object Key = new();

    /// <summary>How many separators the first row of the last table has.</summary>
    public static int SeparatorsOfTable(BlockProcessor processor) => processor.Document.GetData(Key) is int separators ? separators : 0;

    /// <summary>How many separators a line has.</summary>
    public static int SeparatorsOfLine(BlockProcessor processor)
    {
        int separators = 0;
        for (int i = processor.Line.Start; i <= processor.Line.End; i++)
            separators += processor.Line.Text[i] == '|' ? 1 : 0;
        return separators;
    }

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentChar is not ('|' or '-' or ':' or '\v' or '\f') || BlockSearches.AreSpent(processor.Document, processor.Start))
            return BlockState.None;
        int separators = SeparatorsOfLine(processor);
        BlockState state = tables.TryOpen(processor);
        if (state != BlockState.None)
        {
            BlockSearches.Add(processor.Document, processor.CurrentContainer);
            processor.Document.SetData(Key, separators);
        }

        return state;
    }
}
