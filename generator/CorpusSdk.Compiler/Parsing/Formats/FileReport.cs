using System.Globalization;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Proofreading;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Collects results while a file is read: problems, and what each stretch of text was taken for.</summary>
internal sealed class FileReport(SourceFile file)
{
    private readonly List<Problem> _problems = [];
    private readonly List<(TextElementKind Kind, int Start, int End)> _stretches = [];

    /// <summary>The problems so far, in the order in which they were found.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The prose of the file; null if it has none that could be read.</summary>
    public ProofText? Prose { get; set; }

    /// <summary>Adds a problem.</summary>
    public void Add(ProblemDescriptor descriptor, ProblemSpan span, params object[] arguments) =>
        _problems.Add(Problem.Create(descriptor, file.Path, span, arguments));

    /// <summary>Adds a problem that was found in a part of the file.</summary>
    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>Records what the text between two offsets was taken for. If stretches overlap, the earlier one keeps the common part.</summary>
    public void AddStretch(TextElementKind kind, int start, int end) => _stretches.Add((kind, start, end));

    /// <summary>Reports the first control character of the text, and how many there are.</summary>
    public void ReportControlCharacters()
    {
        (int offset, int count) = file.FindControlCharacters();
        if (count > 0)
            Add(ProblemCatalog.ControlCharacter, file.SpanOf(offset), ((int)file.Text[offset]).ToString("X4", CultureInfo.InvariantCulture), count);
    }

    /// <summary>Gives the result. Text without a record is a marker.</summary>
    public ParsedFile Finish(IReadOnlyList<ParsedArticle> articles)
    {
        // The sort is stable, so the result does not depend on the framework.
        var elements = new List<TextElement>();
        int next = 0;
        foreach ((TextElementKind kind, int start, int end) in _stretches.OrderBy(stretch => stretch.Start))
        {
            AddElement(elements, TextElementKind.Marker, next, Math.Max(next, start));
            AddElement(elements, kind, Math.Max(next, start), end);
            next = Math.Max(next, end);
        }

        AddElement(elements, TextElementKind.Marker, next, file.Text.Length);
        return new ParsedFile(
            file.Path,
            ContentHash.OfLines(file),
            HeaderName: null,
            articles.ToEquatableArray(),
            elements.ToEquatableArray(),
            ProblemBound.OfFile(Prose is null ? _problems : _problems.Concat(Proofreader.Read(file.Path, Prose))));
    }

    private void AddElement(List<TextElement> elements, TextElementKind kind, int start, int end)
    {
        while (start < end && IsOutside(start))
            start++;
        while (end > start && IsOutside(end - 1))
            end--;
        if (start < end)
            elements.Add(new TextElement(kind, start, end, file.Lines[file.IndexOfLine(start)].Number));
    }

    private bool IsOutside(int index) => UnicodeTables.IsBlank(file.Text[index]) || ControlCharacters.IsAt(file.Text, index);
}
