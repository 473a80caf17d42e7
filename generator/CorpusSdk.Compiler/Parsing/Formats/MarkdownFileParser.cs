using System.Globalization;
using System.Net;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing.Formats.Mathematics;
using CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;
using CorpusSdk.Compiler.Parsing.Formats.Mdx;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Proofreading;
using CorpusSdk.Compiler.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Parses a Markdown file: one article, its fields in front matter.</summary>
internal sealed class MarkdownFileParser
{
    private const int MaxQuotedLengthInChars = 40;

    private readonly SourceFile _file;
    private readonly ParseOptions _options;
    private readonly FileReport _report;
    private readonly LineFeedText _text;
    private readonly ProseBuilder _prose;
    private readonly bool _highlights;
    private readonly bool _hasMath;

    private MarkdownFileParser(SourceFile file, ParseOptions options, FileReport report)
    {
        _file = file;
        _options = options;
        _report = report;
        _text = new LineFeedText(file);
        _prose = new ProseBuilder(file.Text.Length);
        _highlights = Switch.IsOn(options.Highlight, nameof(options.Highlight), report);
        _hasMath = Switch.IsOn(options.Math, nameof(options.Math), report);
    }

    /// <summary>Parses a file that is not blank.</summary>
    public static IReadOnlyList<ParsedArticle> Parse(SourceFile file, ParseOptions options, FileReport report) =>
        [new MarkdownFileParser(file, options, report).Parse()];

    /// <summary>Reads a text without front matter as the body of an article, which may get its title from it.</summary>
    /// <param name="body">The text, not blank.</param>
    /// <param name="article">The article without its body.</param>
    /// <param name="options">The project's settings.</param>
    /// <param name="rawHtml">What happens to HTML.</param>
    /// <param name="report">Takes the problems and the prose.</param>
    public static ParsedArticle ReadBody(SourceFile body, ParsedArticle article, ParseOptions options, RawHtml rawHtml, FileReport report) =>
        new MarkdownFileParser(body, options, report).ReadBody(article, start: 0, rawHtml);

    private ParsedArticle Parse()
    {
        FrontMatter frontMatter = FrontMatter.Read(_file, _text, _report);
        var fields = new ArticleFields(frontMatter.Entries, RoleKeys.OfFrontMatter(_options), _report);
        if (_options.TitleField is { Length: > 0 } titleField && fields.TitleEntry is null)
            _report.Add(ProblemCatalog.MissingField, ProblemSpan.StartOfFile, "TitleField", titleField);
        if (_options.SlugField is { Length: > 0 } slugField && fields.SlugEntry is null)
            _report.Add(ProblemCatalog.MissingField, ProblemSpan.StartOfFile, "SlugField", slugField);

        var fieldProse = new RecordProse(_file, _prose);
        fieldProse.AddFrontMatter(fields.TitleEntry);
        fieldProse.AddFrontMatter(fields.StandfirstEntry);

        FileNameDate? date = FindDate();
        RawHtml rawHtml = RawHtmlPolicy.Read(_options, _report);
        int start = _text.LineStart(frontMatter.BodyLine);
        SourceLine first = _file.Lines.First(line => !line.IsBlank);
        var article = new ParsedArticle(
            fields.Slug ?? (date is null ? SlugPath.OfPath(_file.Path, _options.Folder) : SlugPath.OfPath(date.Path, date.Folder)),
            fields.Title,
            fields.Standfirst,
            ParagraphBlock.Empty,
            WordCount: 0,
            Links: default,
            SourceFile.SpanOf(first),
            _file.Lines.Last(line => !line.IsBlank).Number)
        {
            SlugSource = fields.SlugSource,
            SlugSpan = fields.Slug is null ? SourceFile.SpanOf(first) : fields.SlugEntry!.Value.Place.ToSpan(),
            Fields = WithDate(fields.Others, date),
        };
        return ReadBody(article, start, rawHtml);
    }

    private FileNameDate? FindDate()
    {
        if (!Switch.IsOn(_options.DateFromFileName, nameof(_options.DateFromFileName), _report) || FileNameDate.Find(_file.Path, _options.Folder) is not { } date)
            return null;
        if (date.Iso is null)
            _report.Add(ProblemCatalog.ImpossibleFileDate, ProblemSpan.StartOfFile, date.Written);
        return date;
    }

    // What the front matter says goes first. A key without a value says nothing.
    private static EquatableArray<FieldEntry> WithDate(EquatableArray<FieldEntry> fields, FileNameDate? date)
    {
        if (date?.Iso is null || FieldEntries.Find(fields, DateKeys.Date) is not null || DateKeys.Read(fields) is not null)
            return fields;
        return fields.Where(field => !string.Equals(field.Key, DateKeys.Date, StringComparison.OrdinalIgnoreCase)).Append(date.ToField()).ToEquatableArray();
    }

