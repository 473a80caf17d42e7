using System.Text.Json;
using System.Text.Json.Serialization;
using CorpusSdk.Json;
using Towns = CorpusSdk.Extensions.Tests.Samples.Towns;

namespace CorpusSdk.Extensions.Tests.Json;

/// <summary>Articles as JSON, there and back.</summary>
public partial class ArticleJsonConverterTests
{
    // As with source generation: what nobody gave metadata for cannot be written.
    private static readonly JsonSerializerOptions WithoutReflection = new JsonSerializerOptions { TypeInfoResolver = ListContext.Default }
        .AddArticles<Corpus.Russia.Article>(Corpus.Russia.Archive)
        .AddArticles<Towns.Article>(Towns.Archive);

    private static readonly JsonSerializerOptions WithReflection = new JsonSerializerOptions().AddArticles(Corpus.Russia.Archive, Towns.Archive);

    public static TheoryData<bool> Ways => [true, false];

    [Theory]
    [MemberData(nameof(Ways))]
    public void TypedArticle_ComesBack(bool reflects)
    {
        JsonSerializerOptions options = reflects ? WithReflection : WithoutReflection;

        Assert.All(Corpus.Russia.Articles, article =>
            Assert.Same(article, JsonSerializer.Deserialize<Corpus.Russia.Article>(JsonSerializer.Serialize(article, options), options)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void UntypedArticle_ComesBack(bool reflects)
    {
        JsonSerializerOptions options = reflects ? WithReflection : WithoutReflection;

        Assert.All(Corpus.Russia.Archive.Articles.Concat(Towns.Articles), article =>
            Assert.Same(article, JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(article, options), options)));
    }

    /// <summary>Every public property of an article is somewhere in its JSON: this test fails if a new one is forgotten.</summary>
    [Fact]
    public void JsonOfAnArticle_HasAllThatAnArticleShows()
    {
        string[] expected =
        [
            .. typeof(Article).GetProperties().Select(property => property.Name)
                .Except(["Body", "Utf8Body", "Utf8Html", "ReadingTime", "EqualityContract"])
                .Append("readingTimeInSeconds")
                .Select(JsonNamingPolicy.CamelCase.ConvertName),
        ];

        using JsonDocument json = Parse(Towns.Articles["granada"]);

        Assert.Equal(expected.Order(), json.RootElement.EnumerateObject().Select(property => property.Name).Order());
    }

    [Fact]
    public void Values_AreThoseOfTheArticle() => Assert.All(Corpus.Russia.Articles, article =>
    {
        using JsonDocument json = Parse(article);
        JsonElement root = json.RootElement;

        Assert.Equal("Russia", root.GetProperty("archive").GetString());
        Assert.Equal(article.Slug, root.GetProperty("slug").GetString());
        Assert.Equal(article.Title, root.GetProperty("title").GetString());
        Assert.Equal(article.Standfirst, root.GetProperty("standfirst").GetString());
        Assert.Equal(article.Headline, root.GetProperty("headline").GetString());
        Assert.Equal(article.WordCount, root.GetProperty("wordCount").GetInt32());
        Assert.Equal(article.Paragraphs, root.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()));
        Assert.Equal(article.Links.Select(link => link.Target?.Slug), root.GetProperty("links").EnumerateArray().Select(link => link.GetProperty("target").GetString()));
        Assert.Equal(article.Similar.Select(similar => similar.Slug), root.GetProperty("similar").EnumerateArray().Select(similar => similar.GetString()));
    });

    [Fact]
    public void Fields_KeepTheirTypes()
    {
        using JsonDocument json = Parse(Towns.Articles["seville"]);

        Assert.Equal(
            """{"country":"Spain","founded":"0045-01-01","mayor":{"name":"Ana"},"population":684000,"tags":["river","cathedral"]}""",
            json.RootElement.GetProperty("fields").GetRawText());
    }

    [Theory]
    [InlineData("tide", """{"kind":"Essay","date":"2025-03-31","writer":"ben-moor","leanings":["FieldReport","Essay"],"readers":["ben-moor","ada-lind"],"first-draft":"Essay","fee":1.50,"paper":"Lantern","mood":"merry"}""")]
    [InlineData("marsh", """{"kind":"FieldReport","date":"2024-11-02","subtitle":"With boots","leanings":[],"readers":[],"first-draft":"FieldReport","fee":1.50,"paper":"Lantern","mood":"calm"}""")]
    public void FieldsOfASchema_AreNamesAndSlugs(string slug, string expected)
    {
        using JsonDocument json = Parse(Samples.Notes.Articles[slug]);

        Assert.Equal(expected, json.RootElement.GetProperty("fields").GetRawText());
    }

    [Fact]
    public void NamesInAnyOrder_AndUnknownOnes_AreRead() => Assert.Same(
        Towns.Articles["evora"],
        Read("""{"more": [{"slug": "x"}], "slug": "evora", "archive": "Towns"}"""));

    [Theory]
    [InlineData("""{"archive": "Nowhere", "slug": "x"}""", "The converter has no archive 'Nowhere'. It has: Russia, Towns.")]
    [InlineData("""{"archive": "Towns", "slug": "x"}""", "The archive Towns has no article 'x'.")]
    [InlineData("""{"archive": "Towns"}""", "An article must name its slug.")]
    [InlineData("""{"slug": "x"}""", "An article must name its archive.")]
    [InlineData("""{"archive": 5, "slug": "x"}""", "The archive of an article must be a text, but this is a Number.")]
    [InlineData("\"x\"", "An article must be an object with an archive and a slug, but this is a String.")]
    public void WhatCannotBeRead_IsSaid(string json, string expected) => Assert.Equal(expected, Assert.Throws<JsonException>(() => Read(json)).Message);

    [Fact]
    public void ArticleOfAnotherType_IsSaid()
    {
        string json = JsonSerializer.Serialize(Towns.Articles[0], WithoutReflection);

        Assert.Contains(", not a ", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Corpus.Russia.Article>(json, WithoutReflection)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ArticlesInAListOfASourceGeneratedContext_AreWritten() => Assert.Equal(
        Towns.Articles,
        JsonSerializer.Deserialize<List<Article>>(JsonSerializer.Serialize<List<Article>>([.. Towns.Articles], WithoutReflection), WithoutReflection));

    private static Article? Read(string json) => JsonSerializer.Deserialize<Article>(json, WithoutReflection);

    private static JsonDocument Parse(Article article) => JsonDocument.Parse(JsonSerializer.Serialize(article, WithoutReflection));

    [JsonSerializable(typeof(List<Article>))]
    private sealed partial class ListContext : JsonSerializerContext;
}
