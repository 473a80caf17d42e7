using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Parsing.Splitting;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>Assembles items into articles, one after another, and records what each stretch of text became.</summary>
internal sealed class ArticleAssembler(SourceFile file)
{
    private readonly List<ParsedArticle> _articles = [];
    private readonly List<TextElement> _elements = [];
    private readonly List<Problem> _problems = [];
    private readonly ParagraphBlockBuilder _paragraphs = new();
    private readonly List<ParsedLink> _links = [];
    private readonly List<FieldEntry> _fields = [];
    private readonly HashSet<string> _fieldKeys = new(StringComparer.Ordinal);

    // The article that is being put together; it is open from its first item to the next opening.
    private string? _headerName;
    private bool _isOpen;
    private bool _expectsTitle;
    private bool _expectsStandfirst;
    private string? _slug;
    private ProblemSpan _slugSpan;
    private string? _title;
    private string? _standfirst;
    private int _wordCount;
    private SourceLine _firstLine;
    private SourceLine _lastLine;

    /// <summary>Whether anything that was added makes an article.</summary>
    public bool HasArticles => _articles.Count > 0 || HasOpenArticle;

    private bool HasOpenArticle => _isOpen && (_title is not null || _standfirst is not null || _paragraphs.Count + _links.Count > 0);

    /// <summary>Adds a problem.</summary>
    public void Report(ProblemDescriptor descriptor, ProblemSpan span, params object[] arguments) =>
        _problems.Add(Problem.Create(descriptor, file.Path, span, arguments));

    /// <summary>Adds the next item of the file.</summary>
    /// <param name="item">The item.</param>
    /// <param name="role">The role of a text item in its article.</param>
    /// <param name="mayOpenWithBody">Whether an article may begin with body text without a problem.</param>
    public void Add(TextItem item, TextRole role, bool mayOpenWithBody)
    {
        switch (item.Kind)
        {
            case TextItemKind.Header:
                AddHeader(item);
                break;
            case TextItemKind.Separator:
                CloseArticle();
                OpenArticle(item);
                AddElement(TextElementKind.Marker, item);
                break;
            case TextItemKind.Field:
                AddField(item);
                break;
            case TextItemKind.Text when role is TextRole.Byline or TextRole.OpeningByline:
                AddByline(item, role);
                break;
            case TextItemKind.Text when role != TextRole.Paragraph:
                AddOpening(item, role);
                break;
            case TextItemKind.DanglingMarker:
                AddDanglingMarker(item);
                break;
            default:
                if (!_isOpen)
                    OpenWithBody(item, mayOpenWithBody);
                AddBody(item);
                break;
        }
    }

    /// <summary>Closes the last article and gives the result.</summary>
    public ParsedFile Finish()
    {
        CloseArticle();
        return new ParsedFile(
            file.Path,
            ContentHash.OfTrimmedLines(file),
            _headerName,
            _articles.ToEquatableArray(),
            _elements.ToEquatableArray(),
            ProblemBound.OfFile(_problems));
    }

    private SourceLine LineOf(int index) => file.Lines[index];

    private void AddElement(TextElementKind kind, TextItem item) => AddElement(kind, item.FirstLine, item.LastLine);

    private void AddElement(TextElementKind kind, int firstLine, int lastLine) =>
        _elements.Add(new TextElement(kind, LineOf(firstLine).Start, LineOf(lastLine).End, LineOf(firstLine).Number));

    private void AddHeader(TextItem item)
    {
        AddElement(TextElementKind.Header, item);
        if (_elements.Count > 1)
        {
            CloseArticle();
            Report(ProblemCatalog.MisplacedHeader, SourceFile.SpanOf(LineOf(item.FirstLine)));
            return;
        }

        ArchiveHeader.TryRead(file.Read(LineOf(item.FirstLine)).AsSpan(), out ReadOnlySpan<char> name);
        _headerName = name.ToString();
    }

