using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests;

/// <summary>Keys within keys become records within records, whose names C# has rules about. Every run compiles without a warning.</summary>
public class NestedNameTests
{
    [Theory]
    [InlineData("""{"data": {"data": {"x": 1}}}""", "Data.Data.X")]
    [InlineData("""{"author": {"author": "Ada", "author_record": "Ben", "authorRecord": {"author": "Cy"}}, "author_record": "Dee"}""", "Author.Author Author.AuthorRecordField.Author Author.AuthorRecordField2 AuthorRecordField")]
    [InlineData("""{"a": {"a": {"a": {"a": {"a": 1}}}}}""", "A.A.A.A.A")]
    [InlineData("""{"a": [{"a": [{"a": 1, "a_record": {"a": 2}}]}]}""", "A")]
    [InlineData("""{"article": {"article": {"article": 1}, "slug": 2}}""", "ArticleField.Article.Article ArticleField.Slug")]
    [InlineData("""{"x": {"Equals": 1, "GetType": 2, "ToString": 3, "EqualityContract": 4, "Clone": 5, "PrintMembers": 6, "Deconstruct": 7, "MemberwiseClone": 8}}""", "X.EqualsField X.GetTypeField")]
    [InlineData("""{"record": {"field": 1, "var": 2, "file": 3, "required": 4, "scoped": 5, "class": 6}}""", "Record.Field Record.Var Record.File Record.Required Record.Scoped Record.Class")]
    [InlineData("""{"record": {"record": {"record_record": 1, "record_record_record": 2}}}""", "Record.Record.RecordRecord Record.Record.RecordRecordRecordField")]
    [InlineData("""{"_": {"-": 1, "!": 2, "??": {"...": 3}}}""", "Field.Field")]
    [InlineData("""{"a": {"b-c": 1, "b.c": 2, "b_c": 3, "bC": 4, "B C": 5}}""", "A.BC")]
    [InlineData("""{"日": {"日": {"日": 1}}, "ß": {"ß": 1}, "ı": {"İ": 1}}""", "日.日.日")]
    [InlineData("""{"row": {"row": 1, "_row": 2}, "seed": {"seed": 1}, "global": {"System": {"String": "x"}}}""", "Row.Row Seed.Seed Global.System.String")]
    [InlineData("""{"search": ["a"], "suggest": ["b"], "articles": ["c"], "slugs": ["d"], "archive": ["e"], "by_tags": ["f"], "tags": ["g"], "s_archive": ["h"]}""", "Search Tags ByTags")]
    public void EveryKey_IsReadByItsPath(string fields, string paths)
    {
        GeneratorRun run = Run(fields);
        using LoadedConsumer consumer = LoadedConsumer.Load(run);
        object article = consumer.Archives.Single().Articles[0];

        Assert.All(paths.Split(' '), path => Assert.NotNull(path.Split('.').Aggregate((object?)article, (value, name) => value?.GetType().GetProperty(name)?.GetValue(value))));
    }

    [Fact]
    public void AKeyOfAThousandCharacters_Compiles()
    {
        string longKey = new('k', 1_000);
        string wideKey = new('日', 1_000);

        Assert.Single(Run($$$"""{"{{{longKey}}}": {"{{{longKey}}}": ["a"], "{{{longKey}}}2": {"x": 1}}, "{{{wideKey}}}": {"{{{wideKey}}}": {"{{{wideKey}}}": 1}}, "tags{{{wideKey}}}": ["a"]}""").Archives);
    }

    [Fact]
    public void APathSegmentOfAThousandCharacters_Compiles() => Assert.Equal(
        2,
        new CorpusProject()
            .Add($"corpus/notes/{new string('日', 1_000)}.md", "One.")
            .Add($"corpus/notes/{new string('日', 1_000)}/{new string('b', 1_000)}.md", "Two.")
            .Run().Result.GeneratedSources.Single(source => source.HintName == "Notes.Slugs.g.cs").SourceText.ToString().Split("const string").Length - 1);

    [Theory]
    [InlineData("ByTags")]
    [InlineData("By tags field")]
    [InlineData("TagsRecord")]
    public void AnArchiveCalledAsItsLookupTable_Compiles(string archive) => Assert.Single(new CorpusProject()
        .Add(CorpusText.Create(CorpusProject.DefaultFolder + "corpus/notes.jsonl", """{"body": "It sails.", "tags": ["a"], "tags-lookup": ["b"], "tags_field": ["c"]}""").WithMetadata("Archive", archive))
        .Run().Archives);

    [Fact]
    public void FrontMatterWithinItsOwnName_Compiles() =>
        Assert.Single(new CorpusProject().Add("corpus/notes/one.md", "---\nauthor:\n  author:\n    name: Ada\n---\nIt sails.\n").Run().Archives);

    private static GeneratorRun Run(string fields) =>
        new CorpusProject().Add("corpus/notes.jsonl", $$"""{"text": "It sails.", {{fields[1..]}}""" + "\n").Run();
}
