using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Parsing.Splitting;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>Parses a plain-text file: a category archive, an archive with explicit separators, or one article.</summary>
/// <remarks>The grammar is <c>corpus/README.md</c>. A pure function of its input; bad input gives problems, never exceptions.</remarks>
internal static class ArchiveFileParser
{
    private const int MaxLineLengthInChars = 1_000_000;

    /// <summary>A file that is not text.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    /// <param name="goodText">The text before the bad byte.</param>
    /// <param name="badByte">The offset of the first bad byte.</param>
    public static ParsedFile NotUtf8(string path, string goodText, int badByte) => ParsedFile.Failed(Problem.Create(
        ProblemCatalog.NotUtf8,
        path,
        new SourceFile(path, goodText + '\uFFFD').SpanOf(goodText.Length),
        badByte));

    /// <summary>Parses a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="teaserMarkers">Phrases that announce links beside the built-in ones, with <c>|</c> between them.</param>
    public static ParsedFile Parse(SourceFile file, string? teaserMarkers = null)
    {
        IReadOnlyList<TextItem> items = TextItemReader.Read(file, LinkMarkers.Create(teaserMarkers));
        var assembler = new ArticleAssembler(file);
        ReportLongLines(file, assembler);
        bool hasHeader = items.Count > 0 && items[0].Kind == TextItemKind.Header;
        bool isExplicit = items.Any(item => item.Kind == TextItemKind.Separator);
        Openings openings = isExplicit
            ? new Openings(items.Count)
            : OpeningFinder.Find(file, items, hasHeader);

        for (int i = 0; i < items.Count; i++)
            assembler.Add(items[i], openings.Roles[i], mayOpenWithBody: openings.IsSingleArticle);
        new GuessReport(file, items, openings, assembler).Write();
        if (!assembler.HasArticles)
            ReportNoArticles(file, hasHeader, assembler);
        return assembler.Finish();
    }

    private static void ReportLongLines(SourceFile file, ArticleAssembler assembler)
    {
        foreach (SourceLine line in file.Lines)
        {
            if (line.End - line.Start > MaxLineLengthInChars)
                assembler.Report(ProblemCatalog.LongLine, SourceFile.SpanOf(line, line.Start, line.Start), line.End - line.Start, MaxLineLengthInChars);
        }
    }

    private static void ReportNoArticles(SourceFile file, bool hasHeader, ArticleAssembler assembler)
    {
        if (!hasHeader)
        {
            assembler.Report(ProblemCatalog.EmptyFile, ProblemSpan.StartOfFile);
            return;
        }

        SourceLine line = file.Lines.First(candidate => !candidate.IsBlank);
        ArchiveHeader.TryRead(file.Read(line).AsSpan(), out ReadOnlySpan<char> name);
        assembler.Report(ProblemCatalog.HeaderWithoutArticles, SourceFile.SpanOf(line), name.ToString());
    }
}
