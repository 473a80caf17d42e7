#pragma warning disable xUnit1051 // A search of a few articles is over before a test run could be interrupted; cancellation has a test of its own.
using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Searches within a filter, in the order of a field, and counted by values, in archives whose fields were inferred.</summary>
public class FilteredSearchTests
{
    private static readonly Gen<string> Line =
        from tags in Gen.OneOf(Gen.Const("rust"), Gen.Const("ice"), Gen.Const("river")).Array[0, 3]
        from day in Gen.Int[1, 28]
        from month in Gen.Int[1, 12]
        from price in Gen.Int[-10, 40]
        from words in Gen.OneOf(Gen.Const("ice"), Gen.Const("road"), Gen.Const("lake"), Gen.Const("ferry")).Array[1, 8]
        select $$"""{"title":"{{words[0]}}","body":"{{string.Join(' ', words)}}","tags":[{{string.Join(',', tags.Select(tag => $"\"{tag}\""))}}],"date":"2024-{{month:00}}-{{day:00}}"{{(price >= 0 ? string.Create(CultureInfo.InvariantCulture, $",\"price\":{price / 4.0:0.00}") : "")}},"draft":{{(day % 2 == 0 ? "true" : "false")}}}""";

    private static readonly Gen<string[]> Lines = Line.Array[8, 200];

    private static readonly ArticleFilter[] Filters =
    [
        ArticleFilter.Equal("tags", "rust"),
        ArticleFilter.Equal("TAGS", "rust") & ArticleFilter.Since("date", "2024-06"),
        ArticleFilter.Between("date", "2024-03", "2024-04") | ArticleFilter.Equal("draft", true),
        !ArticleFilter.AnyOf("tags", "rust", "ice", "nowhere"),
        ArticleFilter.Has("price") & ArticleFilter.Below("price", 2.5),
        ArticleFilter.Above("price", 100) | ArticleFilter.Equal("date", "2025"),
    ];

    [Fact]
    public void FilteredSearch_IsTheSearch_WithoutWhatTheFilterDoesNotKeep() => Lines.Sample(
        lines =>
        {
            Archive archive = Open(lines);
            foreach (string query in (string[])["ice", "ice road", "ice OR lake", "-ferry", "\"ice road\"", "ro*"])
            {
                foreach (ArticleFilter filter in Filters)
                {
                    HashSet<Article> kept = [.. archive.Search("", filter, limit: int.MaxValue).Hits.Select(hit => hit.Article)];
                    SearchHit<Article>[] expected = [.. archive.Search(query, int.MaxValue).Hits.Where(hit => kept.Contains(hit.Article))];
                    SearchResults<Article> found = archive.Search(query, filter, limit: 3, offset: 1);

                    Assert.Equal(expected.Length, found.TotalCount);
                    Assert.Equal(expected.Skip(1).Take(3), found.Hits);
                }
            }
        },
        iter: 20);

    [Fact]
    public void FilterWithoutWords_ListsWhatItKeeps_InTheOrderOfTheArchive() => Lines.Sample(
        lines =>
        {
            Archive archive = Open(lines);
            SearchResults<Article> found = archive.Search("", ArticleFilter.Equal("tags", "ice"), limit: int.MaxValue);

            Assert.Equal(archive.Articles.Where(article => Tags(article).Contains("ice")), found.Hits.Select(hit => hit.Article));
            Assert.Equal(found.Hits.Count, found.TotalCount);
        },
        iter: 20);

    [Fact]
    public void Order_IsThatOfTheField_MissingLast_EqualsAsInTheArchive() => Lines.Sample(
        lines =>
        {
            Archive archive = Open(lines);
            List<Article> matches = [.. archive.Articles.Where(article => archive.Search("ice", int.MaxValue).Hits.Any(hit => hit.Article == article))];
            foreach (string key in (string[])["date", "price", "draft"])
            {
                IEnumerable<Article> present = matches.Where(article => Value(article, key) is not null);
                IEnumerable<Article> missing = matches.Where(article => Value(article, key) is null);
                SearchResults<Article> up = archive.Search("ice", where: null, ArticleOrder.Ascending(key), limit: 5, offset: 2);
                SearchResults<Article> down = archive.Search("ice", where: null, ArticleOrder.Descending(key), limit: int.MaxValue);

                Assert.Equal(matches.Count, up.TotalCount);
                Assert.Equal(present.OrderBy(article => Value(article, key)).Concat(missing).Skip(2).Take(5), up.Hits.Select(hit => hit.Article));
                Assert.Equal(present.OrderByDescending(article => Value(article, key)).Concat(missing), down.Hits.Select(hit => hit.Article));
                Assert.Equal(archive.Search("ice", int.MaxValue).Hits.ToHashSet(), down.Hits.ToHashSet());
            }
        },
        iter: 20);

    [Fact]
    public void CountBy_CountsAllHits_MostFrequentFirst() => Gen.Select(Lines, Lines).Sample(
        (first, second) =>
        {
            var set = new ArchiveSet(Open(first), Open(second));
            SearchResults<Article> found = set.Search("ice", ArticleFilter.Equal("draft", false), limit: 1);
            Article[] all = [.. set.Search("ice", ArticleFilter.Equal("draft", false), limit: int.MaxValue).Hits.Select(hit => hit.Article)];
            IReadOnlyList<LookupKey<object>> counts = found.CountBy("tags");

            Assert.Equal(
                all.SelectMany(article => Tags(article).Distinct()).GroupBy(tag => tag).ToDictionary(group => (object)group.Key, group => group.Count()),
                counts.ToDictionary(count => count.Key, count => count.Count));
            Assert.Equal(counts.OrderByDescending(count => count.Count), counts);
        },
        iter: 20);

