using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Removes link definitions from a paragraph that is still being read, so that there are never many.</summary>
internal static class LinkDefinitions
{
    private const int MaxPendingLines = 64;

    private static readonly object Key = new();

    /// <summary>Takes the definitions at the beginning of a paragraph, once in a while. Called before a line that begins another one.</summary>
    public static void Take(BlockProcessor processor, LeafBlock paragraph)
    {
        // Where nothing can be taken, the next attempt comes when there are twice as many lines.
        int enough = paragraph.GetData(Key) is int lines ? lines : MaxPendingLines;
        if (paragraph.Lines.Count < enough)
            return;
        bool isTaken = false;
        while (paragraph.Lines.Count > 0)
        {
            StringLineGroup.Iterator text = paragraph.Lines.ToCharIterator();
            if (!LinkReferenceDefinition.TryParse(ref text, out LinkReferenceDefinition? definition))
                break;
            definition.Line = paragraph.Lines.Lines[0].Line;
            processor.Document.SetLinkReferenceDefinition(definition.Label!, definition, addGroup: true);
            paragraph.Lines = text.Remaining();
            isTaken = true;
        }

        Forget(processor.Document);
        paragraph.SetData(Key, isTaken ? MaxPendingLines : 2 * paragraph.Lines.Count);
    }

    /// <summary>Empties the list of definitions, which the library searches for each new one. They stay in its dictionary.</summary>
    public static void Forget(MarkdownDocument document) => document.GetLinkReferenceDefinitions(addGroup: false).Clear();
}