    // The libraries protect their stacks by exceptions, and such input is still text.
    private ParsedArticle ReadBody(ParsedArticle article, int start, RawHtml rawHtml)
    {
        bool isMdx = FormatChoice.IsMdx(_file.Path);
        var codeAnchors = new List<string>();
        string source = (isMdx ? HideCode(start, codeAnchors) : _text.Text).Substring(start);
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            // Markdig compares a few strings by the user's culture.
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            MarkdownDocument document = MarkdownRenderer.Parse(source, isMdx, _hasMath);
            (Block Block, bool IsTitle)[] blocks = [.. document.Select(block => (block, false))];
            string? title = article.Title;
            var body = new MarkdownBody(_text, source, start, rawHtml, ReachedLimits.Of(document));
            var prose = new MarkdownProse(_text, start, _prose);
            if (FindTitle(document, title, source) is { } heading)
            {
                title ??= MarkdownBody.TextOf(heading, _text, source);
                body.ReserveTitle(heading, title);
                prose.Read(heading);
                blocks = [.. document.Select(block => (block, ReferenceEquals(block, heading)))];
                document.Remove(heading);
            }

            (TextElementKind Kind, int Start, int End)[] stretches = [.. blocks.SelectMany(block => Stretches(block.Block, block.IsTitle, start))];
            prose.Read(document);
            body.Read(document);
            _report.Prose = _prose.ToText(_file);
            if (_highlights)
                HighlightedCode.Mark(document);
            var html = new PlacedHtml(MarkdownRenderer.Render(document), _text);
            foreach ((MarkdownLimit limit, int offset) in ReachedLimits.Of(document).Places)
                _report.Add(ProblemCatalog.MarkdownLimit, _text.SpanOf(start + offset), limit.Marks, limit.Reason);
            foreach ((HeadingBlock clashing, string written, string id) in body.Clashes)
                _report.Add(ProblemCatalog.RepeatedHeadingId, _text.SpanOf(start + clashing.Span.Start), written, id);
            foreach ((TableRow row, string surplus) in body.LongRows)
                _report.Add(ProblemCatalog.SurplusCells, _text.SpanOf(start + row.Span.Start), WordEnds.Shorten(surplus, MaxQuotedLengthInChars));
            foreach ((TextElementKind kind, int stretchStart, int stretchEnd) in stretches)
                _report.AddStretch(kind, stretchStart, stretchEnd);
            return article with
            {
                Title = title,
                WordCount = body.WordCount,
                Markup = new ArticleMarkup(html.Text, body.Headings, body.Hyperlinks(html))
                {
                    OtherAnchors = body.OtherAnchors.Concat(codeAnchors).ToEquatableArray(),
                    CodeBlocks = body.CodeBlocks,
                    ExcerptLength = body.ExcerptLength,
                },
                Paragraphs = body.TakeParagraphs(),
            };
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _report.Add(ProblemCatalog.UnreadableMarkdown, _text.SpanOf(start), ProblemReason.Clean(exception.Message));
            _report.AddStretch(TextElementKind.Paragraph, _text.ToSource(start), _file.Text.Length);
            return ReadAsText(article, source);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    // The tags of components go, but a page has the ids in them.
    private string HideCode(int start, List<string> anchors)
    {
        var scanner = MdxScanner.Scan(_text.Text, start, _hasMath ? new MathFinder() : null);
        foreach ((int codeStart, int codeEnd) in scanner.Code)
            anchors.AddRange(HtmlAttributes.Find(_text.Text.Substring(codeStart, codeEnd - codeStart)).Where(attribute => attribute.IsAnchor).Select(attribute => _text.Clean(attribute.Value)));
        if (scanner.Unclosed is { } unclosed)
            _report.Add(ProblemCatalog.UnclosedExpression, _text.SpanOf(unclosed.Offset), unclosed.Name);
        return _text.Hide(scanner.Code);
    }

    private ParsedArticle ReadAsText(ParsedArticle article, string source)
    {
        IReadOnlyList<string> paragraphs = PlainParagraphs.Split(_text.Clean(source));
        return article with
        {
            WordCount = paragraphs.Sum(paragraph => WordCounter.Count(paragraph.AsSpan())),
            Paragraphs = ParagraphBlock.Create(paragraphs),
            Markup = new ArticleMarkup(new Utf8Text(string.Concat(paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>\n"))), default, default),
        };
    }

    /// <summary>The heading that is the title, or repeats it; null if there is none.</summary>
    private HeadingBlock? FindTitle(MarkdownDocument document, string? title, string source)
    {
        Block? first = document.FirstOrDefault(block => !IsComment(block));
        if (title is not null)
            return first is HeadingBlock { Level: 1 } repeated && MarkdownBody.TextOf(repeated, _text, source) == title ? repeated : null;

        HeadingBlock? heading = first as HeadingBlock ?? document.OfType<HeadingBlock>().FirstOrDefault(candidate => candidate.Level == 1);
        return heading is not null && MarkdownBody.TextOf(heading, _text, source).Length > 0 ? heading : null;
    }

    private static bool IsComment(Block block) =>
        block is LinkReferenceDefinitionGroup || (block is HtmlBlock html && HtmlText.Read(html.Lines.ToString()).Length == 0);

    private IEnumerable<(TextElementKind Kind, int Start, int End)> Stretches(Block block, bool isTitle, int start)
    {
        // Footnotes are gathered at the end, whose places are elsewhere.
        if (block is Markdig.Extensions.Footnotes.FootnoteGroup group)
            return group.SelectMany(footnote => Stretches(footnote, isTitle: false, start));
        if (block is LinkReferenceDefinitionGroup or ThematicBreakBlock || IsComment(block) || block.Span.IsEmpty)
            return [];
        TextElementKind kind = isTitle ? TextElementKind.Title : TextElementKind.Paragraph;
        return [(kind, _text.ToSource(start + block.Span.Start), _text.ToSource(Math.Min(_text.Text.Length, start + block.Span.End + 1)))];
    }
}
