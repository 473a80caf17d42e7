using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Days in front of the names of files.</summary>
public class FileNameDateTests
{
    [Theory]
    [InlineData("corpus/blog/2020-11-25-hello.md", "hello", "2020-11-25")]
    [InlineData("corpus/blog/2020-1-5-hello.md", "hello", "2020-01-05")]
    [InlineData("corpus/blog/2020-02-29-leap-day.markdown", "leap-day", "2020-02-29")]
    [InlineData("corpus/blog/news/2020-11-25-hello.md", "news/hello", "2020-11-25")]
    [InlineData("corpus/blog/2020-11-25-hello/index.md", "hello", "2020-11-25")]
    [InlineData("corpus/blog/news/2020-11-25-hello/INDEX.md", "news/hello", "2020-11-25")]
    [InlineData("corpus/blog/2020-11-25.md", "2020-11-25", "2020-11-25")]
    [InlineData("corpus/blog/2020-11-25/index.md", "2020-11-25", "2020-11-25")]
    [InlineData("corpus/blog/2020-11-25-2021-01-01.md", "2021-01-01", "2020-11-25")]
    [InlineData("corpus/blog/2020-11-25-hello/more.md", "2020-11-25-hello/more", null)]
    [InlineData("corpus/2020-11-25-blog/index.md", "index", null)]
    [InlineData("corpus/blog/2020-11-25-.md", "2020-11-25", null)]
    [InlineData("corpus/blog/2020-11-25x.md", "2020-11-25x", null)]
    [InlineData("corpus/blog/2020-11-255-x.md", "2020-11-255-x", null)]
    [InlineData("corpus/blog/x-2020-11-25.md", "x-2020-11-25", null)]
    [InlineData("corpus/blog/20-11-25-x.md", "20-11-25-x", null)]
    [InlineData("corpus/blog/12020-11-25-x.md", "12020-11-25-x", null)]
    [InlineData("corpus/blog/hello.md", "hello", null)]
    [InlineData("2020-11-25-hello.md", "hello", "2020-11-25")]
    public void ADayInFrontOfTheName_IsTheDateAndNoPartOfTheSlug(string path, string slug, string? date)
    {
        ParsedFile file = Parse("B.", path);

        Assert.Equal((slug, date), (file.Articles[0].Slug, DateOf(file)));
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("posts/2020-11-25-hello/", "hello")]
    [InlineData("news\\2020-11-25-hello\\", "news/hello")]
    public void AFolderWithADay_CountsOutsideOfTheCorpusAsWell(string folder, string slug)
    {
        string path = $"texts/{folder.Replace('\\', '/')}index.md";
        ParsedArticle article = FileParser.Parse(new SourceFile(path, "B."), new ParseOptions(DateFromFileName: "true", Folder: folder)).Articles[0];

        Assert.Equal(folder.StartsWith("posts", StringComparison.Ordinal) ? "posts/" + slug : slug, article.Slug);
    }

    [Theory]
    [InlineData("date: 2021-02-03", "2021-02-03")]
    [InlineData("Date: 2021-02-03", "2021-02-03")]
    [InlineData("date: soon", "soon")]
    [InlineData("date:", "2020-11-25")]
    [InlineData("pubDate: 2021-02-03", null)]
    [InlineData("published: true", "2020-11-25")]
    public void TheFrontMatter_GoesFirst(string yaml, string? date)
    {
        ParsedFile file = Parse($"---\n{yaml}\n---\nB.", "corpus/blog/2020-11-25-hello.md");

        Assert.Equal(("hello", date), (file.Articles[0].Slug, DateOf(file)));
        Assert.InRange(file.Articles[0].Fields.Count(field => string.Equals(field.Key, "date", StringComparison.OrdinalIgnoreCase)), 0, 1);
    }

    [Fact]
    public void ASlugInTheFrontMatter_Stays() => Assert.Equal("own", Parse("---\nslug: own\n---\nB.", "corpus/blog/2020-11-25-hello.md").Articles[0].Slug);

    [Theory]
    [InlineData("2020-13-45-hello")]
    [InlineData("2021-02-29-hello")]
    [InlineData("2020-00-10-hello")]
    [InlineData("0000-01-01-hello")]
    public void ADayThatDoesNotExist_IsReportedAndStaysInTheSlug(string name)
    {
        ParsedFile file = Parse("B.", $"corpus/blog/{name}.md");

        Assert.Equal((name, null), (file.Articles[0].Slug, DateOf(file)));
        Assert.Equal("CORPUS1152", Assert.Single(file.Problems).Descriptor.Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public void WithoutTheSetting_ADayIsPartOfTheSlug(string? setting)
    {
        ParsedFile file = FileParser.Parse(new SourceFile("corpus/blog/2020-13-45-hello.md", "B."), new ParseOptions(DateFromFileName: setting));

        Assert.Equal("2020-13-45-hello", file.Articles[0].Slug);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void TwoFilesThatDifferInTheirDays_DoNotShareASlug()
    {
        ArchiveSpec archive = ArchiveBuilder.Build("Blog", null, null, [Parse("A.", "corpus/blog/2020-11-25-hello.md"), Parse("B.", "corpus/blog/2020-11-26-hello.md")]);

        Assert.Equal(["hello", "hello-2"], archive.Articles.Select(article => article.Slug));
        Assert.Equal("CORPUS1008", Assert.Single(archive.Problems).Descriptor.Id);
    }

    [Fact]
    public void TheDate_IsInferredAsOne() =>
        Assert.Equal(FieldKind.Date, Assert.Single(ArchiveBuilder.Build("Blog", null, null, [Parse("A.", "corpus/blog/2020-11-25-hello.md")]).Shapes).Kind);

    private static ParsedFile Parse(string text, string path) => FileParser.Parse(new SourceFile(path, text), new ParseOptions(DateFromFileName: "true"));

    private static string? DateOf(ParsedFile file) => (FieldEntries.Find(file.Articles[0].Fields, "date") as FieldScalar)?.Text;
}
