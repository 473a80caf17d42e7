using System.Runtime.CompilerServices;
using System.Text;
using CorpusSdk.Compiler.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Goes once over a document: takes its readable text, headings and links out, and takes away what its HTML must not have.</summary>
/// <remarks>Throws where the document is nested more deeply than the stack bears.</remarks>
internal sealed class MarkdownBody(LineFeedText text, RawHtml rawHtml)
{
    private const string CellSeparator = " | ";

    private readonly ParagraphBlockBuilder _paragraphs = new();
    private readonly List<ParsedHeading> _headings = [];
    private readonly List<ParsedHyperlink> _hyperlinks = [];
    private readonly HeadingAnchors _anchors = new();

    /// <summary>The number of words that were read.</summary>
    public int WordCount { get; private set; }

    /// <summary>The headings in reading order; not those without text.</summary>
    public EquatableArray<ParsedHeading> Headings => _headings.ToEquatableArray();

    /// <summary>The links and images in reading order. An image without text around it belongs to the paragraph before it.</summary>
    public EquatableArray<ParsedHyperlink> Hyperlinks => _hyperlinks
        .Select(link => link.ParagraphIndex < _paragraphs.Count ? link : link with { ParagraphIndex = Math.Max(0, _paragraphs.Count - 1) })
        .ToEquatableArray();

    /// <summary>The text without markup. Ask for it last: the body is empty after that.</summary>
    public ParagraphBlock TakeParagraphs() => _paragraphs.ToBlock();

    /// <summary>The text of a heading without markup.</summary>
    public static string TextOf(HeadingBlock heading, LineFeedText text)
    {
        var reader = new MarkdownBody(text, RawHtml.Keep);
        var plain = new StringBuilder();
        reader.ReadInlines(heading.Inline, plain);
        return text.Clean(plain.ToString()).TrimBlanks();
    }

