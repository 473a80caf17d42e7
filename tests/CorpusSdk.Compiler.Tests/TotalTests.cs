using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests;

/// <summary>Whatever the input is, something comes out of it, and nothing throws.</summary>
/// <remarks>The large ones take a blink each, and minutes if any step is quadratic.</remarks>
public class TotalTests
{
    private const int RandomInputs = 2000;
    private const int LargeSizeInChars = 1_000_000;

    // Bytes that mean something are rare among random ones.
    private static readonly byte[][] Pieces =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0], [0xC3, 0xA9], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98, 0x80],
        .. new[] { "\n", "\r\n", "\n\n", "Category Archive : Rivers", "Read more", "READ MORE:", "===\n", "Title: x", ". ", "A river that nobody has crossed for more than a hundred years" }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void RandomBytesCompileOrAreRefused() =>
        Gen.OneOf(Gen.Byte.Array[0, 20], Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])).Array[0, 30]
            .Select(pieces => pieces.SelectMany(piece => piece).ToArray())
            .Sample(
                bytes =>
                {
                    int badByte = TextDecoder.Decode(bytes, out string text);
                    if (badByte >= 0)
                        Assert.Equal((true, ""), (badByte < bytes.Length, text));
                    else
                        CompileToPack(text);
                },
                iter: RandomInputs);

    [Fact]
    public void RandomTextsAndPathsAndNamesCompile() =>
        Gen.Select(Texts.File, Texts.Line, Texts.Line.Null(), Gen.String.Null()).Sample(
            (text, path, archive, language) =>
            {
                Compiled compiled = Compile.Planned(new PlannedFile(Compile.Parse(text, path), new FileSettings(archive, language)), new PlannedFile(Compile.Parse(text), new FileSettings(archive, language)));
                Assert.All(compiled.Archives, spec => Assert.NotEmpty(PackWriter.Write(spec)));
                Assert.All(compiled.Problems, problem => Assert.NotEmpty(problem.ToString()));
            },
            iter: RandomInputs);

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("]")]
    [InlineData("[1]")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("=")]
    [InlineData(":")]
    [InlineData("Aa. ")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("水")]
    public void AMillionCharactersInOneLineCompile(string piece) =>
        CompileToPack("Rivers\n\n" + Repeat(piece));

    [Theory]
    [InlineData("\n")]
    [InlineData(" \n")]
    [InlineData("a\n")]
    [InlineData("a\n\n")]
    [InlineData("===\n")]
    [InlineData("===\n\n")]
    [InlineData("===\nTitle: x\n\ny\n")]
    [InlineData("Title: x\n")]
    [InlineData("Read more\n")]
    [InlineData("Read more\n\n")]
    [InlineData("Read more\na\n")]
    [InlineData("Read more\n\na\nb\n\n")]
    [InlineData("READ MORE:\n")]
    [InlineData("READ MORE: a\n")]
    [InlineData("READ MORE:\n\na\nb\n\n")]
    [InlineData("Category Archive : x\n")]
    [InlineData("The river goes down to the sea, and nobody has stopped it yet.\n")]
    [InlineData("The river goes down to the sea and nobody has stopped it yet\n\n")]
    [InlineData("The river goes down to the sea and nobody has stopped it yet\n\nIt is long.\n\nIt is deep.\n\n")]
    [InlineData("The river goes down to the sea and nobody has stopped it yet\n\nRead more\n\n")]
    public void AMillionCharactersInShortLinesCompile(string lines)
    {
        Compiled compiled = Compile.Text(Repeat(lines));

        Assert.True(compiled.Archives.Sum(archive => archive.Articles.Count) + compiled.Problems.Count > 0);
        Assert.All(compiled.Archives, archive => Assert.NotEmpty(PackWriter.Write(archive)));
    }

    [Fact]
    public void ALineOfTenMegabytesCompilesAndIsReported()
    {
        string line = string.Concat(Enumerable.Repeat("The river goes down to the sea, and nobody has stopped it yet. ", 10_000_000 / 63));

        Compiled compiled = Compile.Text("Rivers\n\n" + line);

        Assert.Equal(["CORPUS1009"], compiled.ProblemIds);
        Assert.Equal(line.TrimEnd(), Assert.Single(Assert.Single(compiled.Archive.Articles).Source.Paragraphs));
        Assert.NotEmpty(PackWriter.Write(compiled.Archive));
    }

    [Fact]
    public void TenThousandArticlesAreAllThereUnderSlugsOfTheirOwn()
    {
        const int Count = 10_000;
        const string Headline = "A river that nobody has crossed for more than a hundred years";
        var text = new StringBuilder("Category Archive : Rivers\n\n");
        for (int i = 0; i < Count; i++)
            text.Append(Headline).Append("\n\nIt is the river of number ").Append(i).Append(".\n\n");

        ArchiveSpec archive = Compile.Text(text.ToString()).Archive;

        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"It is the river of number {i}."), archive.Articles.Select(article => Assert.Single(article.Source.Paragraphs)));
        Assert.Equal(Count, archive.Articles.Select(article => article.Slug).Distinct(StringComparer.Ordinal).Count());
        Assert.NotEmpty(PackWriter.Write(archive));
    }

    [Fact]
    public void TwoHundredThousandBlankLinesAreAnEmptyFile() =>
        Assert.Equal(["CORPUS1001"], Compile.Text(new string('\n', 200_000)).ProblemIds);

    private static string Repeat(string piece) => new StringBuilder(LargeSizeInChars).Insert(0, piece, LargeSizeInChars / piece.Length).ToString();

    private static void CompileToPack(string text)
    {
        Compiled compiled = Compile.Text(text);
        Assert.NotEmpty(PackWriter.Write(compiled.Archive));
        Assert.All(compiled.Problems, problem => Assert.NotEmpty(problem.ToString()));
    }
}
