using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Grammar;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Parsing;

/// <summary>Each character that is not blank belongs to exactly one element of the model, or to a reported problem.</summary>
public class LosslessTests
{
    private const int RandomTexts = 5000;

    [Fact]
    public void CorpusIsLossless() => Assert.All(Repository.CorpusFiles(), file => AssertLossless(file.Text));

    [Fact]
    public void GrammarExamplesAreLossless() =>
        Assert.All(GrammarPage.ReadExamples().SelectMany(example => example.Files), file => AssertLossless(file.Text));

    [Fact]
    public void SeedIsLossless()
    {
        string? seed = Repository.ReadSeed("russia.txt");
        Assert.SkipUnless(seed is not null, "The texts that were given to the project are not public. Put russia.txt into ../shared/seed beside the repository to run this test.");
        AssertLossless(seed);
    }

    [Fact]
    public void RandomTextsAreLossless() => Texts.File.Sample(AssertLossless, iter: RandomTexts);

    private static void AssertLossless(string text)
    {
        ParsedFile file = Compile.Parse(text);
        AssertEachCharacterHasOnePlace(text, file);
        AssertElementsAreInTheModel(text, file);
    }

    private static void AssertEachCharacterHasOnePlace(string text, ParsedFile file)
    {
        int next = 0;
        foreach (TextElement element in file.Elements)
        {
            Assert.True(element.Start >= next && element.End > element.Start, string.Create(CultureInfo.InvariantCulture, $"{element} begins before {next}, or is empty."));
            AssertReportedOrBlank(text, file, next, element.Start);
            next = element.End;
        }

        AssertReportedOrBlank(text, file, next, text.Length);
    }

    private static void AssertReportedOrBlank(string text, ParsedFile file, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (UnicodeTables.IsBlank(text[i]) || file.Problems.Any(problem => problem.Span.Start <= i && i < problem.Span.Start + problem.Span.Length))
                continue;
            bool isReportedControl = ControlCharacters.IsAt(text, i) && file.Problems.Any(problem => problem.Descriptor == ProblemCatalog.ControlCharacter);
            Assert.True(isReportedControl, string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[i]:X4} at {i} belongs to nothing."));
        }
    }

    private static void AssertElementsAreInTheModel(string text, ParsedFile file)
    {
        ParsedLink[] links = [.. file.Articles.SelectMany(article => article.Links)];
        Assert.Equal(TextsOf(TextElementKind.Paragraph, "\n"), file.Articles.SelectMany(article => article.Paragraphs));
        Assert.Equal(TextsOf(TextElementKind.CardCaption, " "), links.Select(link => link.Caption).OfType<string>());
        Assert.Equal(TextsOf(TextElementKind.CardTitle), links.Where(link => link.Kind == LinkKind.Card).Select(link => link.Title));
        Assert.Equal(TextsOf(TextElementKind.InlineTitle), links.Where(link => link.Kind == LinkKind.Inline).Select(link => link.Title));
        if (file.Elements.Any(element => element.Kind == TextElementKind.Field))
            return;
        Assert.Equal(TextsOf(TextElementKind.Title), file.Articles.Select(article => article.Title).OfType<string>());
        Assert.Equal(TextsOf(TextElementKind.Standfirst), file.Articles.Select(article => article.Standfirst).OfType<string>());

        IEnumerable<string> TextsOf(TextElementKind kind, string separator = "\n") => file.Elements
            .Where(element => element.Kind == kind)
            .Select(element => ReadPlainly(text[element.Start..element.End], separator));
    }

    /// <summary>The content of a stretch of text, read without the parser: lines trimmed, control characters removed.</summary>
    private static string ReadPlainly(string text, string separator) =>
        string.Join(separator, text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n').Select(Clean));

    private static string Clean(string line)
    {
        int start = 0;
        int end = line.Length;
        while (start < end && IsOutside(start))
            start++;
        while (end > start && IsOutside(end - 1))
            end--;
        var cleaned = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            if (!ControlCharacters.IsAt(line, i))
                cleaned.Append(line[i]);
        }

        return cleaned.ToString();

        bool IsOutside(int index) => UnicodeTables.IsBlank(line[index]) || ControlCharacters.IsAt(line, index);
    }
}
