using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats.Mdx;

/// <summary>Reads fenced code with any indentation, since the code of MDX is as deep as the components around it, and indented text is never code.</summary>
internal sealed class DeepFenceParser : FencedCodeBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!processor.IsCodeIndent)
            return base.TryOpen(processor);

        // The library looks at the indentation from here on alone.
        int indent = processor.Indent;
        processor.RestartIndent();
        BlockState state = base.TryOpen(processor);
        if (state != BlockState.None && processor.NewBlocks.Count > 0 && processor.NewBlocks.Peek() is FencedCodeBlock code)
            code.IndentCount = indent;
        return state;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent && Closes(processor.Line, (FencedCodeBlock)block))
            processor.RestartIndent();
        return base.TryContinue(processor, block);
    }

    private static bool Closes(StringSlice line, FencedCodeBlock code)
    {
        int count = 0;
        for (; line.CurrentChar == code.FencedChar; line.SkipChar())
            count++;
        line.TrimEnd();
        return count >= code.OpeningFencedCharCount && line.IsEmpty;
    }
}
