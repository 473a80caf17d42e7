using System.Text;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing.Formats.Mathematics;
using CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Extracts readable text and links from a block, and removes what its HTML must not have.</summary>
/// <param name="text">The file.</param>
/// <param name="source">The parsed text.</param>
/// <param name="start">Where the parsed text begins in the file's.</param>
/// <param name="rawHtml">How tags are treated.</param>
/// <param name="limits">Receives limits that nesting reaches.</param>
internal sealed class InlineReader(LineFeedText text, string source, int start, RawHtml rawHtml, ReachedLimits limits)
{
    private readonly List<ReadHyperlink> _hyperlinks = [];
    private readonly List<string> _anchors = [];

    // The link of the raw tag <a> that is open, and where its text begins.
    private (ReadHyperlink Link, int TextStart)? _openTag;
    private StringBuilder _blockText = new();

    /// <summary>The links and images so far, in reading order.</summary>
    public IReadOnlyList<ReadHyperlink> Hyperlinks => _hyperlinks;

    /// <summary>The ids of raw HTML that is kept.</summary>
    public IReadOnlyList<string> Anchors => _anchors;

    /// <summary>The text before the first <see cref="MoreMarker"/> of what was read last; null if there was none.</summary>
    public string? TextBeforeMore { get; set; }

    /// <summary>The paragraph that links are in from now on.</summary>
    public int ParagraphIndex { get; set; }

    /// <summary>The readable text of a block.</summary>
    public string Read(LeafBlock block)
    {
        StringBuilder plain = _blockText = new StringBuilder();
        _openTag = null;
        if (block.Inline is { } inlines)
            Read(inlines, plain, depth: 0, isLinked: false);
        return text.Clean(plain.ToString()).TrimBlanks();
    }

    /// <summary>Finds the links and the ids in raw HTML that is kept.</summary>
    /// <param name="node">The node whose text it is.</param>
    /// <param name="html">The text.</param>
    /// <param name="sourceStart">Where it begins in the parsed text.</param>
    /// <returns>The first link that is not an image; null if there is none.</returns>
    public ReadHyperlink? ReadHtml(MarkdownObject node, string html, int sourceStart)
    {
        var found = new List<(ReadHyperlink Link, int Offset, int Length)>();
        foreach (HtmlAttribute attribute in HtmlAttributes.Find(html))
        {
            if (attribute.IsAnchor)
                _anchors.Add(text.Clean(attribute.Value));
            if (!attribute.IsLink && !attribute.IsImage)
                continue;
            string url = text.Clean(attribute.Value);
            var link = new ReadHyperlink(attribute.IsImage, url, ParagraphIndex) { Place = PlaceOf(url, sourceStart + attribute.Start, attribute.Length) };
            _hyperlinks.Add(link);
            found.Add((link, attribute.Start, attribute.Length));
        }

        NodeHyperlinks.Set(node, [.. found]);
        return found.Select(item => item.Link).FirstOrDefault(link => !link.IsImage);
    }

    private void Read(ContainerInline container, StringBuilder plain, int depth, bool isLinked)
    {
        Flatten(container, depth);
        if (!isLinked)
            EmailLinks.Add(container);
        Inline? inline = container.FirstChild;
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
                case MathSpan math:
                    plain.Append(math.Source.Replace('\n', ' '));
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
                    ReadLink(link, plain, depth);
                    break;
                case FootnoteLink or TaskList:
                    break;
                case ContainerInline inner:
                    Read(inner, plain, depth + 1, isLinked);
                    break;
                default:
                    plain.Append(SourceOf(inline));
                    break;
            }

