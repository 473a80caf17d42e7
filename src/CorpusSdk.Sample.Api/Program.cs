using CorpusSdk;
using CorpusSdk.Json;
using CorpusSdk.Sample.Api;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddCorpus(Corpus.Russia.Archive);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions
    .AddArticles<Corpus.Russia.Article>(Corpus.Russia.Archive)
    .TypeInfoResolverChain.Insert(0, ApiJson.Default));
WebApplication app = builder.Build();
app.MapGet("/articles", (ArchiveSet archives) => archives.Articles.Select(ArticleEntry.Of));
app.MapGet("/articles/{slug}", (string slug) => Corpus.Russia.Articles.TryGet(slug, out Corpus.Russia.Article? article) ? Results.Ok(article) : Results.NotFound());
app.MapGet("/search", (string q, ArchiveSet archives) => archives.Search(q).Hits.Select(FoundArticle.Of));
app.Run();
