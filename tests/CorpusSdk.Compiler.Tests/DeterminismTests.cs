using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Tests.Support;
using CsCheck;

namespace CorpusSdk.Compiler.Tests;

/// <summary>Same text, same bytes: for any line ends, culture, order of files and number of threads.</summary>
public class DeterminismTests
{
    private const int RandomTexts = 1000;

    private static readonly string Russia = Repository.Read("corpus/russia.txt").ReplaceLineEndings("\n");

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsMakeNoDifferenceToThePack(string lineEnd) =>
        Assert.Equal(Compile.Pack(Russia), Compile.Pack(Russia.Replace("\n", lineEnd, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsMakeNoDifferenceToTheModelOfAnyText(string lineEnd) =>
        Texts.Lines.Sample(
            lines =>
            {
                ParsedFile expected = Offsets.Without(Compile.Parse(string.Join('\n', lines)));
                ParsedFile actual = Offsets.Without(Compile.Parse(string.Join(lineEnd, lines)));
                Assert.Equal(expected, actual);
            },
            iter: RandomTexts);

    [Fact]
    public void WhiteSpaceAroundLinesMakesNoDifferenceToThePack() =>
        Assert.Equal(Compile.Pack(Russia), Compile.Pack("\t" + Russia.Replace("\n", " \u00A0\u200B\n\t\u3000", StringComparison.Ordinal)));

    [Fact]
    public void ALastLineEndMakesNoDifferenceToTheArticles() =>
        Assert.Equal(Compile.Parse(Russia.TrimEnd('\n')).Articles, Compile.Parse(Russia.TrimEnd('\n') + "\n").Articles);

    [Fact]
    public void CultureIsNeverAskedForAPack() =>
        Assert.Equal(Compile.Pack(Russia), RefusingCulture.Run(() => Compile.Pack(Russia)));

    [Fact]
    public void CultureIsNeverAskedForAProblem() =>
        Texts.File.Sample(
            text => Assert.Equal(Messages(text), RefusingCulture.Run(() => Messages(text))),
            iter: RandomTexts);

    [Fact]
    public void OrderOfTheFilesMakesNoDifference()
    {
        (string, string)[] files =
        [
            ("corpus/rivers/b.txt", "Where eels begin\n\nIn the sea."),
            ("corpus/rivers/a.txt", "Where eels begin\n\nNobody knows."),
            ("corpus/Rivers.txt", "Of rivers\n\nThey go down."),
            ("corpus/notes/z.txt", "Category Archive : Elsewhere\n\nA note\n\nIt is short."),
            ("corpus/---.txt", "A file without a name\n\nIt has text."),
        ];

        Compiled expected = Compile.Files(files);

        Gen.Shuffle(files).Sample(
            shuffled =>
            {
                Compiled actual = Compile.Files(shuffled);
                Assert.Equal(expected.Archives, actual.Archives);
                Assert.Equal(expected.Problems, actual.Problems);
            },
            iter: 50);
    }

    [Fact]
    public void ManyThreadsGiveWhatOneGives()
    {
        byte[] expected = Compile.Pack(Russia);

        byte[][] packs = new byte[16][];
        Parallel.For(0, packs.Length, i => packs[i] = Compile.Pack(Russia));

        Assert.All(packs, pack => Assert.Equal(expected, pack));
    }

    [Fact]
    public void SameTextGivesEqualModelsWithEqualHashes() =>
        Texts.File.Sample(
            text =>
            {
                // A copy, so that no reference is shared.
                (ParsedFile first, ParsedFile second) = (Compile.Parse(text), Compile.Parse(new string(text.AsSpan())));
                Assert.Equal(first, second);
                Assert.Equal(first.GetHashCode(), second.GetHashCode());
                ArchiveSpec[] archives = [.. Compile.Text(text).Archives];
                Assert.Equal(archives, Compile.Text(text).Archives);
                Assert.Equal(archives.Select(PackWriter.Write), Compile.Text(text).Archives.Select(PackWriter.Write));
            },
            iter: RandomTexts / 4);

    [Fact]
    public void AnyChangedLetterChangesTheFingerprint()
    {
        string expected = Compile.Text(Russia).Archive.Fingerprint;

        Assert.All(
            Enumerable.Range(0, 50).Select(i => Russia.IndexOf('e', i * Russia.Length / 50)),
            place => Assert.NotEqual(expected, Compile.Text(Russia.Remove(place, 1).Insert(place, "u")).Archive.Fingerprint));
    }

    private static string[] Messages(string text) => [.. Compile.Text(text).Problems.Select(problem => problem.ToString())];
}
