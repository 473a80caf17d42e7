using System.Text;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Settling;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Splitting;

namespace CorpusSdk.Compiler.Tests.Settling;

/// <summary>A settled text has the same articles as before, and nothing in it is guessed.</summary>
public class ArchiveSettlerTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests/CorpusSdk.Splitting/Archives");

    public static TheoryData<string> Archives => [.. Directory.EnumerateFiles(s_folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => Path.GetRelativePath(s_folder, path))];

    [Theory]
    [MemberData(nameof(Archives))]
    public void ASettledArchiveHasTheSameArticles(string path)
    {
        SourceFile file = Read(path);
        SourceFile settled = Settle(file, onlyDoubtful: false) ?? file;

        Assert.Equal(Articles(file), Articles(settled));
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void NothingIsGuessedInASettledArchive(string path)
    {
        SourceFile file = Read(path);
        ParsedFile settled = ArchiveFileParser.Parse(Settle(file, onlyDoubtful: true) ?? file);

        Assert.DoesNotContain(settled.Problems, problem => problem.Descriptor.Id is "CORPUS1010" or "CORPUS1011" or "CORPUS1034" or "CORPUS1035" or "CORPUS1036" or "CORPUS1037");
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void SettlingAgainChangesNothing(string path)
    {
        SourceFile file = Read(path);
        SourceFile settled = Settle(file, onlyDoubtful: false) ?? file;

        Assert.Null(Settle(settled, onlyDoubtful: false) is { } again && again.Text != settled.Text ? again.Text : null);
    }

    [Fact]
    public void SeparatorsAndFieldsAreAllThatChanges()
    {
        const string Text = """
            Category Archive : Harbour

            Ferry to Sandholm stops for the winter

            The ferry to Sandholm will not run between November and March, the harbour board said.

            Captain Ruth Adler on the ferry © Harbour archive

            Adler hopes that the ferry will be back in spring.

            Norby lands forty tonnes of herring

            Fishermen from Norby landed 40 tonnes of herring on Monday.

            Prices for herring fell in Norby, where three buyers share the market.
            """;

        Assert.Equal(
            Text.Replace("Ferry to Sandholm stops", "===\nTitle: Ferry to Sandholm stops", StringComparison.Ordinal).Replace("Norby lands", "===\nTitle: Norby lands", StringComparison.Ordinal),
            Settle(new SourceFile("corpus/harbour.txt", Text), onlyDoubtful: false)?.Text);
    }

    [Fact]
    public void TitleAndStandfirstBecomeFieldsBelowOneSeparator() =>
        Assert.Equal(
            """
            ===
            Title: The patient ferry
            Standfirst: A ferry without an engine still crosses the river on nothing but its current

            A cable hangs across the valley. In a dry summer the passage takes nine minutes.

            After rain it takes three.

            ===
            Title: Where eels begin
            Standfirst: Nobody has ever seen an eel spawn, though every eel begins in the same sea

            For two thousand years the question was where the small ones came from.

            Aristotle thought of mud. He was wrong.
            """,
            Settle(
                """
                The patient ferry

                A ferry without an engine still crosses the river on nothing but its current

                A cable hangs across the valley. In a dry summer the passage takes nine minutes.

                After rain it takes three.

                Where eels begin

                Nobody has ever seen an eel spawn, though every eel begins in the same sea

                For two thousand years the question was where the small ones came from.

                Aristotle thought of mud. He was wrong.
                """));

    [Fact]
    public void BylinesBecomeFields()
    {
        string[] articles = [.. Enumerable.Range(1, 4).Select(i => $"Harbour news number {i}\nWords: Ada Lind\nThe harbour board of Sandholm met on day {i} of the month and decided nothing at all.\nThe next meeting of the board is on day {i + 7}, and everybody may come and listen to it.")];

        var file = new SourceFile("corpus/harbour.txt", "Category Archive : Harbour\n" + string.Join('\n', articles));

        string settled = Settle(file, onlyDoubtful: false)!.Text;

        Assert.Equal(4, settled.Split("===\nTitle: ").Length - 1);
        Assert.Equal(4, settled.Split("\nWords: Ada Lind\n\n").Length - 1);
        Assert.All(ArchiveFileParser.Parse(new SourceFile("corpus/harbour.txt", settled)).Articles, article => Assert.Equal("Words", Assert.Single(article.Fields).Key));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsStay(string newLine)
    {
        string text = Doubtful.ReplaceLineEndings(newLine);

        string settled = Settle(text)!;

        Assert.Contains($"==={newLine}Title: ", settled, StringComparison.Ordinal);
        Assert.Equal(settled, settled.ReplaceLineEndings(newLine));
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EncodingAndByteOrderMarkStay(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "utf-8-bom" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            _ => Encoding.GetEncoding(name),
        };
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Doubtful)];

        byte[] settled = FileSettler.Settle("corpus/harbour.txt", bytes, ParseOptions.Default, onlyDoubtful: true)!;

        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(Settle(Doubtful)!)], settled);
    }

    [Fact]
    public void AnArchiveWithSeparatorsIsSettled() => Assert.Null(Settle("===\nTitle: The patient ferry\n\nA cable hangs across the valley."));

    [Fact]
    public void AnArchiveWithoutDoubtsIsLeftAlone() => Assert.Null(Settle(Repository.Read("corpus/russia.txt")));

    [Fact]
    public void MarkdownIsLeftAlone() =>
        Assert.Null(FileSettler.Settle("corpus/ferry.md", Encoding.UTF8.GetBytes(Doubtful), ParseOptions.Default, onlyDoubtful: true));

    private const string Doubtful = """
        Category Archive : Harbour

        Ferry to Sandholm stops for the winter

        The ferry to Sandholm will not run between November and March, the harbour board said.

        The ferry has carried passengers to Sandholm since 1932. Captain Ruth Adler said the ferry needs a new engine.

        Adler hopes that the ferry will be back in spring.

        Herring

        Fishermen from Norby landed 40 tonnes of herring on Monday.

        Prices for herring fell in Norby, where three buyers share the market.
        """;

    private static SourceFile Read(string path) => new MarkedArchive(Path.Combine(s_folder, path)).File;

    private static string? Settle(string text) => Settle(new SourceFile("corpus/harbour.txt", text), onlyDoubtful: true)?.Text;

    private static SourceFile? Settle(SourceFile file, bool onlyDoubtful) =>
        ArchiveSettler.Settle(file, onlyDoubtful) is { } settled ? new SourceFile(file.Path, settled) : null;

    // Authors move from the body to the fields; everything else stays where it was.
    private static string[] Articles(SourceFile file) =>
    [
        .. ArchiveFileParser.Parse(file).Articles.Select(article => string.Join(
            '\n',
            [
                $"title {article.Title}",
                $"standfirst {article.Standfirst}",
                .. article.Fields.Select(field => field.Key == "Byline" ? ((FieldScalar)field.Value).Text : $"{field.Key}: {((FieldScalar)field.Value).Text}")
                    .Concat(article.Paragraphs).Select(text => text.Replace(" : ", ": ", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
                .. article.Links.Select(link => link.Title),
            ])),
    ];
}
