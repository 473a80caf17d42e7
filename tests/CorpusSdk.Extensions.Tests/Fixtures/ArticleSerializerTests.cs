using CorpusSdk.InMemory;
using CorpusSdk.Xunit;
using global::Xunit.Sdk;

namespace CorpusSdk.Extensions.Tests.Fixtures;

/// <summary>What a test explorer keeps of a case, and whether it leads back to the article.</summary>
public class ArticleSerializerTests
{
    private readonly ArticleSerializer _serializer = new();

    public static TheoryData<Archive> Archives => [Corpus.Russia.Archive, Samples.Towns.Archive, Samples.Notes.Archive];

    [Theory]
    [MemberData(nameof(Archives))]
    public void Article_OfEachKindOfRecord_ComesBack(Archive archive) => Assert.All(archive.Articles, article =>
        Assert.Same(article, _serializer.Deserialize(article.GetType(), _serializer.Serialize(article))));

    [Theory]
    [MemberData(nameof(Archives))]
    public void Archive_ComesBack(Archive archive) => Assert.Same(archive, _serializer.Deserialize(archive.GetType(), _serializer.Serialize(archive)));

    [Fact]
    public void Article_ComesBackThroughXunit()
    {
        Article article = Corpus.Russia.Articles[5];

        Assert.Same(article, SerializationHelper.Instance.Deserialize(SerializationHelper.Instance.Serialize(article)));
    }

    [Fact]
    public void SerializedArticle_IsItsArchiveAndSlug() =>
        Assert.Equal("Corpus.Russia/" + Corpus.Russia.Articles[0].Slug, _serializer.Serialize(Corpus.Russia.Articles[0]));

    [Fact]
    public void ArticleInMemory_CannotBeSerialized()
    {
        Corpus.Russia.Article article = InMemoryArchive.Parse<Corpus.Russia.Article>("===\nTitle: Snow\n\nIt falls.").Articles[0];

        Assert.False(_serializer.IsSerializable(article.GetType(), article, out string reason));
        Assert.Equal("Russia/snow belongs to no archive that is compiled into an assembly.", reason);
    }

    [Theory]
    [InlineData("Corpus.Russia/gone", "The archive Corpus.Russia no longer has the article 'gone': discover the tests again.")]
    [InlineData("Corpus.Gone/any", "The archive Corpus.Gone is no longer in Corpus.Russia: discover the tests again.")]
    public void WhatIsGone_IsSaid(string serialized, string expected) =>
        Assert.Equal(expected, Assert.Throws<CorpusDataException>(() => _serializer.Deserialize(typeof(Corpus.Russia.Article), serialized)).Message);
}
