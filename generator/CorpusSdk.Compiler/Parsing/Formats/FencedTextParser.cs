using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Proofreading;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Parses plain text below front matter, whose keys are the fields of the article, or of the first article.</summary>
internal static class FencedTextParser
{
    /// <summary>Parses a file that begins with a fence.</summary>
    public static IReadOnlyList<ParsedArticle> Parse(SourceFile file, ParseOptions options, FileReport report)
    {
        FrontMatter frontMatter = FrontMatter.Read(file, new LineFeedText(file), report);
        var fields = new ArticleFields(frontMatter.Entries, RoleKeys.OfFrontMatter(options), report);

        // The front matter is blanked out, so that it is not read as text and all places below it stay the same.
        int bodyStart = frontMatter.BodyLine < file.Lines.Count ? file.Lines[frontMatter.BodyLine].LineStart : file.Text.Length;
        char[] body = file.Text.ToCharArray();
        for (int i = 0; i < bodyStart; i++)
        {
            if (body[i] is not ('\n' or '\r'))
                body[i] = ' ';
        }

        ParsedFile parsed = ArchiveFileParser.Parse(new SourceFile(file.Path, new string(body)), options.TeaserMarkers);
        foreach (TextElement element in parsed.Elements)
            report.AddStretch(element.Kind, element.Start, element.End);
        foreach (Problem problem in parsed.Problems.Where(problem => problem.Descriptor != ProblemCatalog.EmptyFile && problem.Descriptor != ProblemCatalog.ControlCharacter))
            report.Add(problem.Descriptor, problem.Span, [.. problem.Arguments]);

        report.Prose = ProofText.Of(file, parsed.Elements);

        SourceLine first = file.Lines.First(line => !line.IsBlank);
        ParsedArticle article = parsed.Articles.Count > 0
            ? parsed.Articles[0]
            : new ParsedArticle(null, null, null, ParagraphBlock.Empty, 0, default, default, file.Lines.Last(line => !line.IsBlank).Number);

        // A title of the text's own below another one in the front matter is a line of text.
        bool keepsTitle = fields.Title is not null && article.Title is not null && article.Title != fields.Title;
        article = article with
        {
            Slug = fields.Slug ?? article.Slug,
            Title = fields.Title ?? article.Title,
            Standfirst = fields.Standfirst ?? article.Standfirst,
            Paragraphs = keepsTitle ? ParagraphBlock.Create([article.Title!, .. article.Paragraphs]) : article.Paragraphs,
            WordCount = article.WordCount + (keepsTitle ? WordCounter.Count(article.Title!.AsSpan()) : 0),
            SlugSource = fields.Slug is null ? article.SlugSource : fields.SlugSource,
            SlugSpan = fields.Slug is not null ? fields.SlugEntry!.Value.Place.ToSpan() : article.Slug is not null ? article.SlugSpan : SourceFile.SpanOf(first),
            Span = SourceFile.SpanOf(first),
            Fields = fields.Others.Concat(article.Fields).ToEquatableArray(),
        };
        return [article, .. parsed.Articles.Skip(1)];
    }
}
