using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Proofreading;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Reads the bodies of records as Markdown: each like a file of its own, with places in the file that it is in.</summary>
internal sealed class RecordMarkdown(SourceFile file, ParseOptions options, FileReport report)
{
    private readonly RawHtml _rawHtml = RawHtmlPolicy.Read(options, report);

    /// <summary>The article with its body, and the title where the body gives one.</summary>
    /// <param name="article">The article without its body.</param>
    /// <param name="body">A text or a list of texts.</param>
    public ParsedArticle Read(ParsedArticle article, FieldValue body)
    {
        var placed = new PlacedBody(file, body);
        if (placed.Text.Trim().Length == 0)
            return article;
        var text = new SourceFile(file.Path, placed.Text);
        var own = new FileReport(text);
        ParsedArticle read = MarkdownFileParser.ReadBody(text, article, options, _rawHtml, own);
        foreach (Problem problem in own.Prose is null ? own.Problems : own.Problems.Concat(Proofreader.Read(file.Path, own.Prose)))
            report.Add(problem with { Span = placed.PlaceOf(problem.Span.Start, problem.Span.Length).ToSpan() });
        return read.Markup is not { } markup ? read : read with
        {
            Markup = markup with
            {
                Hyperlinks = markup.Hyperlinks.Select(link => link.Place == default ? link : link with { Place = placed.PlaceOf(link.Place.Start, link.Place.Length) }).ToEquatableArray(),
            },
        };
    }
}
