using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Proofreading;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Makes articles from records: objects of JSON, maps of YAML and TOML, rows of a table.</summary>
internal sealed class RecordReader
{
    private readonly SourceFile _file;
    private readonly FileReport _report;
    private readonly RoleKeys _names;
    private readonly ParagraphBlockBuilder _paragraphs = new();
    private readonly List<ParsedArticle> _articles = [];
    private readonly ProseBuilder _prose;
    private readonly RecordProse _recordProse;
    private readonly RecordMarkdown? _markdown;
    private readonly List<(string Metadata, string Field)> _missing = [];

    /// <summary>Prepares for the records of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The project's settings for it.</param>
    /// <param name="report">Takes the problems.</param>
    /// <param name="isBlockText">Whether texts of several lines are written as they are, between other lines, as in YAML and TOML.</param>
    public RecordReader(SourceFile file, ParseOptions options, FileReport report, bool isBlockText = false)
    {
        _file = file;
        _report = report;
        _names = RoleKeys.OfRecord(options);
        _prose = new ProseBuilder(file.Text.Length);
        _recordProse = new RecordProse(file, _prose, isBlockText);
        _markdown = BodyFormat.IsMarkdown(options, report) ? new RecordMarkdown(file, options, report) : null;
        Expect("SlugField", options.SlugField);
        Expect("TitleField", options.TitleField);
        Expect("BodyField", options.BodyField);
    }

    /// <summary>Adds a record.</summary>
    /// <param name="entries">Its fields in order.</param>
    /// <param name="start">The offset at which it begins in the file.</param>
    /// <param name="end">The offset after it.</param>
    /// <param name="ends">Behind which offset each field ends; as many as there are fields.</param>
    /// <param name="slug">The slug if the record has none; null for that of its headline.</param>
    public void Add(IReadOnlyList<FieldEntry> entries, int start, int end, IReadOnlyList<int> ends, string? slug = null)
    {
        if (_missing.Count > 0)
            _missing.RemoveAll(expected => entries.Any(entry => string.Equals(entry.Key, expected.Field, StringComparison.OrdinalIgnoreCase)));
        var fields = new ArticleFields(entries, _names, _report);
        FieldValue? body = fields.BodyEntry?.Value;
        int words = _markdown is null ? ReadBody(body) : 0;
        _recordProse.Add(fields.TitleEntry?.Value, PassageKind.Headline);
        _recordProse.Add(fields.StandfirstEntry?.Value, PassageKind.Headline);
        if (_markdown is null)
            _recordProse.Add(body, PassageKind.Paragraph);
        SourceLine first = _file.Lines[_file.IndexOfLine(start)];
        var article = new ParsedArticle(
            fields.Slug ?? slug,
            fields.Title,
            fields.Standfirst,
            _paragraphs.ToBlock(),
            words,
            Links: default,
            SourceFile.SpanOf(first),
            _file.Lines[_file.IndexOfLine(Math.Max(start, end - 1))].Number)
        {
            SlugSource = fields.Slug is null && slug is null ? SlugSource.Headline : fields.SlugSource,
            SlugSpan = fields.Slug is null ? SourceFile.SpanOf(first) : fields.SlugEntry!.Value.Place.ToSpan(),
            Fields = fields.Others,
        };
        _articles.Add(_markdown is not null && body is not null ? _markdown.Read(article, body) : article);
        for (int i = 0; i < entries.Count; i++)
            _report.AddStretch(fields.KindOf(entries[i]), entries[i].KeyPlace.Length > 0 && entries[i].KeyPlace.Start >= start ? entries[i].KeyPlace.Start : entries[i].Value.Place.Start, ends[i]);
    }

    /// <summary>All articles; none of them is a problem.</summary>
    public IReadOnlyList<ParsedArticle> Finish()
    {
        if (_articles.Count == 0 && _report.Problems.All(problem => problem.Descriptor.Severity == ProblemSeverity.Info))
            _report.Add(ProblemCatalog.NoRecords, ProblemSpan.StartOfFile);
        foreach ((string metadata, string field) in _articles.Count == 0 ? [] : _missing)
            _report.Add(ProblemCatalog.MissingField, ProblemSpan.StartOfFile, metadata, field);
        _report.Prose = _prose.ToText(_file);
        return _articles;
    }

    private void Expect(string metadata, string? field)
    {
        if (field?.Trim() is { Length: > 0 } name)
            _missing.Add((metadata, name));
    }

    private int ReadBody(FieldValue? body)
    {
        IEnumerable<FieldValue> texts = body is FieldList list ? list.Items : body is null ? [] : [body];
        int words = 0;
        foreach (string paragraph in texts.OfType<FieldScalar>().SelectMany(scalar => PlainParagraphs.Split(scalar.Text)))
        {
            _paragraphs.BeginParagraph();
            _paragraphs.Append(paragraph.AsSpan());
            words += WordCounter.Count(paragraph.AsSpan());
        }

        return words;
    }
}