            inline = next;
        }
    }

    // Delimiters that delimit nothing are text, and hold what follows them; nesting that is too deep is noted.
    private void Flatten(ContainerInline container, int depth)
    {
        Inline? inline = container.FirstChild;
        while (inline is not null)
        {
            if (inline is DelimiterInline delimiter)
            {
                var literal = new LiteralInline(delimiter.ToLiteral()) { Span = delimiter.Span, Line = delimiter.Line, Column = delimiter.Column };
                delimiter.ReplaceBy(literal);
                inline = literal.NextSibling;
            }
            else if (depth >= MarkdownLimit.InlineNesting.Maximum && inline is ContainerInline inner)
            {
                limits.Add(MarkdownLimit.InlineNesting, inner.Span.Start);
                inner.MoveChildrenAfter(inner);
                inline = inner.NextSibling;
                inner.Remove();
            }
            else
            {
                inline = inline.NextSibling;
            }
        }
    }

    private Inline? ReadTag(HtmlInline tag, Inline? next, StringBuilder plain)
    {
        if (MoreMarker.Is(tag.Tag))
        {
            TextBeforeMore ??= _blockText.ToString();
            if (rawHtml != RawHtml.Keep)
                tag.Remove();
            return next;
        }

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

        if (rawHtml == RawHtml.Keep)
            ReadKeptTag(tag, name, plain);

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

    private void ReadKeptTag(HtmlInline tag, string name, StringBuilder plain)
    {
        if (name == "/a" && _openTag is { } open)
        {
            if (open.TextStart <= plain.Length)
                open.Link.Text = text.Clean(plain.ToString(open.TextStart, plain.Length - open.TextStart)).TrimBlanks();
            _openTag = null;
        }

        if (ReadHtml(tag, tag.Tag, tag.Span.Start) is { } link)
            _openTag = (link, plain.Length);
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
            _hyperlinks.Add(new ReadHyperlink(isImage: false, text.Clean(url), ParagraphIndex) { Text = text.Clean(address.Url).TrimBlanks() });
        else
            address.ReplaceBy(new LiteralInline(address.Url));
    }

    private void ReadLink(LinkInline link, StringBuilder plain, int depth)
    {
        string url = text.Clean(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
        link.Url = url;
        bool isSafe = rawHtml == RawHtml.Keep || SafeAddress.IsSafe(url, link.IsImage);
        int index = _hyperlinks.Count;
        RestoreScheme(link, url);
        var label = new StringBuilder();
        Read(link, label, depth + 1, isLinked: true);
        if (!link.IsImage)
            plain.Append(label);
        if (isSafe)
            AddHyperlink(link, index, label.ToString(), url);
        else if (link.IsImage)
            link.Remove();
        else
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
    }

    // The library takes the scheme out of the text of "mailto:ann@example.org" and "tel:+1", where the author wrote it.
    private void RestoreScheme(LinkInline link, string url)
    {
        int colon = link.IsAutoLink ? url.IndexOf(':') : -1;
        if (colon <= 0 || link.FirstChild is not LiteralInline text || link.Span.IsEmpty || link.Span.Start + url.Length > source.Length)
            return;
        bool isWritten = string.CompareOrdinal(source, link.Span.Start, url, 0, url.Length) == 0;
        if (isWritten && text.Content.Length == url.Length - colon - 1)
            text.InsertBefore(new LiteralInline(url.Substring(0, colon + 1)) { Span = link.Span });
    }

    // A link comes before an image within it.
    private void AddHyperlink(LinkInline link, int index, string label, string url)
    {
        Markdig.Syntax.SourceSpan written = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        var read = new ReadHyperlink(link.IsImage, url, ParagraphIndex)
        {
            Text = text.Clean(label).TrimBlanks(),
            Place = PlaceOf(url, written.Start, written.Length),
        };
        _hyperlinks.Insert(index, read);
        NodeHyperlinks.Set(link, (read, 0, 0));
    }

    private FieldPlace PlaceOf(string url, int offset, int length) =>
        LinkAddress.IsLocal(url) ? text.PlaceOf(start + offset, start + offset + length) : default;

    private string SourceOf(Inline inline) =>
        inline.Span.IsEmpty || inline.Span.End >= source.Length ? "" : source.Substring(inline.Span.Start, inline.Span.Length);
}
