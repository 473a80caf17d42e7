using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Tests.Parsing;

/// <summary>Inputs that were given to the project because it handled them wrongly: each is read as the index beside them says. They are not public.</summary>
/// <remarks>What needs the C# compiler is in the tests of the generator.</remarks>
public class GivenCasesTests
{
    [Fact]
    public void EveryCase_IsAskedForHere()
    {
        string[] asked =
        [
            "unresolved-brackets.md", "unclosed-list.md", "unclosed-map.md", "yaml-linesep.md", "same-key.jsonl", "dot2.jsonl", "numbers-that-are-names.md",
            "tab.csv", "pipe.csv", "sep-line.csv", "no-header-row.csv", "empty-rows.csv", "pretty.jsonl", "wrapper.json", "map.json",
            "blog/a-about.md", "blog/old-post.md", "four-dashes.md", "blank-above-fence.md", "leading-rule.md", "export.mdx",
        ];
        IEnumerable<string> given = Directory.EnumerateFiles(Folder(), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder(), file).Replace('\\', '/'));

        Assert.Equal(asked.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData('[')]
    [InlineData(']')]
    public void BracketsThatLinkNothing_AreText(char bracket)
    {
        string text = Text("unresolved-brackets.md");
        string body = text[(text.IndexOf("---", 3, StringComparison.Ordinal) + 3)..];
        ParsedFile file = Compile.Parse(text, "corpus/unresolved-brackets.md");
        ParsedFile headings = Compile.Parse(string.Concat(body.Split('\n').Select(line => (line.Length > 0 && char.IsDigit(line[0]) ? "## " : "") + line + "\n")), "corpus/headings.md");

        // One link does resolve, and tables have rules.
        int kept = body.Count(c => c == bracket) - 1;
        Assert.Equal(kept, Assert.Single(file.Articles).Paragraphs.Sum(paragraph => paragraph.Count(c => c == bracket)));
        ParsedArticle article = Assert.Single(headings.Articles);
        Assert.Equal(kept, (article.Title ?? "").Count(c => c == bracket) + article.Paragraphs.Sum(paragraph => paragraph.Count(c => c == bracket)));
    }