    /// <summary>Reads all blocks of a container.</summary>
    public void Read(ContainerBlock container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (int i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case HtmlBlock html when rawHtml != RawHtml.Keep:
                    i = Replace(container, i, html);
                    break;
                case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case ContainerBlock inner:
                    Read(inner);
                    break;
                case LeafBlock leaf:
                    ReadLeaf(leaf);
                    break;
            }
        }
    }

    private static string LinesOf(LeafBlock block) => block.Lines.Lines is null ? "" : block.Lines.ToString();

    private void ReadLeaf(LeafBlock leaf)
    {
        switch (leaf)
        {
            case HtmlBlock html:
                Add(HtmlText.Read(LinesOf(html)));
                break;
            case CodeBlock code:
                Add(LinesOf(code), isCode: true);
                break;
            case HeadingBlock heading:
                string title = ReadInlines(heading);
                string anchor = _anchors.Add(title);
                heading.GetAttributes().Id = anchor;
                if (Add(title))
                    _headings.Add(new ParsedHeading(heading.Level, title, anchor, _paragraphs.Count - 1));
                break;
            default:
                Add(ReadInlines(leaf));
                break;
        }
    }

    private int Replace(ContainerBlock container, int index, HtmlBlock html)
    {
        string source = LinesOf(html);
        string shown = rawHtml == RawHtml.Escape ? source.TrimBlanks() : HtmlText.Read(source);
        container.RemoveAt(index);
        if (shown.Length == 0)
            return index - 1;
        var paragraph = new Markdig.Syntax.ParagraphBlock { Inline = new ContainerInline() };
        paragraph.Inline.AppendChild(new LiteralInline(shown));
        container.Insert(index, paragraph);
        Add(shown);
        return index;
    }

    private void ReadTable(Table table)
    {
        foreach (TableRow row in table.OfType<TableRow>())
        {
            var cells = new StringBuilder();
            for (int i = 0; i < row.Count; i++)
            {
                if (i > 0)
                    cells.Append(CellSeparator);
                var cell = (Markdig.Extensions.Tables.TableCell)row[i];
                foreach (LeafBlock leaf in cell.Descendants().OfType<LeafBlock>().ToList())
                    cells.Append(ReadInlines(leaf).Replace('\n', ' '));
            }

            Add(cells.ToString());
        }
    }

    private string ReadInlines(LeafBlock block)
    {
        var plain = new StringBuilder();
        ReadInlines(block.Inline, plain);
        return text.Clean(plain.ToString()).TrimBlanks();
    }

    private void ReadInlines(ContainerInline? container, StringBuilder plain)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Inline? inline = container?.FirstChild;
        while (inline is not null)
        {
            Inline? next = inline.NextSibling;
            switch (inline)
            {
                case LiteralInline literal:
                    plain.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                    break;
                case CodeInline code:
                    plain.Append(code.Content);
                    break;
                case LineBreakInline lineBreak:
                    plain.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case HtmlEntityInline entity:
                    plain.Append(entity.Transcoded.Text, entity.Transcoded.Start, entity.Transcoded.Length);
                    break;
                case HtmlInline tag:
                    next = ReadTag(tag, next, plain);
                    break;
                case AutolinkInline address:
                    ReadAddress(address, plain);
                    break;
                case LinkInline link:
                    ReadLink(link, plain);
                    break;
                case FootnoteLink or TaskList:
                    break;
                case ContainerInline inner:
                    ReadInlines(inner, plain);
                    break;
            }

            inline = next;
        }
    }

    private Inline? ReadTag(HtmlInline tag, Inline? next, StringBuilder plain)
    {
        string name = HtmlText.TagName(tag.Tag, 0);
        bool isBreak = name == "br";
        if (isBreak && rawHtml != RawHtml.Escape)
            plain.Append('\n');
        if (rawHtml == RawHtml.Escape)
        {
            plain.Append(tag.Tag);
            tag.ReplaceBy(new LiteralInline(tag.Tag));
            return next;
        }

        // A script keeps its text from readers in any case, and from the page unless everything is kept.
        if (HtmlText.IsHidden(name))
            next = SkipHidden(next, "/" + name);
        if (rawHtml == RawHtml.Strip)
        {
            if (isBreak)
                tag.ReplaceBy(new LineBreakInline { IsHard = true });
            else
                tag.Remove();
        }

        return next;
    }

    private Inline? SkipHidden(Inline? inline, string closingName)
    {
        while (inline is not null && !(inline is HtmlInline tag && HtmlText.TagName(tag.Tag, 0) == closingName))
        {
            Inline? next = inline.NextSibling;
            if (rawHtml == RawHtml.Strip)
                inline.Remove();
            inline = next;
        }

        return inline;
    }

    private void ReadAddress(AutolinkInline address, StringBuilder plain)
    {
        plain.Append(address.Url);
        string url = address.IsEmail ? "mailto:" + address.Url : address.Url;
        if (rawHtml == RawHtml.Keep || SafeAddress.IsSafe(url, isImage: false))
            AddHyperlink(isImage: false, address.Url, url);
        else
            address.ReplaceBy(new LiteralInline(address.Url));
    }

    private void ReadLink(LinkInline link, StringBuilder plain)
    {
        string url = text.Clean(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
        link.Url = url;
        bool isSafe = rawHtml == RawHtml.Keep || SafeAddress.IsSafe(url, link.IsImage);
        int index = _hyperlinks.Count;
        var label = new StringBuilder();
        ReadInlines(link, label);
        if (!link.IsImage)
            plain.Append(label);
        if (isSafe)
            InsertHyperlink(index, link.IsImage, label.ToString(), url);
        else if (link.IsImage)
            link.Remove();
        else
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
    }

    private void AddHyperlink(bool isImage, string label, string url) => InsertHyperlink(_hyperlinks.Count, isImage, label, url);

    // A link stands before an image that it holds.
    private void InsertHyperlink(int index, bool isImage, string label, string url) =>
        _hyperlinks.Insert(index, new ParsedHyperlink(isImage, text.Clean(label).TrimBlanks(), text.Clean(url), _paragraphs.Count));

    private bool Add(string paragraph, bool isCode = false)
    {
        paragraph = text.Clean(paragraph);
        paragraph = isCode ? paragraph.TrimEnd('\n', ' ', '\t') : paragraph.TrimBlanks();
        if (paragraph.TrimBlanks().Length == 0)
            return false;
        _paragraphs.BeginParagraph();
        _paragraphs.Append(paragraph.AsSpan());
        WordCount += WordCounter.Count(paragraph.AsSpan());
        return true;
    }
}
