using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Parsing;

/// <summary>Compares the parser with the findings of a person in a real archive, line by line.</summary>
public class GivenArchiveTests
{
    [Fact]
    public void SeedIsReadAsAReaderReadsIt()
    {
        string text = Seed("russia.txt");
        string[] expected = [.. Seed("expected.tsv").ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

        ParsedFile file = Compile.Parse(text);

        Assert.Equal(expected, file.Articles.Select((article, index) => Row(file, article, index + 1)));
    }

    [Fact]
    public void SeedHasTheCountsThatAReaderCounted()
    {
        Compiled compiled = Compile.Text(Seed("russia.txt"));

        ArticleSpec[] articles = [.. compiled.Archive.Articles];
        ParsedLink[] links = [.. articles.SelectMany(article => article.Source.Links)];
        Assert.Equal("Russia", compiled.Archive.Name);
        Assert.Equal(
            (10, 83, 9, 3),
            (articles.Length,
             articles.Sum(article => article.Source.Paragraphs.Count),
             links.Count(link => link.Kind == LinkKind.Card),
             links.Count(link => link.Kind == LinkKind.Inline)));
    }

    [Fact]
    public void SeedGivesOneProblem_TheWordOfTwoScripts() =>
        Assert.Equal(("CORPUS1041", 117, 80), Assert.Single(Compile.Text(Seed("russia.txt")).Problems) is var problem ? (problem.Descriptor.Id, problem.Span.StartLine, problem.Span.StartColumn) : default);

    private static string Seed(string name)
    {
        string? text = Repository.ReadSeed(name);
        Assert.SkipUnless(text is not null, $"The texts that were given to the project are not public. Put {name} into ../shared/seed beside the repository to run this test.");
        return text;
    }

    private static string Row(ParsedFile file, ParsedArticle article, int number)
    {
        IEnumerable<int> LinesOf(TextElementKind kind) => file.Elements
            .Where(element => element.Kind == kind && element.Line >= article.StartLine && element.Line <= article.EndLine)
            .Select(element => element.Line);
        string cards = Join(article.Links
            .Where(link => link.Kind == LinkKind.Card)
            .Select(link => string.Create(CultureInfo.InvariantCulture, $"{link.MarkerLine}:{link.CaptionLine}:{link.TitleLine}")));
        return string.Join('\t', number, Join(LinesOf(TextElementKind.Standfirst)), article.EndLine, Join(LinesOf(TextElementKind.Paragraph)), cards, Join(article.Links.Where(link => link.Kind == LinkKind.Inline).Select(link => link.MarkerLine)));
    }

    private static string Join<T>(IEnumerable<T> values) => string.Join(',', values) is { Length: > 0 } joined ? joined : "-";
}
