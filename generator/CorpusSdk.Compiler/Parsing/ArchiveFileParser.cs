using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Parsing.Splitting;
using System.Globalization;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>Parses a plain-text file: a category archive, an archive with explicit separators, or one article.</summary>
/// <remarks>The grammar is <c>corpus/README.md</c>. A pure function of its input; bad input gives problems, never exceptions.</remarks>
internal static class ArchiveFileParser
{
    private const int MaxLineLengthInChars = 1_000_000;

    // Fewer doubtful lines than two, or than half of the articles, are left to the single hints.
    private const int MinManyGuesses = 2;

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
        ReportGuesses(file, items, openings, assembler);
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

    private static void ReportGuesses(SourceFile file, IReadOnlyList<TextItem> items, Openings openings, ArticleAssembler assembler)
    {
        if (openings.WasAssumed)
        {
            List<int> opening = Enumerable.Range(0, items.Count).Where(openings.Opens).ToList();
            assembler.Report(ProblemCatalog.AssumedArchive, ProblemSpan.StartOfFile, opening.Count, Lines(file, items, opening));
        }

        if (openings.Doubtful.Count > 0)
        {
            SourceLine line = file.Lines[items[openings.Doubtful[0]].FirstLine];
            assembler.Report(ProblemCatalog.UnterminatedParagraph, SourceFile.SpanOf(line), openings.Doubtful.Count, Lines(file, items, openings.Doubtful));
        }

        foreach (Guess guess in openings.Guesses)
        {
            SourceLine line = file.Lines[items[guess.Item].FirstLine];
            assembler.Report(guess.Opens ? ProblemCatalog.GuessedOpening : ProblemCatalog.GuessedBody, SourceFile.SpanOf(line), guess.Reason);
        }

        if (openings.MaybeOpenings.Count > 0)
            assembler.Report(ProblemCatalog.MaybeArchive, ProblemSpan.StartOfFile, openings.MaybeOpenings.Count, Lines(file, items, openings.MaybeOpenings));

        int articles = Enumerable.Range(0, items.Count).Count(openings.Opens);
        if (openings.Guesses.Count >= MinManyGuesses && MinManyGuesses * openings.Guesses.Count >= articles)
            assembler.Report(ProblemCatalog.ManyGuesses, ProblemSpan.StartOfFile, openings.Guesses.Count, articles, Lines(file, items, [.. openings.Guesses.Select(guess => guess.Item)]));
    }

    private static string Lines(SourceFile file, IReadOnlyList<TextItem> items, IReadOnlyList<int> chosen)
    {
        const int MaxShown = 12;
        string shown = string.Join(", ", chosen.Take(MaxShown).Select(item => file.Lines[items[item].FirstLine].Number.ToString(CultureInfo.InvariantCulture)));
        return $"line{(chosen.Count == 1 ? "" : "s")} {shown}{(chosen.Count > MaxShown ? ", …" : "")}";
    }
}
