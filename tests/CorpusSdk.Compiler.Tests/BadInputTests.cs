using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests;

/// <summary>Every kind of bad text gives one problem with a known id, at the exact place, with a cure, and the texts beside it compile.</summary>
public partial class BadInputTests
{
    private const string BadPath = "corpus/bad.txt";
    private const string Standfirst = "A ferry without an engine still crosses the river on nothing but its current";
    private const string Body = "A cable hangs across the valley, and the boat hangs from the cable.";

    private static readonly (string Path, string Text) Good = ("corpus/good.txt", "Where eels begin\n\nNobody knows.");

    [Fact]
    public void EmptyFile() => AssertProblem("\n \u00A0\n", "CORPUS1001", 1, 1, "write one, or remove the file");

    [Fact]
    public void FileOfNothingButSeparators() => AssertProblem("===\n\n===\n", "CORPUS1001", 1, 1, "write one, or remove the file");

    [Fact]
    public void HeaderWithoutArticles() => AssertProblem("\n  Category Archive : Rivers\n", "CORPUS1002", 2, 3, "add one below, or remove the file");

    [Fact]
    public void BodyBeforeStandfirst() => AssertProblem($"Category Archive : Rivers\n\n{Body}\n\n{Standfirst}\n\n{Body}", "CORPUS1003", 3, 1, "Put a standfirst above it");

    [Fact]
    public void CardWithoutHeadline() => AssertProblem($"Rivers\n\n{Body}\n\nRead more\n\n{Body}", "CORPUS1004", 5, 1, "write the headline of an article");

    [Fact]
    public void CardAtTheEndWithoutHeadline() => AssertProblem($"Rivers\n\n{Body}\n\n\tRead more\n\n", "CORPUS1004", 5, 2, "or remove this line");

    [Fact]
    public void InlineLinkWithoutHeadline() => AssertProblem($"Rivers\n\n{Body}\n\nREAD MORE:\n\n{Body}", "CORPUS1005", 5, 1, "write the headline of an article after it");

    [Fact]
    public void FileThatIsNotUtf8()
    {
        // "Fähre" in Latin-1.
        int badByte = TextDecoder.Decode([0x46, 0xE4, 0x68, 0x72, 0x65], out _);

        Problem problem = Problem.Create(ProblemCatalog.NotUtf8, BadPath, ProblemSpan.StartOfFile, badByte);

        Assert.Equal("corpus/bad.txt(1,1): error CORPUS1006: The file is not UTF-8 (the first invalid byte is at offset 1), so it was not read: save it as UTF-8, or as UTF-16 with a byte order mark", problem.ToString());
    }

