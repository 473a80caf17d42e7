using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Parses a table: the first record names the fields, if there is a header; each other record is an article.</summary>
internal sealed class TableFileParser
{
    private readonly SourceFile _file;
    private readonly TableDialect _dialect;
    private readonly FileReport _report;
    private readonly RecordReader _records;
    private readonly TableScanner _scanner;

    // The name of each column; null if its cells are left out.
    private readonly List<string?> _columns = [];

    private TableFileParser(SourceFile file, ParseOptions options, FileReport report, TableDialect dialect)
    {
        _dialect = dialect;
        _file = file;
        _report = report;
        _records = new RecordReader(file, options, report);
        _scanner = new TableScanner(file.Text, dialect.Start, dialect.Separator);
    }

    /// <summary>Parses a file that is not blank.</summary>
    public static IReadOnlyList<ParsedArticle> Parse(SourceFile file, ParseOptions options, FileReport report, bool isTabbed) =>
        new TableFileParser(file, options, report, TableDialect.Find(file, options, report, isTabbed)).Parse();

    private IReadOnlyList<ParsedArticle> Parse()
    {
        if (_scanner.ReadRow() is { } first)
        {
            if (_dialect.HasHeader)
            {
                ReadHeader(first);
            }
            else
            {
                _columns.AddRange(Enumerable.Range(0, first.Count).Select(TableHeader.NameOf));
                ReadRow(first);
            }

            while (_scanner.ReadRow() is { } row)
                ReadRow(row);
        }

        foreach (int place in _scanner.QuotesWithinCells)
            _report.Add(ProblemCatalog.QuoteWithinCell, _file.SpanOf(place));
        if (_scanner.UnclosedQuote is var quote and >= 0)
            _report.Add(ProblemCatalog.UnclosedQuote, _file.SpanOf(quote), _file.Lines.Last(line => !line.IsBlank).Number - _file.IndexOfLine(quote));
        return _records.Finish();
    }

    private void ReadHeader(List<TableCell> header)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < header.Count; i++)
        {
            string name = NormalForm.Compose(header[i].Text.TrimBlanks());
            if (name.Length == 0)
                _report.Add(ProblemCatalog.UnusableColumn, PlaceOf(header[i]).ToSpan(), i + 1, "has no name");
            else if (names.TryGetValue(name, out int other))
                _report.Add(ProblemCatalog.UnusableColumn, PlaceOf(header[i]).ToSpan(), i + 1, $"has the name '{name}' of column {(other + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}");
            else
                names.Add(name, i);
            _columns.Add(name.Length > 0 && names[name] == i ? name : null);
        }
    }

    private void ReadRow(List<TableCell> row)
    {
        if (row.Count > _columns.Count)
            _report.Add(ProblemCatalog.CellCount, PlaceOf(row[_columns.Count]).ToSpan(), row.Count, _columns.Count, "the cells from here on were left out");
        else if (row.Count < _columns.Count)
            _report.Add(ProblemCatalog.CellCount, SourceFile.SpanOf(_file.Lines[_file.IndexOfLine(row[0].Start)]), row.Count, _columns.Count, "its other fields are missing");

        var entries = new List<FieldEntry>();
        var ends = new List<int>();
        for (int i = 0; i < Math.Min(row.Count, _columns.Count); i++)
        {
            if (_columns[i] is not { } name)
                continue;
            FieldPlace place = PlaceOf(row[i]);
            string text = row[i].Text.TrimBlanks();

            // The key is in the header, but a problem of a cell should point at the cell.
            entries.Add(new FieldEntry(name, place with { Length = 0 }, new FieldScalar(text, text.Length == 0 ? ScalarNotation.Null : ScalarNotation.Plain, place)));
            ends.Add(row[i].End);
        }

        _records.Add(entries, row[0].Start, row[row.Count - 1].End, ends);
    }

    private FieldPlace PlaceOf(TableCell cell)
    {
        SourceLine line = _file.Lines[_file.IndexOfLine(cell.Start)];
        int end = Math.Min(cell.End, _file.EndOf(line));
        return new FieldPlace(cell.Start, end - cell.Start, line.Number, cell.Start - line.LineStart + 1);
    }
}
