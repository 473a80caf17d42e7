using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Takes the id that an author has written after a heading: <c>{#id}</c>, or <c>{#id .class key=value}</c>, of which the id counts.</summary>
internal sealed class HeadingIds : IMarkdownExtension
{
    private static readonly char[] Separators = [' ', '\t'];

    /// <summary>The id that was written; null if the heading has none.</summary>
    public static string? Of(HeadingBlock heading) => heading.TryGetAttributes()?.Id;

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (BlockParser parser in pipeline.BlockParsers.Where(parser => parser is HeadingBlockParser or ParagraphBlockParser))
            parser.Closed += Take;
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Take(BlockProcessor processor, Block block)
    {
        if (block is not HeadingBlock { Lines.Count: > 0 } heading)
            return;
        ref StringSlice line = ref heading.Lines.Lines[heading.Lines.Count - 1].Slice;
        if (line.IsEmpty || line.Text[line.End] != '}')
            return;
        int brace = line.Text.LastIndexOf('{', line.End, line.Length);
        if (brace < 0 || (brace > line.Start && line.Text[brace - 1] == '\\') || ReadId(line.Text.Substring(brace + 1, line.End - brace - 1)) is not { } id)
            return;

        // A heading of nothing else is text.
        int end = brace - 1;
        while (end >= line.Start && line.Text[end] is ' ' or '\t')
            end--;
        if (end < line.Start)
            return;
        line.End = end;
        heading.GetAttributes().Id = id;
    }

    private static string? ReadId(string attributes)
    {
        string? id = null;
        foreach (string part in attributes.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == '#' && id is null && IsName(part, 1))
                id = part.Substring(1);
            else if (!(part[0] == '.' && IsName(part, 1)) && part.IndexOf('=') <= 0)
                return null;
        }

        return id;
    }

    private static bool IsName(string part, int start)
    {
        for (int i = start; i < part.Length; i++)
        {
            if (part[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or ':' or >= '\u00A1') || char.IsSurrogate(part[i]))
                return false;
        }

        return part.Length > start;
    }
}