    [Fact]
    public void GroupsOfLookupTables_AreFilters()
    {
        GeneratedArchive<TestArticle> archive = Open(Fixed);
        LookupTable<string, TestArticle> byTags = archive.Lookup(LookupOf(archive, "tags"), row => row.Text(archive.Content.Fields.Lookup(LookupOf(archive, "tags")).KeyColumn));

        Assert.Equal(2, archive.SearchTyped(SearchQuery.Parse(""), byTags["rust"], null, 10, 0, default).TotalCount);
        Assert.Equal(1, archive.SearchTyped(SearchQuery.Parse(""), byTags["rust"] & byTags["ice"], null, 10, 0, default).TotalCount);
        Assert.Equal(3, archive.SearchTyped(SearchQuery.Parse(""), byTags["rust"] | byTags["ice"], null, 10, 0, default).TotalCount);
        Assert.Equal(1, archive.SearchTyped(SearchQuery.Parse(""), !byTags["rust"], null, 10, 0, default).TotalCount);
        Assert.Equal(0, archive.SearchTyped(SearchQuery.Parse(""), byTags["nowhere"], null, 10, 0, default).TotalCount);
    }

    [Theory]
    [InlineData("tagz", "rust", "has no field 'tagz'. Did you mean 'tags'? Its fields are '")]
    [InlineData("weather", "rust", "has no field 'weather'. Its fields are '")]
    [InlineData("date", "yesterday", "has days such as 2024-05-31")]
    [InlineData("draft", "perhaps", "has true or false")]
    public void FilterOfWhatIsNotThere_SaysWhatIs(string key, string value, string expected)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Open(Fixed).Search("ice", ArticleFilter.Equal(key, value)));

        Assert.Equal("where", exception.ParamName);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FieldThatOneArchiveOfASetLacks_IsMissingThere()
    {
        var set = new ArchiveSet(Open(Fixed), WithoutFields());

        Assert.Equal(2, set.Search("ice", ArticleFilter.Equal("tags", "rust")).TotalCount);
        Assert.Equal(2, set.Search("ice", !ArticleFilter.Equal("tags", "rust")).TotalCount);
    }

    [Fact]
    public void FieldThatNoArchiveOfASetHas_IsNamedWithTheNearestOfAll()
    {
        var set = new ArchiveSet(WithoutFields(), Open(Fixed));

        string expected = "None of the 2 archives has a field 'tagz'. Did you mean 'tags'? Their fields are '";
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => set.Search("ice", ArticleFilter.Has("tagz"))).Message, StringComparison.Ordinal);
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => set.Search("ice", null, ArticleOrder.Ascending("tagz"))).Message, StringComparison.Ordinal);
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => set.Search("ice", 0).CountBy("tagz")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CorrectionsAndRelaxedResults_StayWithinTheFilter()
    {
        Archive archive = Open(Fixed);

        Assert.Equal("harbour", archive.Search("harbuor", ArticleFilter.Equal("tags", "ice")).DidYouMean?.ToString());
        Assert.Null(archive.Search("harbuor", ArticleFilter.Equal("tags", "rust")).DidYouMean);
        Assert.Equal(1, archive.Search("lake zeppelin", ArticleFilter.Equal("tags", "ice")).Relaxed?.Results.TotalCount);
        Assert.Null(archive.Search("lake zeppelin", ArticleFilter.Equal("tags", "rust")).Relaxed);
    }

    [Fact]
    public void CancelledSearch_Throws() => Assert.Throws<OperationCanceledException>(() => Open(Fixed).Search("ice", where: null, cancellationToken: new CancellationToken(canceled: true)));

    private static readonly string[] Fixed =
    [
        """{"title":"One","body":"ice road","tags":["rust","ice"],"date":"2024-01-02","draft":true}""",
        """{"title":"Two","body":"ice","tags":["rust"],"date":"2024-02-02","draft":false}""",
        """{"title":"Three","body":"the lake, the harbour","tags":["ice"],"date":"2024-03-02","draft":false}""",
    ];

    private static GeneratedArchive<TestArticle> WithoutFields() => TestArchive.Open(
        ArchiveBuilder.Build("Other", title: null, "en", [ArchiveFileParser.Parse(new SourceFile("Other.txt", "===\nTitle: Ice\n\nIce on the river.\n\n===\nTitle: Cold\n\nIce again.\n"))]));

    private static int LookupOf(GeneratedArchive<TestArticle> archive, string key) => Enumerable.Range(0, archive.Content.Fields.LookupCount)
        .Single(index => archive.Content.Fields.Text((uint)archive.Content.Fields.Columns[archive.Content.Fields.Lookup(index).KeyColumn].Name) == key + "{key}");

    private static IEnumerable<string> Tags(Article article) =>
        article.Fields.SingleOrDefault(field => field.Key == "tags")?.Value is IReadOnlyList<object?> tags ? tags.Select(tag => (string)tag!) : [];

    private static object? Value(Article article, string key) => article.Fields.SingleOrDefault(field => field.Key == key)?.Value;

    private static GeneratedArchive<TestArticle> Open(string[] lines) => TestArchive.Open(ArchiveBuilder.Build(
        "Test", title: null, language: "en", [FileParser.Parse(new SourceFile("corpus/test.jsonl", string.Join('\n', lines) + "\n"), ParseOptions.Default)]));
}
