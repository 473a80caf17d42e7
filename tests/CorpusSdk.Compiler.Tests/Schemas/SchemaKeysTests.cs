using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Tests.Schemas;

public class SchemaKeysTests
{
    [Theory]
    [InlineData("PublishDate")]
    [InlineData("publishDate")]
    [InlineData("publish-date")]
    [InlineData("publish_date")]
    [InlineData("publish.date")]
    [InlineData("Publish Date")]
    [InlineData("publish:date")]
    [InlineData("PUBLISHDATE")]
    public void APropertyTakesItsName_HoweverItIsWritten(string key) => Assert.Equal(0, Find(key, BlogSchema.Required("PublishDate", FieldKind.Date)));

    [Theory]
    [InlineData("ms.date", 0)]
    [InlineData("MS.Date", 0)]
    [InlineData("ms-date", -1)]
    [InlineData("Day", -1)]
    public void APropertyWithAKey_TakesThisKeyAlone(string key, int property) => Assert.Equal(property, Find(key, BlogSchema.Required("Day", FieldKind.Date) with { Key = "ms.date" }));

    [Fact]
    public void AGivenKey_GoesBeforeAName() =>
        Assert.Equal(1, Find("ms-date", BlogSchema.Required("MsDate", FieldKind.Date), BlogSchema.Required("Day", FieldKind.Date) with { Key = "ms-date" }));

    [Fact]
    public void TheKeyOfAProperty_IsThatOfTheFirstArticleThatHasIt()
    {
        SchemaSpec schema = BlogSchema.Of(BlogSchema.Optional("PublishDate", FieldKind.Date), BlogSchema.Optional("Mood", FieldKind.Text));
        var binding = new SchemaBinding(schema, [FrontMatter.Article("publish_date: 2024-05-31").Article, FrontMatter.Article("PublishDate: 2024-05-31").Article]);

        Assert.Equal(["publish_date", "mood"], [binding.KeyOf(0), binding.KeyOf(1)]);
    }

    [Fact]
    public void Normalize_GivesEachPropertyOneKeyAndLeavesOutTheRest()
    {
        SchemaSpec schema = BlogSchema.Of(BlogSchema.Optional("PublishDate", FieldKind.Date));
        CheckedArticle article = FrontMatter.Article("colour: red", "PublishDate: 2024-05-31", "publish-date: 2024-06-01");
        var binding = new SchemaBinding(schema, [FrontMatter.Article("publish_date: 2024-05-31").Article, article.Article]);

        Assert.Equal([("publish_date", 3)], binding.Normalize(article.Article.Fields).Select(entry => (entry.Key, entry.KeyPlace.Line)));
    }

    private static int Find(string key, params SchemaProperty[] properties) => new SchemaKeys(BlogSchema.Of(properties).Properties).Find(key);
}
