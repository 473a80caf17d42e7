using CorpusSdk.Compiler.Parsing.Formats;
using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>What holds of any text in any format.</summary>
public class FormatPropertyTests
{
    private const int RandomTexts = 3000;

    [Fact]
    public void AnyTextInAnyFormat_GivesAFile() =>
        Sample((text, path, options) => Assert.All(FormatTexts.Parse(text, path, options).Problems, problem => Assert.NotEmpty(problem.ToString())));

    [Fact]
    public void AnyCharacterThatIsNotBlank_HasExactlyOnePlace() =>
        Sample((text, path, options) =>
        {
            ParsedFile file = FormatTexts.Parse(text, path, options);
            int next = 0;
            foreach (TextElement element in file.Elements)
            {
                Assert.True(element.Start >= next && element.End > element.Start, string.Create(CultureInfo.InvariantCulture, $"{element} begins before {next}, or is empty."));
                AssertBlank(text, next, element.Start);
                next = element.End;
            }

            AssertBlank(text, next, text.Length);
        });

    [Fact]
    public void PlacesOfFieldsAndProblems_LieInTheFile() =>
        Sample((text, path, options) =>
        {
            var source = new SourceFile(path, text);
            ParsedFile file = FileParser.Parse(source, options);
            Assert.All(file.Problems, problem => AssertPlace(source, new FieldPlace(problem.Span.Start, 0, problem.Span.StartLine, problem.Span.StartColumn)));
            Assert.All(file.Articles.SelectMany(article => article.Fields), field =>
            {
                AssertPlace(source, field.KeyPlace);
                AssertPlace(source, field.Value.Place);
            });
            Assert.All(
                file.Articles.SelectMany(article => article.Markup?.Hyperlinks ?? default).Where(link => LinkAddress.IsLocal(link.Url)),
                link => AssertPlace(source, link.Place));
        });

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEnds_MakeNoDifference(string lineEnd) =>
        Gen.Select(FormatTexts.Lines, FormatTexts.Settings).Sample(
            (lines, settings) => Assert.Equal(
                Offsets.Without(FormatTexts.Parse(string.Join('\n', lines), settings.Path, settings.Options)),
                Offsets.Without(FormatTexts.Parse(string.Join(lineEnd, lines), settings.Path, settings.Options))),
            iter: RandomTexts);

    [Fact]
    public void SameTextGivesEqualModels() =>
        Sample((text, path, options) => Assert.Equal(FormatTexts.Parse(text, path, options), FormatTexts.Parse(text, path, options)));

    [Fact]
    public void CultureIsNeverAsked() =>
        Sample((text, path, options) => Assert.Equal(FormatTexts.Parse(text, path, options), RefusingCulture.Run(() => FormatTexts.Parse(text, path, options))));

    [Fact]
    public void NoScriptAndNoHarmfulAddress_ReachesThePage() =>
        Sample((text, path, options) =>
        {
            foreach (string html in FormatTexts.Parse(text, path, options with { RawHtml = null }).Articles.Select(article => article.Markup?.Html.ToString() ?? ""))
            {
                Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("src=\"data:text", html, StringComparison.OrdinalIgnoreCase);
            }
        });

    [Fact]
    public void ParagraphsOfHeadingsAndLinks_Exist() =>
        Sample((text, path, options) => Assert.All(FormatTexts.Parse(text, path, options).Articles, article =>
        {
            int last = Math.Max(0, article.Paragraphs.Count - 1);
            Assert.All(article.Markup?.Headings ?? default, heading => Assert.InRange(heading.ParagraphIndex, 0, last));
            Assert.All(article.Markup?.Hyperlinks ?? default, link => Assert.InRange(link.ParagraphIndex, 0, article.Paragraphs.Count));
            Assert.Equal(article.Paragraphs.Sum(paragraph => WordCounter.Count(paragraph)), article.WordCount);
        }));

    private static void Sample(Action<string, string, ParseOptions> test) =>
        Gen.Select(FormatTexts.Lines, FormatTexts.Settings).Sample(
            (lines, settings) => test(string.Join('\n', lines), settings.Path, settings.Options),
            iter: RandomTexts);

    private static void AssertBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            Assert.True(UnicodeTables.IsBlank(text[i]) || ControlCharacters.IsAt(text, i), string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[i]:X4} at {i} belongs to nothing."));
    }

    private static void AssertPlace(SourceFile file, FieldPlace place)
    {
        Assert.InRange(place.Start, 0, file.Text.Length);
        Assert.InRange(place.Start + place.Length, place.Start, file.Text.Length);
        Assert.InRange(place.Line, 1, file.Lines.Count);
        Assert.Equal(place.Start, file.Lines[place.Line - 1].LineStart + place.Column - 1);
    }
}
