using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads paragraphs as the library does, in time that does not grow with the text before them.</summary>
/// <remarks>
/// The library searches all blocks of a container for the one that it takes out, and goes over all lines of a paragraph for each
/// link definition in it. Here the last block is taken out by its place, and definitions are taken out a few at a time.
/// </remarks>
internal sealed class BoundedParagraphParser : ParagraphBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.CurrentChar is '=' or '-' && block.Parent is { } parent)
            return ContinueApart(processor, block, parent);
        if (processor.CurrentChar == '[')
            LinkDefinitions.Take(processor, (LeafBlock)block);
        return base.TryContinue(processor, block);
    }

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        int lines = ((LeafBlock)block).Lines.Count;
        bool stays = lines > 0 && base.Close(processor, block);
        if (lines > 0 && ((LeafBlock)block).Lines.Count < lines)
            LinkDefinitions.Forget(processor.Document);
        if (!stays)
            TryTakeLast(block);
        return stays;
    }

    // A line below a paragraph may make a heading of it, for which the library searches the container for the paragraph.
    private BlockState ContinueApart(BlockProcessor processor, Block block, ContainerBlock parent)
    {
        if (!TryTakeLast(block))
            return base.TryContinue(processor, block);
        ContainerBlock apart = parent switch
        {
            QuoteBlock => new QuoteBlock(this),
            ListItemBlock => new ListItemBlock(this),
            _ => new MarkdownDocument(),
        };
        apart.Add(block);
        BlockState state = base.TryContinue(processor, block);
        if (block.Parent == apart)
        {
            apart.RemoveAt(0);
            parent.Add(block);
        }

        return state;
    }

    private static bool TryTakeLast(Block block)
    {
        if (block.Parent is not { } parent || parent.LastChild != block)
            return false;
        parent.RemoveAt(parent.Count - 1);
        return true;
    }
}