    [Fact]
    public void ControlCharacters()
    {
        Problem problem = AssertProblem("Rivers\n\nThe \u0000ferry\u0001.", "CORPUS1007", 3, 5, "remove them from the text");

        Assert.Contains("first of 2 control characters (U+0000)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HalfASurrogatePairIsAControlCharacter() => AssertProblem("Rivers\n\nThe \uD83D ferry \U0001F600.", "CORPUS1007", 3, 5, "remove them from the text");

    [Fact]
    public void DuplicateSlug()
    {
        Problem problem = AssertProblem($"===\nTitle: Rivers\n\n{Body}\n\n===\nTitle: Rivers!\n\n{Body}", "CORPUS1008", 6, 1, "give this article its own slug");

        Assert.Contains("line 1 of corpus/bad.txt", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'rivers-2'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void VeryLongLine() => AssertProblem("Rivers\n\n" + new string('a', 1_000_001) + ".", "CORPUS1009", 3, 1, "check the file, or split the paragraph");

    [Fact]
    public void LineWithoutFullStop() => AssertProblem($"Category Archive : Rivers\n\n{Standfirst}\n\n{Body}\n\nHow the cable holds\n\n{Body}", "CORPUS1010", 7, 1, "put a line '===' above each article");

    [Fact]
    public void ArchiveWithoutHeader() => AssertProblem($"{Standfirst}\n\n{Body}\n\n{Body}\n\nOnce more: {Standfirst}\n\n{Body}\n\n{Body}", "CORPUS1011", 1, 1, "Write 'Category Archive : Name' on the first line");

    [Fact]
    public void ArchiveOfTitlesThatAreAlike() => AssertProblem(string.Concat("Category Archive : Rivers\n", string.Concat(((string[])["Ferries", "Weirs", "Eels"]).Select(title => $"\n{title}\n\n{Body}\n\n{title} are what this is about.\n"))), "CORPUS1039", 1, 1, "put a line '===' above each article");

    [Fact]
    public void TwoFilesOfOneName()
    {
        Compiled compiled = Compile.Files((BadPath, "Category Archive : Good\n\nRivers\n\nThey go down."), Good);

        // The order of the paths decides: what comes first stays.
        Problem problem = Assert.Single(compiled.Problems);
        Assert.Equal(("CORPUS1012", Good.Path, 1, 1), (problem.Descriptor.Id, problem.File, problem.Span.StartLine, problem.Span.StartColumn));
        Assert.Contains("already comes from corpus/bad.txt", problem.Message, StringComparison.Ordinal);
        Assert.Contains("put both into the folder corpus/good/", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["Rivers"], compiled.Headlines);
    }

    [Fact]
    public void NameWithoutALetter()
    {
        Compiled compiled = Compile.Files(("corpus/!!!.txt", "Rivers\n\nThey go down."), Good);

        Problem problem = Assert.Single(compiled.Problems);
        Assert.Equal(("CORPUS1013", "corpus/!!!.txt", 1, 1), (problem.Descriptor.Id, problem.File, problem.Span.StartLine, problem.Span.StartColumn));
        Assert.Contains("set the Archive metadata", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Good", compiled.Archive.Name);
    }

    [Fact]
    public void NameThatIsNoIdentifier()
    {
        Problem problem = AssertProblem("Category Archive : 2 rivers & 1 sea\n\nRivers\n\nThey go down.", "CORPUS1014", 1, 1, "set the Archive metadata");

        Assert.Contains("'_2Rivers1Sea'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NameOfAGeneratedMember()
    {
        Problem problem = AssertProblem("Category Archive : Articles\n\nRivers\n\nThey go down.", "CORPUS1015", 1, 1, "change its header line");

        Assert.Contains("'ArticlesArchive'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatVanished() =>
        Assert.Equal(
            "corpus/bad.txt(1,1): error CORPUS1016: The file existed when the build began but cannot be read now. The other files were compiled: restore it, or build again without it",
            Problem.Create(ProblemCatalog.UnreadableFile, BadPath, ProblemSpan.StartOfFile).ToString());

    [Fact]
    public void FieldsWithoutText() => AssertProblem($"===\nSlug: rivers\n\n===\nTitle: Rivers\n\n{Body}", "CORPUS1021", 1, 1, "add one of them");

    [Fact]
    public void RepeatedField() => AssertProblem($"===\nTitle: Rivers\nTitle: Lakes\n\n{Body}", "CORPUS1022", 3, 1, "remove one of the two");

    [Fact]
    public void RepeatedFieldOfTheAuthorsOwn() => AssertProblem($"===\nTitle: Rivers\n  Mood: calm\nMood: wild\n\n{Body}", "CORPUS1022", 4, 1, "'Mood'");

    [Fact]
    public void SlugThatCannotStand()
    {
        Problem problem = AssertProblem($"===\nSlug: Of Rivers!\n\n{Body}", "CORPUS1018", 2, 1, "lower-case letters, digits and single hyphens");

        Assert.Contains("became 'of-rivers'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Category Archive : Rivers\n\nA river\n\nIt flows.\n\nCategory Archive : Seas\n\nIt ends.", 7)]
    [InlineData("A river\n\nIt flows.\n\nCategory Archive : Seas\n\nIt ends.", 5)]
    public void HeaderBelowOtherText(string text, int line)
    {
        Problem problem = Compile.Files((BadPath, text), Good).Problems.First(candidate => candidate.Descriptor == ProblemCatalog.MisplacedHeader);

        Assert.Equal((BadPath, line, 1), (problem.File, problem.Span.StartLine, problem.Span.StartColumn));
        Assert.Contains("move what follows into its own file", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IdsAreDistinctAndInOrder() =>
        Assert.Equal(ProblemCatalog.All.Select(descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal), ProblemCatalog.All.Select(descriptor => descriptor.Id));

    [Fact]
    public void CatalogHasEveryDescriptor() =>
        Assert.Equal(
            typeof(ProblemCatalog).GetProperties().Where(property => property.PropertyType == typeof(ProblemDescriptor)).Select(property => ((ProblemDescriptor)property.GetValue(null)!).Id).Order(StringComparer.Ordinal),
            ProblemCatalog.All.Select(descriptor => descriptor.Id));

    [Fact]
    public void EveryMessageSaysWhatHappenedAndThenWhatToDo() =>
        Assert.All(ProblemCatalog.All, descriptor => Assert.Matches(WhatAndCure(), descriptor.MessageFormat));

    [GeneratedRegex(@"^.{20,}[:;.,] (.{10,}[^.]|\{\d\})$")]
    private static partial Regex WhatAndCure();

    private static Problem AssertProblem(string text, string id, int line, int column, string cure)
    {
        Compiled compiled = Compile.Files((BadPath, text), Good);

        Problem problem = Assert.Single(compiled.Problems);
        Assert.Equal((id, BadPath, line, column), (problem.Descriptor.Id, problem.File, problem.Span.StartLine, problem.Span.StartColumn));
        Assert.Contains(cure, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{BadPath}({line},{column}): "), problem.ToString(), StringComparison.Ordinal);
        ArchiveSpec good = Assert.Single(compiled.Archives, archive => archive.Name == "Good");
        Assert.Equal("Where eels begin", Assert.Single(good.Articles).Headline);
        return problem;
    }
}
