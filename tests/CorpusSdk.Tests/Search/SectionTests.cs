using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Where in its article a hit is.</summary>
public class SectionTests
{
    private const string Page = """
        # Boats of the north

        Every boat here was built to be dragged over ice.

        ## Hull

        Planks of pine, sewn with roots.

        ### Keel

        The keel is shod with bone where it meets the shingle.

        ## Sail

        Wool, greased against rain. A keel without a sail is a sledge.
        """;

    [Theory]
    [InlineData("dragged", null, 0)]
    [InlineData("pine", "hull", 2)]
    [InlineData("keel bone", "keel", 4)]
    [InlineData("keel", "keel", 3)]
    [InlineData("wool", "sail", 6)]
    [InlineData("\"greased against rain\"", "sail", 6)]
    [InlineData("sail sledge", "sail", 6)]
    [InlineData("sail", "sail", 5)]
    public void Section_IsWhereTheParagraphWithMostOfTheWordsIs(string query, string? anchor, int paragraph)
    {
        HitSection section = Assert.IsType<HitSection>(Markdown(Page).Search(query).Hits.Single().Section);

        Assert.Equal((anchor, paragraph), (section.Anchor, section.ParagraphIndex));
    }

    [Fact]
    public void Section_IsNull_WhereOnlyTheHeadlineHasTheWords() => Assert.Null(Markdown(Page).Search("north").Hits.Single().Section);

    [Fact]
    public void Section_IsNull_WhereOnlyTheStandfirstHasTheWords() =>
        Assert.Null(TestArchive.Open("===\nTitle: A tower\nStandfirst: A tree in granite\n\nIt stood against the sea.\n").Search("granite").Hits.Single().Section);

    [Fact]
    public void Section_IsNull_WhereNothingIsLookedFor() => Assert.All(Markdown(Page).Search("-granite").Hits, hit => Assert.Null(hit.Section));

    [Fact]
    public void Section_OfAnArticleWithoutHeadings_IsItsParagraph()
    {
        HitSection section = Assert.IsType<HitSection>(TestArchive.Open("===\nTitle: A tower\n\nIt stood.\n\nIt fell into the sea.\n").Search("sea").Hits.Single().Section);

        Assert.Equal((null, null, 1), (section.Heading, section.Anchor, section.ParagraphIndex));
    }

    [Fact]
    public void Section_IsOneObject() => Assert.Single(new[] { Markdown(Page).Search("pine").Hits.Single() }.SelectMany(hit => new[] { hit.Section, hit.Section }).Distinct(ReferenceEqualityComparer.Instance));

    [Fact]
    public void Section_IsTheOneThatItsParagraphIsIn() =>
        Gen.Int[1, 4].Select(Gen.OneOf(Gen.Const("ice"), Gen.Const("road"), Gen.Const("lake")).Array[1, 60], Gen.Bool).Array[1, 30].Sample(
            parts =>
            {
                string text = "# Test\n\n" + string.Join("\n\n", parts.Select(part => part.Item3 ? $"{new string('#', part.Item1 + 1)} {part.Item2[0]}" : string.Join(' ', part.Item2)));
                Archive archive = Markdown(text);
                foreach (string query in (string[])["ice", "ice road", "\"lake ice\"", "road OR lake", "\"ice road lake\" OR ice"])
                {
                    foreach (SearchHit<Article> hit in archive.Search(query).Hits.Where(hit => hit.Snippet.Highlights.Count > 0))
                    {
                        HitSection section = Assert.IsType<HitSection>(hit.Section);
                        Assert.Equal(hit.Article.Outline.LastOrDefault(heading => heading.ParagraphIndex <= section.ParagraphIndex), section.Heading);
                        Assert.Contains(hit.Snippet.Highlights, range => hit.Article.Paragraphs[section.ParagraphIndex].Contains(hit.Snippet.Text.Substring(range.Start, range.Length), StringComparison.Ordinal));
                    }
                }
            },
            iter: 200);

    private static GeneratedArchive<TestArticle> Markdown(string text)
    {
        PlannedFile[] files = [new PlannedFile(FileParser.Parse(new SourceFile("corpus/boats.md", text), ParseOptions.Default), FileSettings.None)];
        return TestArchive.Open(ArchiveBuilder.Build(ArchivePlanner.Plan(files).Archives[0]));
    }
}
