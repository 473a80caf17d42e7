using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Markdown in the bodies of records.</summary>
public class BodyFormatTests
{
    private static readonly ParseOptions Markdown = new(BodyFormat: "markdown");

    [Theory]
    [InlineData("corpus/a.json", """{"id": "x", "body": "# Sails\n\nIt *sails*."}""")]
    [InlineData("corpus/a.jsonl", """{"id": "x", "body": ["# Sails", "It *sails*."]}""")]
    [InlineData("corpus/a.csv", "id,body\nx,\"# Sails\n\nIt *sails*.\"\n")]
    [InlineData("corpus/a.yaml", "id: x\nbody: |\n  # Sails\n\n  It *sails*.\n")]
    [InlineData("corpus/a.toml", "id = \"x\"\nbody = '''\n# Sails\n\nIt *sails*.\n'''\n")]
    public void ABodyIsMarkdown_InEachFormat(string path, string text)
    {
        ParsedFile file = FormatTexts.Parse(text, path, Markdown);
        ParsedArticle article = Assert.Single(file.Articles);

        Assert.Empty(file.Problems);
        Assert.Equal(("Sails", "<p>It <em>sails</em>.</p>\n", 2), (article.Title, article.Markup!.Html.ToString(), article.WordCount));
        Assert.Equal(["It sails."], article.Paragraphs);
    }

    [Fact]
    public void WithoutTheSetting_ABodyIsPlainText()
    {
        ParsedArticle article = Assert.Single(FormatTexts.Parse("""{"id": "x", "body": "It *sails*."}""", "corpus/a.json").Articles);

        Assert.Null(article.Markup);
        Assert.Equal(["It *sails*."], article.Paragraphs);
    }

    [Fact]
    public void TheTitleOfTheRecord_GoesBeforeAHeading()
    {
        ParsedArticle article = Assert.Single(FormatTexts.Parse("""{"title": "Moth", "body": "# Sails\n\nAt noon."}""", "corpus/a.json", Markdown).Articles);

        Assert.Equal(("Moth", "Sails"), (article.Title, Assert.Single(article.Markup!.Headings).Text));
    }

    [Theory]
    [InlineData("corpus/a.json", "{\"id\": \"x\", \"body\": \"One \\\"line\\\".\\n\\nA \\ud83d\\ude00 [link](gone.md).\"}")]
    [InlineData("corpus/a.csv", "id,body\nx,\"One \"\"line\"\".\n\nA [link](gone.md).\"\n")]
    [InlineData("corpus/a.yaml", "id: x\nbody: |\n  One line.\n\n  A [link](gone.md).\n")]
    [InlineData("corpus/a.yaml", "id: x\nbody: \"One.\\n\\nA [link](gone.md).\"\n")]
    [InlineData("corpus/a.yaml", "id: x\nbody: >\n  One\n  line.\n\n  A\n  [link](gone.md).\n")]
    [InlineData("corpus/a.toml", "id = \"x\"\nbody = \"\"\"\nOne line.\n\nA [link](gone.md).\n\"\"\"\n")]
    public void ALink_HasItsPlaceInTheFile(string path, string text)
    {
        ParsedHyperlink link = Assert.Single(Assert.Single(FormatTexts.Parse(text, path, Markdown).Articles).Markup!.Hyperlinks);

        Assert.Equal("gone.md", text.Substring(link.Place.Start, link.Place.Length));
    }

    [Fact]
    public void ProofreadingHasItsPlace() =>
        Assert.Equal(["CORPUS1043 1:42"], Read.Problems("""{"id": "x", "body": "It sails.\n\nIt has has a keel."}""", "corpus/a.json", Markdown));

    [Fact]
    public void AnUnknownFormat_IsReportedOnce() =>
        Assert.Equal(["CORPUS1162 1:1"], Read.Problems("""[{"id": "x", "body": "It sails."}, {"id": "y", "body": "It does not."}]""", "corpus/a.json", new ParseOptions(BodyFormat: "html")));

    [Fact]
    public void AnchorsAreThoseOfTheArticle_NotOfItsFile()
    {
        string[] records = ["\"# A\\n\\n## Keel\\n\\nSee [it](#keel).\"", "\"# B\\n\\nSee [it](#keel).\""];
        string text = string.Concat(records.Select((body, index) => string.Create(CultureInfo.InvariantCulture, $"{{\"id\": \"{index}\", \"body\": {body}}}\n")));

        ArchivePlan plan = Assert.Single(ArchivePlanner.Plan([new PlannedFile(FormatTexts.Parse(text, "corpus/a.jsonl", Markdown), FileSettings.None)]).Archives);
        ArchiveSpec archive = ArchiveBuilder.Build(plan, ProjectLinks.Create([plan], ProjectAssets.None), infersFields: true);

        Assert.Equal(["CORPUS1142 2"], archive.Problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Descriptor.Id} {problem.Span.StartLine}")));
    }
}
