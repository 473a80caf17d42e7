using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Proofreading;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownCode = Markdig.Syntax.CodeBlock;
using MarkdownParagraph = Markdig.Syntax.ParagraphBlock;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Takes the prose out of a Markdown document: no code, no addresses, no HTML, no markup.</summary>
/// <remarks>For a document that <see cref="MarkdownBody"/> has not read yet, since that takes tags away.</remarks>
/// <param name="text">The file.</param>
/// <param name="start">Where the parsed text begins in the file's.</param>
/// <param name="prose">Takes the prose.</param>
internal sealed class MarkdownProse(LineFeedText text, int start, ProseBuilder prose)
{
    // What LineFeedText has in place of a character that is not text, such as the code of MDX.
    private const char StandIn = '\uFFFE';

    private static readonly HashSet<string> CodeTags = new(StringComparer.Ordinal) { "code", "kbd", "samp", "var", "pre", "tt", "script", "style" };

    /// <summary>Adds the prose of a block and of those within it.</summary>
    public void Read(Block block) => Read(block, isInList: false, continuesParagraph: false);

    private void Read(Block block, bool isInList, bool continuesParagraph)
    {
        switch (block)
        {
            case Table table:
                foreach (LeafBlock cell in table.Descendants<LeafBlock>())
                    ReadLeaf(cell, PassageKind.Item, continuesParagraph: false);
                break;
            case HtmlBlock or MarkdownCode or LinkReferenceDefinitionGroup:
                break;
            case HeadingBlock heading:
                ReadLeaf(heading, PassageKind.Headline, continuesParagraph: false);
                break;
            case ContainerBlock container:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                ReadBlocks(container, isInList || container is ListBlock);
                break;
            case MarkdownParagraph paragraph:
                ReadLeaf(paragraph, isInList ? PassageKind.Item : PassageKind.Paragraph, continuesParagraph);
                break;
        }
    }

    private void ReadBlocks(ContainerBlock container, bool isInList)
    {
        for (int i = 0; i < container.Count; i++)
        {
            bool continues = !isInList && i > 0 && container[i] is MarkdownParagraph && container[i - 1] is MarkdownParagraph && IsBlank(container[i - 1].Span.End + 1, container[i].Span.Start);
            Read(container[i], isInList, continues);
        }
    }

    // The components of MDX are blank in the parsed text, but not in the file.
    private bool IsBlank(int from, int to)
    {
        for (int i = start + from; i < Math.Min(start + to, text.Text.Length); i++)
        {
            if (text.Text[i] is not (' ' or '\n' or '\t' or '>'))
                return false;
        }

        return true;
    }

    private void ReadLeaf(LeafBlock leaf, PassageKind kind, bool continuesParagraph)
    {
        if (leaf.Inline is null)
            return;
        prose.Begin(kind, continuesParagraph);
        ReadInlines(leaf.Inline);
        prose.End();
    }

    // Delimiters that delimit nothing hold all that follows them, so there is no limit to nesting, and no recursion.
    private void ReadInlines(ContainerInline container)
    {
        Inline? inline = container.FirstChild;
        while (inline is not null)
        {
            Inline last = ReadInline(inline, out ContainerInline? inner);
            inline = inner?.FirstChild ?? Next(last, container);
        }
    }

    private static Inline? Next(Inline inline, ContainerInline container)
    {
        while (inline.NextSibling is null)
        {
            if (inline.Parent is not { } parent || ReferenceEquals(parent, container))
                return null;
            inline = parent;
        }

        return inline.NextSibling;
    }

    /// <summary>Reads an inline but for what is within it.</summary>
    /// <returns>The last inline that was read.</returns>
    private Inline ReadInline(Inline inline, out ContainerInline? inner)
    {
        inner = null;
        switch (inline)
        {
            case LiteralInline literal when literal.Span.Length >= literal.Content.Length:
                ReadLiteral(literal);
                break;
            case LineBreakInline:
                prose.Append('\n', InFile(inline.Span.Start));
                break;
            case HtmlEntityInline entity:
                ReadEntity(entity);
                break;
            case HtmlInline tag:
                return ReadTag(tag);
            case FootnoteLink or TaskList:
                break;
            case DelimiterInline delimiter:
                string marks = delimiter.ToLiteral();
                prose.Append(marks, 0, marks.Length, InFile(delimiter.Span.Start));
                inner = delimiter;
                break;
            case LinkInline { IsImage: false, IsAutoLink: false } or EmphasisInline:
                inner = (ContainerInline)inline;
                break;
            default:
                prose.Append(ProofText.Placeholder, InFile(inline.Span.Start));
                break;
        }

        return inline;
    }

    private void ReadLiteral(LiteralInline literal)
    {
        int inText = literal.Span.End + 1 - literal.Content.Length;
        int next = literal.Content.Start;
        int end = next + literal.Content.Length;
        while (next < end)
        {
            int standIn = literal.Content.Text.IndexOf(StandIn, next, end - next);
            int stop = standIn < 0 ? end : standIn;
            prose.Append(literal.Content.Text, next, stop - next, InFile(inText + next - literal.Content.Start));
            if (standIn >= 0)
                prose.Append(ProofText.Placeholder, InFile(inText + standIn - literal.Content.Start));
            next = stop + 1;
        }
    }

    // A space that is written by name is meant.
    private void ReadEntity(HtmlEntityInline entity)
    {
        string character = entity.Transcoded.ToString();
        bool isSpecial = character.Length != 1 || character[0] == '\u00AD' || character[0] >= '\u200B' || Naming.UnicodeTables.IsBlank(character[0]);
        prose.Append(isSpecial ? ' ' : character[0], InFile(entity.Span.Start));
    }

    // What is between tags of code is code.
    private Inline ReadTag(HtmlInline tag)
    {
        string name = HtmlText.TagName(tag.Tag, 0);
        if (name == "br")
            prose.Append('\n', InFile(tag.Span.Start));
        if (!CodeTags.Contains(name))
            return tag;
        prose.Append(ProofText.Placeholder, InFile(tag.Span.Start));
        Inline last = tag;
        while (last.NextSibling is { } next)
        {
            last = next;
            if (next is HtmlInline closing && HtmlText.TagName(closing.Tag, 0) == "/" + name)
                break;
        }

        return last;
    }

    private int InFile(int offset) => text.ToSource(start + Math.Max(0, offset));
}
