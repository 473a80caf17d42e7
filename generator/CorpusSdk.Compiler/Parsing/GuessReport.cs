using System.Globalization;
using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Parsing.Splitting;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>Says what was guessed in a file: how its articles were found, which of them are sure, and each line that a person should look at.</summary>
internal sealed class GuessReport(SourceFile file, IReadOnlyList<TextItem> items, Openings openings, ArticleAssembler assembler)
{
    private const int MaxShown = 12;

    // Fewer doubtful lines than two, or than half of the articles, are left to the single hints.
    private const int MinManyGuesses = 2;

    /// <summary>Adds the problems.</summary>
    public void Write()
    {
        int articles = Enumerable.Range(0, items.Count).Count(openings.Opens);
        IReadOnlyList<Guess> doubts = openings.Doubts;
        if (openings.WasAssumed)
            assembler.Report(ProblemCatalog.AssumedArchive, ProblemSpan.StartOfFile, articles, NameOf(openings.Way), Grades());

        // In a file with a header, standfirsts are the format itself, and its first line needs no evidence. Lines with hints of their own need no other.
        else if (openings.Guesses.Count(guess => guess.Opens && guess.IsSure) > 1 && (openings.Way != OpeningWay.Standfirsts || doubts.Count > 0))
            assembler.Report(ProblemCatalog.FoundOpenings, ProblemSpan.StartOfFile, articles, NameOf(openings.Way), Grades());

        if (openings.Doubtful.Count > 0)
            assembler.Report(ProblemCatalog.UnterminatedParagraph, SpanOf(openings.Doubtful[0]), openings.Doubtful.Count, Lines(openings.Doubtful));
        foreach (Guess guess in doubts)
            assembler.Report(guess.Opens ? ProblemCatalog.GuessedOpening : ProblemCatalog.GuessedBody, SpanOf(guess.Item), guess.Reason);
        if (openings.MaybeOpenings.Count > 0)
            assembler.Report(ProblemCatalog.MaybeArchive, ProblemSpan.StartOfFile, openings.MaybeOpenings.Count, Lines(openings.MaybeOpenings));
        if (doubts.Count >= MinManyGuesses && MinManyGuesses * doubts.Count >= articles)
            assembler.Report(ProblemCatalog.ManyGuesses, ProblemSpan.StartOfFile, doubts.Count, articles, Lines([.. doubts.Select(guess => guess.Item)]));
    }

    private static string NameOf(OpeningWay way) => way switch
    {
        OpeningWay.Bylines => "the lines that name their authors",
        OpeningWay.Standfirsts => "their standfirsts, sentences without a full stop",
        OpeningWay.Form => "the form of their titles, which are alike",
        _ => "the sum of the evidence for each line",
    };

    private string Grades()
    {
        List<int> sure = [.. openings.Guesses.Where(guess => guess.Opens && guess.IsSure).Select(guess => guess.Item)];
        List<int> doubtful = [.. openings.Guesses.Where(guess => guess.Opens && !guess.IsSure).Select(guess => guess.Item)];
        return doubtful.Count == 0 ? $"all are sure ({Lines(sure)})"
            : sure.Count == 0 ? $"please look at all ({Lines(doubtful)})"
            : $"{sure.Count} sure ({Lines(sure)}); please look at {doubtful.Count} ({Lines(doubtful)})";
    }

    private ProblemSpan SpanOf(int item) => SourceFile.SpanOf(file.Lines[items[item].FirstLine]);

    private string Lines(IReadOnlyList<int> chosen)
    {
        string shown = string.Join(", ", chosen.Take(MaxShown).Select(item => file.Lines[items[item].FirstLine].Number.ToString(CultureInfo.InvariantCulture)));
        return $"line{(chosen.Count == 1 ? "" : "s")} {shown}{(chosen.Count > MaxShown ? ", …" : "")}";
    }
}
