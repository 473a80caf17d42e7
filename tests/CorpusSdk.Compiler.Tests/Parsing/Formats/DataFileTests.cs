using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>YAML and TOML files as collections of records, and the path to records.</summary>
public class DataFileTests
{
    [Theory]
    [InlineData("- id: a\n  n: 1\n- id: b\n  n: 2\n", null)]
    [InlineData("[{id: a, n: 1}, {id: b, n: 2}]\n", null)]
    [InlineData("a:\n  n: 1\nb:\n  n: 2\n", null)]
    [InlineData("# yaml-language-server: $schema=a.json\n$schema: a.json\na:\n  title: A\nb:\n  title: B\n", null)]
    [InlineData("authors:\n- id: a\n- id: b\n", null)]
    [InlineData("version: 2\nauthors:\n  - id: a\n  - id: b\n", "CORPUS1134 1:1")]
    [InlineData("---\nid: a\n---\nid: b\n...\n", null)]
    [InlineData("x: &x {n: 1}\nlist:\n- {id: a, <<: *x}\n- {id: b, <<: *x}\n", "CORPUS1134 1:1")]
    public void RecordsOfYaml_AreTheArticles(string text, string? problem) => AssertRecords("corpus/a.yaml", text, problem);

    [Theory]
    [InlineData("[a]\nn = 1\n[b]\nn = 2\n", null)]
    [InlineData("[[authors]]\nid = \"a\"\n[[authors]]\nid = \"b\"\n", null)]
    [InlineData("version = 1\nauthors = [{id = \"a\"}, {id = \"b\"}]\n", "CORPUS1134 1:1")]
    public void RecordsOfToml_AreTheArticles(string text, string? problem) => AssertRecords("corpus/a.toml", text, problem);