    [Theory]
    [InlineData("unclosed-list.md")]
    [InlineData("unclosed-map.md")]
    public void WhatYamlLeavesOpen_IsAProblemAtItsLineWithACure(string name)
    {
        Problem problem = Assert.Single(Compile.Parse(Text(name), "corpus/" + name).Problems);

        Assert.Equal(("CORPUS1104", 2), (problem.Descriptor.Id, problem.Span.StartLine));
        Assert.Contains("add the '", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALineSeparatorInAList_IsACharacterLikeAnyOther()
    {
        ParsedFile file = Compile.Parse(Text("yaml-linesep.md"), "corpus/yaml-linesep.md");

        Assert.Empty(file.Problems);
        FieldList tags = Assert.IsType<FieldList>(Assert.Single(Assert.Single(file.Articles).Fields).Value);
        Assert.Contains(tags.Items, item => Assert.IsType<FieldScalar>(item).Text.Contains('\u2028', StringComparison.Ordinal));
    }

    [Fact]
    public void AKeyWithADotBesideAMap_IsAFieldOfItsOwn() =>
        Assert.Equal(["c", "ms", "ms.date"], Archive("dot2.jsonl").Shapes.Select(shape => shape.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void WhatIsANameAndNotANumber_IsText()
    {
        Dictionary<string, FieldKind> kinds = Archive("numbers-that-are-names.md").Shapes.ToDictionary(shape => shape.Key, shape => shape.Kind);

        Assert.Equal((FieldKind.Text, FieldKind.Text, FieldKind.Text), (kinds["part"], kinds["commit"], kinds["zip"]));
        Assert.True(kinds["version"] is FieldKind.Decimal or FieldKind.Text);
    }

    [Fact]
    public void ADraftThatIsWrittenAsYes_IsADraft()
    {
        ParsedFile file = Compile.Parse(Text("numbers-that-are-names.md"), "corpus/numbers-that-are-names.md");

        Assert.Empty(Compile.Planned(new PlannedFile(file, new FileSettings(Drafts: "exclude"))).Archive.Articles);
    }

    [Theory]
    [InlineData("tab.csv", 3)]
    [InlineData("pipe.csv", 3)]
    [InlineData("sep-line.csv", 2)]
    public void EachTable_HasItsColumns(string name, int columns) =>
        Assert.All(Compile.Parse(Text(name), "corpus/" + name).Articles, article => Assert.Equal(columns, article.Fields.Count));

    [Fact]
    public void AFirstRecordThatIsNoHeader_IsReported()
    {
        ParsedFile file = Compile.Parse(Text("no-header-row.csv"), "corpus/no-header-row.csv");

        Assert.True(file.Articles.Count == 3 || file.Problems.Any(problem => problem.Descriptor.Id == "CORPUS1132"));
    }

    [Fact]
    public void RowsOfEmptyCells_AreNoArticles() => Assert.Equal(2, Archive("empty-rows.csv").Articles.Count);

    [Fact]
    public void JsonOverSeveralLines_IsOneProblemThatSaysRename()
    {
        Problem problem = Assert.Single(Compile.Parse(Text("pretty.jsonl"), "corpus/pretty.jsonl").Problems);

        Assert.Equal("CORPUS1102", problem.Descriptor.Id);
        Assert.Contains("give it the extension .json", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wrapper.json")]
    [InlineData("map.json")]
    public void ObjectsAroundTheRecords_AreNoArticles(string name) => Assert.Equal(["a", "b"], Archive(name).Articles.Select(article => article.Slug));

    [Fact]
    public void ASlugThatIsWritten_IsKept_AndTheDerivedOneYieldsWithAWarning()
    {
        Compiled compiled = Compile.Files(("corpus/blog/a-about.md", Text("blog/a-about.md")), ("corpus/blog/old-post.md", Text("blog/old-post.md")));

        Assert.Equal("a-about", compiled.Archive.Articles.Single(article => compiled.Archive.Files[article.FileIndex].EndsWith("old-post.md", StringComparison.Ordinal)).Slug);
        Problem problem = Assert.Single(compiled.Problems);
        Assert.Equal(("CORPUS1008", ProblemSeverity.Warning, "corpus/blog/a-about.md"), (problem.Descriptor.Id, problem.Descriptor.Severity, problem.File));
    }

    [Theory]
    [InlineData("four-dashes.md", "CORPUS1118")]
    [InlineData("blank-above-fence.md", "CORPUS1118")]
    [InlineData("leading-rule.md", "CORPUS1105")]
    public void AFenceThatIsNone_HasAHint(string name, string id) =>
        Assert.Equal([id], Compile.Parse(Text(name), "corpus/" + name).Problems.Select(problem => problem.Descriptor.Id));

    [Fact]
    public void CodeOfMdx_IsNoText()
    {
        string text = Text("export.mdx");
        int codeBlock = text.IndexOf("```", StringComparison.Ordinal);
        ParsedArticle article = Assert.Single(Compile.Parse(text[..codeBlock], "corpus/export.mdx").Articles);
        string readable = string.Join('\n', article.Paragraphs);

        Assert.All(["import", "export", "return", "const", "comment", "prop", "<", "1 + 1"], code => Assert.DoesNotContain(code, readable, StringComparison.Ordinal));
        Assert.All(["text", "Inside", "bold"], word => Assert.Contains(word, readable, StringComparison.Ordinal));
    }

    private static ArchiveSpec Archive(string name) => Compile.Files(("corpus/" + name, Text(name))).Archive;

    private static string Text(string name) => Decode(Path.Combine(Folder(), name));

    private static string Decode(string path)
    {
        Assert.Equal(-1, TextDecoder.Decode(File.ReadAllBytes(path), out string text));
        return text;
    }

    private static string Folder()
    {
        Assert.SkipUnless(Repository.CasesFolder is not null, "The folder ../shared/cases is not beside this repository.");
        return Repository.CasesFolder;
    }
}
