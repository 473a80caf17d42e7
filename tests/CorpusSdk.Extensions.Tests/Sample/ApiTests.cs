using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CorpusSdk.Extensions.Tests.Sample;

/// <summary>The sample API, asked over HTTP.</summary>
public sealed class ApiTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task List_HasEveryArticle()
    {
        using JsonDocument json = await Get("/articles");

        Assert.Equal(
            Corpus.Russia.Articles.Select(article => (article.Slug, article.Headline, article.WordCount)),
            json.RootElement.EnumerateArray().Select(entry => (
                entry.GetProperty("slug").GetString()!, entry.GetProperty("headline").GetString()!, entry.GetProperty("wordCount").GetInt32())));
    }

    [Fact]
    public async Task Article_IsWhole()
    {
        Corpus.Russia.Article article = Corpus.Russia.Articles[3];

        using JsonDocument json = await Get("/articles/" + article.Slug);

        Assert.Equal(article.Paragraphs, json.RootElement.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()));
    }

    [Fact]
    public async Task UnknownArticle_IsNotFound()
    {
        using HttpResponseMessage response = await factory.CreateClient().GetAsync("/articles/nothing", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Search_GivesTheHitsOfTheArchive()
    {
        using JsonDocument json = await Get("/search?q=seals%20ice");

        Assert.Equal(
            Corpus.Russia.Search("seals ice").Hits.Select(hit => hit.Article.Slug),
            json.RootElement.EnumerateArray().Select(hit => hit.GetProperty("slug").GetString()));
    }

    private async Task<JsonDocument> Get(string path)
    {
        using HttpResponseMessage response = await factory.CreateClient().GetAsync(path, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