    [Theory]
    [InlineData("corpus/authors/bob.yaml", "name: Bob Miller\nborn: 1961-02-03\n")]
    [InlineData("corpus/authors/bob.yml", "---\nname: Bob Miller\nborn: 1961-02-03\n")]
    [InlineData("corpus/authors/bob.toml", "name = \"Bob Miller\"\nborn = 1961-02-03\n")]
    public void ARecordAloneInItsFile_HasTheSlugOfTheFile(string path, string text)
    {
        ParsedArticle article = Assert.Single(FormatTexts.Parse(text, path).Articles);

        Assert.Equal(("bob", "Bob Miller"), (article.Slug, article.Title));
        Assert.Equal("born=Plain:1961-02-03", Read.Fields(article).Split(' ').Last(field => field.StartsWith("born", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("corpus/a.yaml", "slug: x\nbody: |\n  One.\n\n  Two\n  lines.\n")]
    [InlineData("corpus/a.toml", "slug = \"x\"\nbody = '''\nOne.\n\nTwo\nlines.\n'''\n")]
    public void ABodyHasParagraphs(string path, string text) =>
        Assert.Equal(["One.", "Two lines."], Assert.Single(FormatTexts.Parse(text, path).Articles).Paragraphs.Select(paragraph => paragraph.ReplaceLineEndings(" ")));

    [Fact]
    public void ABodyIsProofread_AtItsPlace() =>
        Assert.Equal(["CORPUS1043 4:10"], Read.Problems("slug: x\nbody: |\n  It sails.\n  It has has a keel.\n", "corpus/a.yaml"));

    [Theory]
    [InlineData("corpus/a.yaml", "jane:\n  tags: [a, b\nben:\n  n: 1\n", "CORPUS1160 2:9")]
    [InlineData("corpus/a.yaml", "- id: a\n- 5\n", "CORPUS1112 2:3")]
    [InlineData("corpus/a.yaml", "five\n", "CORPUS1112 1:1")]
    [InlineData("corpus/a.yaml", "# nothing\n", "CORPUS1113 1:1")]
    [InlineData("corpus/a.yaml", "posts:\n- id: a\npages:\n- id: b\n", "CORPUS1133 1:1")]
    [InlineData("corpus/a.yaml", "- id: a\n  id: b\n", "CORPUS1022 2:3")]
    [InlineData("corpus/a.toml", "id = \n", "CORPUS1160 1:6")]
    [InlineData("corpus/a.toml", "[posts]\n[[posts.list]]\nid = 1\n[[pages]]\nid = 2\n", "CORPUS1133 1:2")]
    public void WhatIsWrong_HasItsPlace(string path, string text, string problem) => Assert.Equal([problem], Read.Problems(text, path));

    [Fact]
    public void DocumentsAboveAFault_AreRead()
    {
        ParsedFile file = FormatTexts.Parse("id: a\n---\nid: [b\n", "corpus/a.yaml");

        Assert.Equal(["a"], file.Articles.Select(article => article.Slug));
        Assert.Contains("What follows the records above was left out", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus/a.json", """{"title": "Feed", "data": {"items": [{"id": "a"}, {"id": "b"}], "other": [{"id": "c"}]}}""", "data.items")]
    [InlineData("corpus/a.json", """{"data": {"items": {"a": {"x": 1}, "b": {"y": {"z": 2}}}}, "more": {"q": {}}}""", "data.items")]
    [InlineData("corpus/a.yaml", "title: Feed\ndata:\n  items:\n  - id: a\n  - id: b\n  other: [{id: c}]\n", "data.items")]
    [InlineData("corpus/a.toml", "title = \"Feed\"\n[[data.items]]\nid = \"a\"\n[[data.items]]\nid = \"b\"\n", "data.items")]
    public void Records_AreWhereTheProjectSays(string path, string text, string records)
    {
        ParsedFile file = FormatTexts.Parse(text, path, new ParseOptions(Records: records));

        Assert.Equal(["a", "b"], file.Articles.Select(article => article.Slug));
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("corpus/a.json", """{"data": {"items": []}}""", "data.rows", "'data' has no key 'rows' (its keys: items)")]
    [InlineData("corpus/a.json", """[{"id": "a"}]""", "data", "the file has no keys")]
    [InlineData("corpus/a.json", """{"data": 5}""", "data", "neither a list nor a map of records")]
    [InlineData("corpus/a.json", """{"data": []} {"data": []}""", "data", "several values in a row")]
    [InlineData("corpus/a.yaml", "data:\n  items: []\n", "Data", "the file has no key 'Data' (its keys: data)")]
    public void APathThatLeadsNowhere_IsReported(string path, string text, string records, string reason)
    {
        ParsedFile file = FormatTexts.Parse(text, path, new ParseOptions(Records: records));

        Assert.Empty(file.Articles);
        Assert.Contains(file.Problems, problem => problem.Descriptor.Id == "CORPUS1161" && problem.Message.Contains(reason, StringComparison.Ordinal));
    }

    /// <summary>The key is for editors.</summary>
    [Theory]
    [InlineData("corpus/a.json", """{"$schema": "a.json", "id": "a", "n": 1}""")]
    [InlineData("corpus/a.json", """{"$schema": "a.json", "a": {"n": 1}, "b": {"n": 2}}""")]
    [InlineData("corpus/a.json", """{"$schema": "a.json", "items": [{"id": "a", "n": 1}]}""")]
    [InlineData("corpus/a.jsonl", """{"$schema": "a.json", "id": "a", "n": 1}""")]
    [InlineData("corpus/a.md", "---\n$schema: a.json\nn: 1\n---\n# A\n\nIt sails.\n")]
    [InlineData("corpus/a.yaml", "$schema: a.json\nid: a\nn: 1\n")]
    [InlineData("corpus/a.toml", "\"$schema\" = \"a.json\"\nid = \"a\"\nn = 1\n")]
    public void TheKeyOfASchema_IsNoFieldAndNoProblem(string path, string text)
    {
        ParsedFile file = FormatTexts.Parse(text, path);

        Assert.NotEmpty(file.Articles);
        Assert.All(file.Articles, article => Assert.DoesNotContain(article.Fields, field => field.Key == "$schema"));
        Assert.Empty(file.Problems);
    }

    private static void AssertRecords(string path, string text, string? problem)
    {
        Assert.Equal(["a", "b"], FormatTexts.Parse(text, path).Articles.Select(article => article.Slug));
        Assert.Equal(problem is null ? [] : [problem], Read.Problems(text, path));
    }
}