    private void AddField(TextItem item)
    {
        AddElement(TextElementKind.Field, item);
        SourceLine line = LineOf(item.FirstLine);
        _lastLine = line;
        HeaderField.TryRead(file.Read(line).AsSpan(), out ReadOnlySpan<char> key, out ReadOnlySpan<char> value);
        if (Is(key, "Title"))
            SetField(ref _title, line, key, value);
        else if (Is(key, "Standfirst"))
            SetField(ref _standfirst, line, key, value);
        else if (Is(key, "Slug"))
            SetSlug(line, key, value);
        else
            AddOtherField(line, key.ToString(), value);

        static bool Is(ReadOnlySpan<char> key, string name) => key.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private void AddOtherField(SourceLine line, string key, ReadOnlySpan<char> value)
    {
        int column = line.Start - line.LineStart + 1;
        var keyPlace = new FieldPlace(line.Start, key.Length, line.Number, column);
        key = NormalForm.Compose(key);
        if (!_fieldKeys.Add(key))
        {
            Report(ProblemCatalog.RepeatedField, keyPlace.ToSpan(), key);
            return;
        }

        int valueStart = file.SkipBlank(file.Text.IndexOf(':', line.Start) + 1, line.End);
        var place = new FieldPlace(valueStart, line.End - valueStart, line.Number, column + valueStart - line.Start);
        _fields.Add(new FieldEntry(key, keyPlace, new FieldScalar(value.ToString(), value.IsEmpty ? ScalarNotation.Null : ScalarNotation.Plain, place)));
    }

    // A field without a value is ignored.
    private void SetField(ref string? field, SourceLine line, ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (field is not null)
            Report(ProblemCatalog.RepeatedField, SourceFile.SpanOf(line), key.ToString());
        else if (!value.IsEmpty)
            field = value.ToString();
    }

    private void SetSlug(SourceLine line, ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        bool isFirst = _slug is null;
        SetField(ref _slug, line, key, value);
        if (!isFirst || _slug is null)
            return;
        string wish = _slug;
        _slugSpan = SourceFile.SpanOf(line);
        _slug = SlugPath.Build(wish) is { Length: > 0 } slug ? slug : SlugBuilder.Fallback;
        if (_slug != wish)
            Report(ProblemCatalog.AdjustedSlug, _slugSpan, wish, _slug);
    }

    private void AddOpening(TextItem item, TextRole role)
    {
        if (!(role == TextRole.Standfirst ? _expectsStandfirst : _expectsTitle))
        {
            CloseArticle();
            OpenArticle(item);
        }

        _lastLine = LineOf(item.LastLine);
        string text = file.Read(LineOf(item.FirstLine));
        if (role == TextRole.Title)
        {
            AddElement(TextElementKind.Title, item);
            _title = text;
            _expectsTitle = false;
            _expectsStandfirst = true;
        }
        else
        {
            AddElement(TextElementKind.Standfirst, item);
            _standfirst = text;
            _expectsStandfirst = false;
        }
    }

    private void AddByline(TextItem item, TextRole role)
    {
        if (role == TextRole.OpeningByline)
        {
            CloseArticle();
            OpenArticle(item);
        }

        bool expectsStandfirst = _expectsStandfirst;
        AddBody(item);
        _expectsTitle = role == TextRole.OpeningByline;
        _expectsStandfirst = expectsStandfirst;
    }

    private void OpenWithBody(TextItem item, bool isExpected)
    {
        OpenArticle(item);
        if (!isExpected)
            Report(ProblemCatalog.BodyBeforeStandfirst, SourceFile.SpanOf(LineOf(item.FirstLine)));
    }

    private void OpenArticle(TextItem item)
    {
        _isOpen = true;
        _firstLine = _lastLine = LineOf(item.FirstLine);
    }

    private void AddBody(TextItem item)
    {
        _expectsTitle = _expectsStandfirst = false;
        _lastLine = LineOf(item.LastLine);
        switch (item.Kind)
        {
            case TextItemKind.Card:
                AddCard(item);
                break;
            case TextItemKind.InlineLink:
                AddInlineLink(item);
                break;
            default:
                AddElement(TextElementKind.Paragraph, item);
                AddParagraph(item);
                break;
        }
    }

    private void AddParagraph(TextItem item)
    {
        _paragraphs.BeginParagraph();
        for (int line = item.FirstLine; line <= item.LastLine; line++)
        {
            if (line > item.FirstLine)
                _paragraphs.Append("\n".AsSpan());
            ReadOnlySpan<char> text = file.ReadSpan(LineOf(line));
            _paragraphs.Append(text);
            _wordCount += WordCounter.Count(text);
        }
    }

    private void AddCard(TextItem item)
    {
        AddElement(TextElementKind.Marker, item.FirstLine, item.FirstLine);
        string? caption = null;
        if (item.CaptionLine >= 0)
        {
            AddElement(TextElementKind.CardCaption, item.CaptionLine, item.TitleLine - 1);
            caption = ReadLines(item.CaptionLine, item.TitleLine - 1, " ");
        }

        AddElement(TextElementKind.CardTitle, item.TitleLine, item.TitleLine);
        _links.Add(new ParsedLink(
            LinkKind.Card,
            file.Read(LineOf(item.TitleLine)),
            caption,
            _paragraphs.Count,
            LineOf(item.FirstLine).Number,
            item.CaptionLine < 0 ? 0 : LineOf(item.CaptionLine).Number,
            LineOf(item.TitleLine).Number)
        {
            TitleSpan = SourceFile.SpanOf(LineOf(item.TitleLine)),
        });
    }

    private void AddInlineLink(TextItem item)
    {
        SourceLine marker = LineOf(item.FirstLine);
        SourceLine title = LineOf(item.TitleLine);
        int markerEnd = marker.Start + item.MarkerLengthInChars;
        int titleStart = title.Start;
        if (item.MarkerLengthInChars > 0)
            _elements.Add(new TextElement(TextElementKind.Marker, marker.Start, markerEnd, marker.Number));
        if (item.FirstLine == item.TitleLine)
            titleStart = markerEnd;
        titleStart = file.SkipBlank(titleStart, title.End);

        _elements.Add(new TextElement(TextElementKind.InlineTitle, titleStart, title.End, title.Number));
        _links.Add(new ParsedLink(
            LinkKind.Inline, file.Read(titleStart, title.End), null, _paragraphs.Count, marker.Number, 0, title.Number)
        {
            TitleSpan = SourceFile.SpanOf(title, titleStart, title.End),
        });
    }

    private void AddDanglingMarker(TextItem item)
    {
        AddElement(TextElementKind.Marker, item);
        SourceLine line = _lastLine = LineOf(item.FirstLine);
        // Whether the marker is alone on its line, or has a colon.
        bool isCard = SentenceEnds.Classify(file.Span(line)) != LineEnding.LeadsOn;
        Report(
            isCard ? ProblemCatalog.CardWithoutHeadline : ProblemCatalog.InlineLinkWithoutHeadline,
            SourceFile.SpanOf(line),
            file.Read(line));
    }

    private string ReadLines(int first, int last, string separator)
    {
        if (first == last)
            return file.Read(LineOf(first));
        return string.Join(separator, Enumerable.Range(first, last - first + 1).Select(line => file.Read(LineOf(line))));
    }

    private void CloseArticle()
    {
        if (HasOpenArticle)
        {
            _articles.Add(new ParsedArticle(
                _slug,
                _title,
                _standfirst,
                _paragraphs.ToBlock(),
                _wordCount,
                _links.ToEquatableArray(),
                SourceFile.SpanOf(_firstLine),
                _lastLine.Number)
            {
                SlugSource = _slug is null ? SlugSource.Headline : SlugSource.Slug,
                SlugSpan = _slug is null ? SourceFile.SpanOf(_firstLine) : _slugSpan,
                Fields = _fields.ToEquatableArray(),
            });
        }
        else if (_isOpen && _lastLine.Number > _firstLine.Number)
        {
            Report(ProblemCatalog.EmptyArticle, SourceFile.SpanOf(_firstLine));
        }

        _isOpen = _expectsTitle = _expectsStandfirst = false;
        _slug = _title = _standfirst = null;
        _wordCount = 0;
        _links.Clear();
        _fields.Clear();
        _fieldKeys.Clear();
    }
}
