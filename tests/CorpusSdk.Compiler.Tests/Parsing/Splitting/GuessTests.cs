using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Parsing.Splitting;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Splitting;

namespace CorpusSdk.Compiler.Tests.Parsing.Splitting;

/// <summary>What is guessed is said, whichever way found it.</summary>
public class GuessTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests/CorpusSdk.Splitting/Archives");

    public static TheoryData<string> Archives => [.. Directory.EnumerateFiles(s_folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => Path.GetRelativePath(s_folder, path))];

    [Theory]
    [MemberData(nameof(Archives))]
    public void EachOpeningHasAGrade(string path)
    {
        SourceFile file = Read(path);
        IReadOnlyList<TextItem> items = TextItemReader.Read(file, LinkMarkers.BuiltIn);
        Openings openings = OpeningFinder.Find(file, items, hasHeader: items[0].Kind == TextItemKind.Header);

        if (!openings.IsSingleArticle)
            Assert.Equal(Enumerable.Range(0, items.Count).Where(openings.Opens), openings.Guesses.Where(guess => guess.Opens).Select(guess => guess.Item));
        Assert.All(openings.Guesses, guess => Assert.Matches(@"^\d+ words?, (no full stop|a question or exclamation), (above|with) ", guess.Reason));
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void EachDoubtfulLineIsReported(string path)
    {
        SourceFile file = Read(path);
        IReadOnlyList<TextItem> items = TextItemReader.Read(file, LinkMarkers.BuiltIn);
        Openings openings = OpeningFinder.Find(file, items, hasHeader: items[0].Kind == TextItemKind.Header);

        Assert.Equal(
            openings.Doubts.Select(guess => file.Lines[items[guess.Item].FirstLine].Number),
            ArchiveFileParser.Parse(file).Problems.Where(problem => problem.Descriptor.Id is "CORPUS1034" or "CORPUS1035").Select(problem => problem.Span.StartLine));
    }

    [Fact]
    public void AnAuthorBesideNoTitleIsDoubtful()
    {
        string text = "Category Archive : Harbour\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"\nHarbour news number {i}\n\nWords: Ada Lind\n\n{Meeting(i)}\n\n{Meeting(i + 1)}\n")) + $"\n{Meeting(20)}\n\nWords: Jonas Weir\n\n{Meeting(21)}";

        Problem problem = Assert.Single(Parse(text), problem => problem.Descriptor.Id == "CORPUS1035");

        Assert.Equal(77, problem.Span.StartLine);
        Assert.Contains("begins as the authors' lines do", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AShortLineUnlikeTheTitlesIsDoubtful()
    {
        string text = "Category Archive : Harbour\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"\nBoat {i}\n\n{Meeting(i)}\n\n{(i == 7 ? "A line that is much longer than any of the titles here and has no full stop\n\n" : "")}{Meeting(i + 100)}\n"));

        Problem problem = Assert.Single(Parse(text), problem => problem.Descriptor.Id == "CORPUS1035");

        Assert.Contains("unlike the titles of this file", problem.Message, StringComparison.Ordinal);
    }

    private static string Meeting(int day) => $"The board of harbour {day} met on day {day} of the month and decided on boat {day}.";

    private static EquatableArray<Problem> Parse(string text) => ArchiveFileParser.Parse(new SourceFile("corpus/harbour.txt", text)).Problems;

    private static SourceFile Read(string path) => new MarkedArchive(Path.Combine(s_folder, path)).File;
}
