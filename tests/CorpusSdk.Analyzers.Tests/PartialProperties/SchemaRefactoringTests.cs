using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.CodeFixes;

namespace CorpusSdk.Analyzers.Tests.PartialProperties;

/// <summary>Schemas that are completed and written, and code that reads their properties.</summary>
public class SchemaRefactoringTests
{
    private static readonly (string Path, string Text) Blog = ("corpus/blog.jsonl", """
        {"title": "One", "date": "2024-05-31", "tags": ["river"], "ms.reviewer": "Ann", "body": "It crosses the river."}
        {"title": "Two", "date": "2024-06-01", "tags": ["river", "boat"], "ms.reviewer": "Bo", "subtitle": "Slowly", "body": "It crosses it again."}
        """);

    [Fact]
    public async Task ARecordThatIsNotPartial_BecomesOneOfArticles() => Assert.Equal(
        "using CorpusSdk;\n[CorpusSchema(\"blog\")]\nsealed partial record Post : Article\n{\n}\n",
        await Refactor.ApplyAsync<SchemaRefactoring>("Make 'Post' a partial record of articles", "using CorpusSdk;\n[CorpusSchema(\"blog\")]\nsealed record Po$$st\n{\n}\n", Blog));

    [Fact]
    public async Task APropertyThatIsNotPartial_BecomesPartialWithAGetterAlone() => Assert.Equal(
        Schema("public partial string Subtitle { get; }"),
        await Refactor.ApplyAsync<SchemaRefactoring>("Make 'Subtitle' partial", Schema("public required string Sub$$title { get; init; }"), Blog));

    [Fact]
    public async Task AKeyOfTheTexts_IsDeclaredWithItsInferredType() => Assert.Equal(
        Schema("public partial System.DateOnly Date { get; }\n    public partial string? Subtitle { get; }"),
        await Refactor.ApplyAsync<SchemaRefactoring>("Declare 'Subtitle' for the key 'subtitle'", Schema("public partial System.DateOnly Date { get; }").Replace("Post", "Po$$st", StringComparison.Ordinal), Blog));

    [Fact]
    public async Task AllKeys_AreDeclaredInAnEmptySchema()
    {
        string code = await Refactor.ApplyAsync<SchemaRefactoring>("Declare the 4 fields of the texts", "using System;\nusing System.Collections.Immutable;\nusing CorpusSdk;\n[CorpusSchema(\"blog\")]\nsealed partial record Po$$st : Article;\n", Blog);

        Assert.Equal(
            """
            using System;
            using System.Collections.Immutable;
            using CorpusSdk;
            [CorpusSchema("blog")]
            sealed partial record Post : Article
            {
                [Indexed] public partial DateOnly Date { get; }
                public partial string MsReviewer { get; }
                public partial string? Subtitle { get; }
                [Indexed] public partial ImmutableArray<string> Tags { get; }
            }

            """.ReplaceLineEndings("\n"),
            code);
    }

    [Fact]
    public async Task APropertyWhoseKeyNoTextHas_IsGivenTheNearest() => Assert.Equal(
        Schema("[FieldKey(\"subtitle\")] public partial string? Subtitel { get; }"),
        await Refactor.ApplyAsync<SchemaRefactoring>("Read 'Subtitel' from the key 'subtitle'", Schema("public partial string? Sub$$titel { get; }"), Blog));

    [Theory]
    [InlineData("using CorpusSdk;\n[CorpusSchema(\"blog\")]\nsealed partial record Post : Article\n{\n    public partial string? Sub$$title { get; }\n}\n")]
    [InlineData("sealed record Po$$st;\n")]
    [InlineData("using CorpusSdk;\n[CorpusSchema(\"other\")]\nsealed partial record Po$$st : Article;\n")]
    public async Task WhatIsComplete_IsLeftAlone(string code) => Assert.Empty(await Refactor.TitlesAsync<SchemaRefactoring>(code, Blog));

    [Fact]
    public async Task AnArchiveThatIsNamed_IsGivenASchema()
    {
        string code = await Refactor.ApplyAsync<ArchiveRefactoring>("Write the schema 'BlogArticle' from the 4 fields of the texts", "class Program\n{\n    object Find() => Corpus.Bl$$og.Articles[0];\n}\n", Blog);

        Assert.EndsWith(
            """
            [CorpusSdk.CorpusSchema("Blog")]
            public sealed partial record BlogArticle : CorpusSdk.Article
            {
                [CorpusSdk.Indexed] public partial System.DateOnly Date { get; }
                public partial string MsReviewer { get; }
                public partial string? Subtitle { get; }
                [CorpusSdk.Indexed] public partial System.Collections.Immutable.ImmutableArray<string> Tags { get; }
            }

            """.ReplaceLineEndings("\n"),
            code,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("object Read(Corpus.Blog.Article article) => article.Fields.Fi$$rst(field => field.Key == \"date\").Value;", "object Read(Corpus.Blog.Article article) => article.Date;")]
    [InlineData("object Read(Corpus.Blog.Article article) => article.Fields.FirstOrDefault(field => field.Key == \"ms.rev$$iewer\")?.Value;", "object Read(Corpus.Blog.Article article) => article.MsReviewer;")]
    public async Task AFieldThatIsReadByItsKey_IsReadFromTheProperty(string before, string after) => Assert.Equal(
        $"using System.Linq;\nclass Program\n{{\n    {after}\n}}\n",
        await Refactor.ApplyAsync<FieldPropertyRefactoring>("Use the property '" + after.Split('.')[^1].TrimEnd(';') + "'", $"using System.Linq;\nclass Program\n{{\n    {before}\n}}\n", Blog));

    [Theory]
    [InlineData("object Read(CorpusSdk.Article article) => article.Fields.Fi$$rst(field => field.Key == \"date\").Value;")]
    [InlineData("object Read(Corpus.Blog.Article article) => article.Fields.Fi$$rst(field => field.Key == \"day\").Value;")]
    [InlineData("object Read(Corpus.Blog.Article article, string key) => article.Fields.Fi$$rst(field => field.Key == key).Value;")]
    public async Task AFieldWithoutAProperty_IsLeftAlone(string code) =>
        Assert.Empty(await Refactor.TitlesAsync<FieldPropertyRefactoring>($"using System.Linq;\nclass Program\n{{\n    {code}\n}}\n", Blog));

    private static string Schema(string properties) => $"using CorpusSdk;\n[CorpusSchema(\"blog\")]\nsealed partial record Post : Article\n{{\n    {properties}\n}}\n";
}
