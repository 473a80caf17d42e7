using System.Runtime.CompilerServices;
using System.Text;
using CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;
using CorpusSdk.Compiler.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownCode = Markdig.Syntax.CodeBlock;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Walks over a document once: extracts its readable text, headings and links, and removes what its HTML must not have.</summary>
/// <remarks>Throws if the document is nested too deeply for the stack.</remarks>
internal sealed class MarkdownBody(LineFeedText text, string source, int start, RawHtml rawHtml, ReachedLimits limits)
{
    private const string CellSeparator = " | ";

    private readonly ParagraphBlockBuilder _paragraphs = new();
    private readonly List<ParsedHeading> _headings = [];
    private readonly List<ParsedCodeBlock> _codeBlocks = [];
    private readonly InlineReader _inlines = new(text, source, start, rawHtml, limits);
    private readonly HeadingAnchors _anchors = new();
    private readonly List<(HeadingBlock Heading, string Written, string Id)> _clashes = [];
    private readonly HashSet<HeadingBlock> _written = [];
    private readonly List<(TableRow Row, string Surplus)> _longRows = [];
    private string? _titleAnchor;
    private int? _excerptLength;

    /// <summary>The number of words that were read.</summary>
    public int WordCount { get; private set; }

    /// <summary>The headings in reading order; not those without text.</summary>
    public EquatableArray<ParsedHeading> Headings => _headings.ToEquatableArray();

    /// <summary>The links and images in reading order. An image without text around it is before the paragraph that follows it; after the last one it has the number of paragraphs.</summary>
    public EquatableArray<ParsedHyperlink> Hyperlinks(PlacedHtml html) => _inlines.Hyperlinks
        .Select(link => new ParsedHyperlink(link.IsImage, link.Text, link.Url, Math.Min(link.ParagraphIndex, _paragraphs.Count))
        {
            Place = link.Place,
            InHtml = html.RangeOf(link),
        })
        .ToEquatableArray();

    /// <summary>The blocks of code in reading order.</summary>
    public EquatableArray<ParsedCodeBlock> CodeBlocks => _codeBlocks.ToEquatableArray();

    /// <summary>How much of the body is before <c>&lt;!-- more --&gt;</c>, in bytes; null if it has no such comment, or nothing is before it.</summary>
    public int? ExcerptLength => _excerptLength is > 0 ? _excerptLength : null;

    /// <summary>The title's anchor, and the ids of raw HTML.</summary>
    public IReadOnlyList<string> OtherAnchors => _titleAnchor is null ? _inlines.Anchors : [_titleAnchor, .. _inlines.Anchors];

    /// <summary>The headings whose written id another heading has, and the id that they got.</summary>
    public IReadOnlyList<(HeadingBlock Heading, string Written, string Id)> Clashes => _clashes;

    /// <summary>The rows of tables that are longer than the first one, and their extra cells.</summary>
    public IReadOnlyList<(TableRow Row, string Surplus)> LongRows => _longRows;

    /// <summary>The text without markup. Ask for it last: the body is empty after that.</summary>
    public ParagraphBlock TakeParagraphs() => _paragraphs.ToBlock();

    /// <summary>The text of a heading without markup.</summary>
    public static string TextOf(HeadingBlock heading, LineFeedText text, string source) =>
        new InlineReader(text, source, start: 0, RawHtml.Keep, new ReachedLimits()).Read(heading);

    /// <summary>Keeps the id of the heading that became the title from the others.</summary>
    public void ReserveTitle(HeadingBlock heading, string title)
    {
        _titleAnchor = HeadingIds.Of(heading);
        if (_titleAnchor is null)
            _titleAnchor = _anchors.Add(title);
        else
            _anchors.Reserve(_titleAnchor);
    }

    /// <summary>Reads a document. Ids that are written go before those that are made, wherever they are.</summary>
    public void Read(MarkdownDocument document)
    {
        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            if (HeadingIds.Of(heading) is { } id && _anchors.Reserve(id))
                _written.Add(heading);
        }

