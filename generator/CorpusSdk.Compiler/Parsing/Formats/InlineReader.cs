using System.Text;
using CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Extracts readable text and links from a block, and removes what its HTML must not have.</summary>
/// <param name="text">The file.</param>
/// <param name="source">The parsed text.</param>
/// <param name="rawHtml">How tags are treated.</param>
/// <param name="limits">Receives limits that nesting reaches.</param>
internal sealed class InlineReader(LineFeedText text, string source, RawHtml rawHtml, ReachedLimits limits)
{
    private readonly List<ParsedHyperlink> _hyperlinks = [];

    /// <summary>The links and images so far, in reading order.</summary>
    public IReadOnlyList<ParsedHyperlink> Hyperlinks => _hyperlinks;

    /// <summary>The paragraph that links are in from now on.</summary>
    public int ParagraphIndex { get; set; }

    /// <summary>The readable text of a block.</summary>
    public string Read(LeafBlock block)
    {
        var plain = new StringBuilder();
        if (block.Inline is { } inlines)
            Read(inlines, plain, depth: 0, isLinked: false);
        return text.Clean(plain.ToString()).TrimBlanks();
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
            InsertHyperlink(_hyperlinks.Count, isImage: false, address.Url, url);
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
            InsertHyperlink(index, link.IsImage, label.ToString(), url);
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
    private void InsertHyperlink(int index, bool isImage, string label, string url) =>
        _hyperlinks.Insert(index, new ParsedHyperlink(isImage, text.Clean(label).TrimBlanks(), text.Clean(url), ParagraphIndex));

    private string SourceOf(Inline inline) =>
        inline.Span.IsEmpty || inline.Span.End >= source.Length ? "" : source.Substring(inline.Span.Start, inline.Span.Length);
}
