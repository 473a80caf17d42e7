using CsCheck;
using CorpusSdk.Tool.Layout;
using Spectre.Console;

namespace CorpusSdk.Tool.Tests;

public class LayoutTests
{
    private static readonly Gen<string> Texts =
        OneOf("ice", "a", "Baikal", "100\u00A0km", " ", "  ", "\t", "\n", "山", "海辺", "🌊", "e\u0301", "extraordinarily", "–").Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void NoPageHasALineWiderThanTheTerminal(int width)
    {
        Library library = ToolRun.Everything;
        string[] pages =
        [
            ToolRun.Start(library, width, "list").Output,
            ToolRun.Start(library, width, "read", "the").Error,
            ToolRun.Start(library, width, "search", "the OR 庭", "--limit", "1000").Output,
            ToolRun.Start(library, width, "search", "bailkal").Error,
            .. library.Articles.Select(article => ToolRun.Start(library, width, "read", library.AddressOf(article).Text).Output),
        ];
        Assert.All(pages.SelectMany(page => page.Split('\n')), line => Assert.True(line.GetCellWidth() <= width, line));
    }

    [Fact]
    public void NoPageHasBlanksAtLineEnds() => Assert.All(
        ToolRun.Everything.Articles.Select(article => ToolRun.Start("read", ToolRun.Everything.AddressOf(article).Text).Output).Append(ToolRun.Start("list").Output).Append(ToolRun.Start("search", "the OR 庭").Output),
        page => Assert.DoesNotContain(" \n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal));

    [Fact]
    public void Wrap_KeepsEveryCharacterThatIsNotBlank() =>
        Gen.Select(Texts, Gen.Int[1, 30]).Sample((text, width) =>
            Assert.Equal(WithoutBlanks(text), WithoutBlanks(string.Concat(TextWrapper.Wrap(text, width)))));

    [Fact]
    public void Wrap_KeepsLinesWithinTheWidth() =>
        Gen.Select(Texts, Gen.Int[2, 30]).Sample((text, width) =>
            Assert.All(TextWrapper.Wrap(text, width), line => Assert.True(line.GetCellWidth() <= width, line)));

    [Fact]
    public void Wrap_BreaksNoWordThatFits() =>
        Gen.Select(OneOf("ice", "a", "Baikal", "100\u00A0km").Array[1, 30], Gen.Int[6, 30]).Sample((words, width) =>
            Assert.Equal(words, string.Join(' ', TextWrapper.Wrap(string.Join(' ', words), width)).Split(' ')));

    [Fact]
    public void Wrap_FillsLines() =>
        Gen.Select(OneOf("ice", "a", "Baikal").Array[1, 30], Gen.Int[6, 30]).Sample((words, width) =>
        {
            IReadOnlyList<string> lines = TextWrapper.Wrap(string.Join(' ', words), width);
            for (int i = 1; i < lines.Count; i++)
                Assert.True($"{lines[i - 1]} {lines[i].Split(' ')[0]}".Length > width);
        });

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