        ReadBlocks(document);
    }

    private static string LinesOf(LeafBlock block) => block.Lines.Lines is null ? "" : block.Lines.ToString();

    private void ReadBlocks(ContainerBlock container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (int i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case HtmlBlock html when rawHtml != RawHtml.Keep:
                    Replace(container, i, html);
                    break;
                case LinkReferenceDefinitionGroup or ThematicBreakBlock or BlankLineBlock or EmptyBlock:
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case ContainerBlock inner:
                    ReadBlocks(inner);
                    break;
                case LeafBlock leaf:
                    ReadLeaf(leaf);
                    break;
                case var other:
                    Add(other.Span.IsEmpty ? "" : source.Substring(other.Span.Start, other.Span.Length));
                    break;
            }
        }
    }

    private void ReadLeaf(LeafBlock leaf)
    {
        switch (leaf)
        {
            case HtmlBlock html:
                ReadKept(html);
                break;
            case MarkdownCode code:
                ReadCode(code);
                break;
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            default:
                Add(leaf.Inline is null ? LinesOf(leaf) : ReadInlines(leaf));
                break;
        }
    }

    private void ReadCode(MarkdownCode code)
    {
        string info = code is FencedCodeBlock fenced ? text.Clean($"{fenced.Info} {fenced.Arguments}").TrimBlanks() : "";
        int paragraph = Add(LinesOf(code), isCode: true) ? _paragraphs.Count - 1 : -1;
        _codeBlocks.Add(new ParsedCodeBlock(info, paragraph, LineAt(code.Span.Start), LineAt(EndOf(code))));
    }

    // The library ends a fence that nothing closes on its first line.
    private static int EndOf(MarkdownCode code)
    {
        int last = code.Lines.Count - 1;
        while (last >= 0 && code.Lines.Lines[last].Slice.IsEmptyOrWhitespace())
            last--;
        return last < 0 ? code.Span.End : Math.Max(code.Span.End, code.Lines.Lines[last].Position);
    }

    private int LineAt(int offset) => text.PlaceOf(start + offset, start + offset).Line;

    private void ReadKept(HtmlBlock html)
    {
        string lines = LinesOf(html);
        _inlines.ParagraphIndex = _paragraphs.Count;
        _inlines.ReadHtml(html, lines, html.Span.Start);
        TakeMore(ref lines);
        Add(HtmlText.Read(lines));
    }

    private void ReadHeading(HeadingBlock heading)
    {
        string title = ReadInlines(heading);
        string? id = HeadingIds.Of(heading);
        string anchor = id is null ? _anchors.Add(title) : _written.Contains(heading) ? id : _anchors.AddWish(id);
        if (id is not null && anchor != id)
            _clashes.Add((heading, id, anchor));
        heading.GetAttributes().Id = anchor;
        if (Add(title))
            _headings.Add(new ParsedHeading(heading.Level, title, anchor, _paragraphs.Count - 1));
    }

    private void Replace(ContainerBlock container, int index, HtmlBlock html)
    {
        string lines = LinesOf(html);
        TakeMore(ref lines);
        string shown = rawHtml == RawHtml.Escape ? lines.TrimBlanks() : HtmlText.Read(lines);
        if (shown.Length == 0)
        {
            html.Lines = default;
            Add("");
            return;
        }

        var paragraph = new Markdig.Syntax.ParagraphBlock { Inline = new ContainerInline() };
        paragraph.Inline.AppendChild(new LiteralInline(shown));
        container[index] = paragraph;
        Add(shown);
    }

    private void TakeMore(ref string lines)
    {
        (int start, int length) = MoreMarker.Find(lines);
        if (length == 0)
            return;
        _inlines.TextBeforeMore = rawHtml == RawHtml.Escape ? lines.Substring(0, start) : HtmlText.Read(lines.Substring(0, start));
        lines = lines.Remove(start, length);
    }

    private void ReadTable(Table table)
    {
        foreach (TableRow row in table.OfType<TableRow>())
        {
            KeepSurplus(row);
            Add(string.Join(CellSeparator, row.Select(cell => string.Concat(((ContainerBlock)cell).OfType<LeafBlock>().Select(leaf => ReadInlines(leaf).Replace('\n', ' '))))));
        }
    }

    // Cells after the last column go into its cell unchanged; the library drops them, as GitHub does.
    private void KeepSurplus(TableRow row)
    {
        if (row.LastChild is not ContainerBlock { LastChild: LeafBlock { Inline: { } inlines } } cell || cell.Span.End >= row.Span.End)
            return;
        int start = cell.Span.End + 1;
        string surplus = source.Substring(start, Math.Min(row.Span.End + 1, source.Length) - start).Trim(' ', '\t', '|');
        if (surplus.Length == 0)
            return;
        inlines.AppendChild(new LiteralInline(CellSeparator + surplus));
        _longRows.Add((row, surplus));
    }

    private string ReadInlines(LeafBlock block)
    {
        _inlines.ParagraphIndex = _paragraphs.Count;
        return _inlines.Read(block);
    }

    private bool Add(string paragraph, bool isCode = false)
    {
        paragraph = text.Clean(paragraph);
        paragraph = isCode ? paragraph.TrimEnd('\n', ' ', '\t') : paragraph.TrimBlanks();
        int end = _paragraphs.LengthInBytes;
        string? more = _inlines.TextBeforeMore;
        _inlines.TextBeforeMore = null;
        if (paragraph.TrimBlanks().Length == 0)
        {
            EndExcerpt(more, "", end, end);
            return false;
        }

        _paragraphs.BeginParagraph();
        EndExcerpt(more, paragraph, end, _paragraphs.LengthInBytes);
        _paragraphs.Append(paragraph.AsSpan());
        WordCount += WordCounter.Count(paragraph.AsSpan());
        return true;
    }

    // Where the paragraph does not begin with the text before the comment, as in the second cell of a row, the excerpt ends before all of it.
    private void EndExcerpt(string? textBeforeMore, string paragraph, int previousEnd, int start)
    {
        if (textBeforeMore is null || _excerptLength is not null)
            return;
        string before = text.Clean(textBeforeMore).TrimBlanks();
        _excerptLength = before.Length > 0 && paragraph.StartsWith(before, StringComparison.Ordinal) ? start + Encoding.UTF8.GetByteCount(before) : previousEnd;
    }
}
