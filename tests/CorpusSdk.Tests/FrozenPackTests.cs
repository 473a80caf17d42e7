using System.Reflection;
using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CorpusSdk.Tests.Fields;

namespace CorpusSdk.Tests;

/// <summary>Packs that older versions wrote must open as long as the major version stays the same, with the same content.</summary>
/// <remarks>
/// A new version of the format adds a pack: run <see cref="CurrentVersion_HasAFrozenPack"/>, which writes
/// <c>Packs/v1.x.received.pack</c> and fails, rename the file to <c>v1.x.pack</c>, and add a line to <see cref="Versions"/>. Widen
/// <see cref="Text"/> or the fields beside it first if the version can hold something that they do not show, and give the version facts of its own.
/// A frozen pack is never written again.
/// </remarks>
public class FrozenPackTests
{
    /// <summary>The text of the newest pack. Older packs may come from less.</summary>
    private const string Text = """
        ===
        Title: A clock that runs on tides
        Standfirst: Twice a day the harbour winds it up
        Slug: tide-clock

        The float rises with the water, and a chain lifts the weight.
        It has not stopped since 1887.

        Read more

        Harbour archive
        Salt on the gears

        “Nobody winds it,” the keeper says – “the moon does.”

        READ MORE: A clock that nobody built

        ===
        Title: Salt on the gears

        Brass turns green; steel turns to nothing.

        Read more

        A clock that runs on tides

        ===
        Standfirst: Часы без стрелок

        Они бьют, но не показывают.

        ===

        Some articles have no headline. The first sentence stands in for it. 時計 🗼
        """;

    public static TheoryData<string> Versions { get; } = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8"];

    public static TheoryData<string> VersionsWithSearch { get; } = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8"];

    public static TheoryData<string> VersionsWithFieldsAndMarkup { get; } = ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8"];

    [Theory]
    [MemberData(nameof(Versions))]
    public void FrozenPack_OpensAndVerifies(string version)
    {
        GeneratedArchive<TestArticle> archive = Open(version);

        archive.Verify();

        Assert.Equal(("Frozen", "en", 4), (archive.Title, archive.Language, archive.Count));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void FrozenPack_GivesItsTexts(string version)
    {
        ArticleTable<TestArticle> table = Open(version).Table;

        Assert.Equal(
            [
                ("tide-clock", "A clock that runs on tides", "Twice a day the harbour winds it up", "A clock that runs on tides"),
                ("salt-on-the-gears", "Salt on the gears", null, "Salt on the gears"),
                ("часы-без-стрелок", null, "Часы без стрелок", "Часы без стрелок"),
                ("some-articles-have-no-headline", null, null, "Some articles have no headline."),
            ],
            table.Select(article => (article.Slug, article.Title, article.Standfirst, article.Headline)));
        Assert.Equal(
            ["The float rises with the water, and a chain lifts the weight.\nIt has not stopped since 1887.", "“Nobody winds it,” the keeper says – “the moon does.”"],
            table[0].Paragraphs);
        Assert.Equal("Some articles have no headline. The first sentence stands in for it. 時計 🗼", table[3].Body);
        Assert.Equal([27, 7, 5, 14], table.Select(article => article.WordCount));
        Assert.Equal(new SourceSpan("corpus/Frozen.txt", 1, 16), table[0].Source);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void FrozenPack_GivesItsLinks(string version)
    {
        ArticleTable<TestArticle> table = Open(version).Table;

        Assert.Equal(
            [
                (LinkKind.Card, "Salt on the gears", "Harbour archive", 1, table[1]),
                (LinkKind.Inline, "A clock that nobody built", null, 2, null),
                (LinkKind.Card, "A clock that runs on tides", (string?)null, 1, table[0]),
            ],
            table.SelectMany(article => article.Links).Select(link => (link.Kind, link.Title, link.Caption, link.ParagraphIndex, (TestArticle?)link.Target)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void FrozenPack_FindsItsSlugs(string version)
    {
        ArticleTable<TestArticle> table = Open(version).Table;

        Assert.Same(table[0], table["tide-clock"]);
        Assert.Same(table[2], table["часы-без-стрелок"]);
        Assert.False(table.Contains("tide-clocks"));
    }

    [Theory]
    [MemberData(nameof(VersionsWithSearch))]
    public void FrozenPack_IsSearched(string version)
    {
        GeneratedArchive<TestArticle> archive = Open(version);

        SearchHit<Article> hit = Assert.Single(archive.Search("\"float rises\"").Hits);
        Assert.Equal("tide-clock", hit.Article.Slug);
        Assert.Equal("The [float] [rises] with the water, and a chain lifts the weight.", hit.Snippet.Mark("[", "]").Split(" It has")[0]);
        Assert.Equal("tide-clock", archive.Articles[1].Similar[0].Slug);
        Assert.Equal("часы-без-стрелок", archive.Search("СТРЕЛОК").Hits[0].Article.Slug);
    }

    // The first version of the analysis has pairs of ideographs, the second has single ones as well.
    [Theory]
    [InlineData("1.4", "時計", 1)]
    [InlineData("1.4", "時", 0)]
    [InlineData("1.5", "時計", 1)]
    [InlineData("1.5", "時", 1)]
    public void FrozenPack_IsSearchedWithItsVersionOfTheAnalysis(string version, string query, int count) =>
        Assert.Equal(count, Open(version).Search(query).TotalCount);

    [Theory]
    [MemberData(nameof(VersionsWithFieldsAndMarkup))]
    public void FrozenPack_GivesItsFields(string version)
    {
        FieldRow row = Open(version).Table[0].Row;

        Assert.Equal((true, 1887, 1L << 40, 0.5, 1.50m), (row.Boolean(0), row.Int32(1), row.Int64(2), row.Double(3), row.Decimal(4)));
        Assert.Equal((new DateOnly(2024, 3, 1), new DateTimeOffset(638_000_000_000_000_000, TimeSpan.FromHours(3))), (row.Date(5), row.Timestamp(6)));
        Assert.Equal(("red", new Uri("https://example.org/"), 0), (row.Text(7), row.Uri(8), row.Int32(9)));
        Assert.Equal(["ice", "roads"], row.List(10, static element => element.Text(11)));
        Assert.Equal((true, "Listvyanka"), (row.Has(12), row.Text(13)));
        Assert.False(Open(version).Table[1].Row.Has(1));
    }

    [Theory]
    [MemberData(nameof(VersionsWithFieldsAndMarkup))]
    public void FrozenPack_GivesANumberWithoutTextAsTheNumber(string version) =>
        Assert.Equal(0, Open(version).Table[0].Fields.Single(field => field.Key == "author").Value);

    [Fact]
    public void FrozenPack_GivesItsTextsOfNumbers()
    {
        ArticleTable<TestArticle> table = Open("1.3").Table;

        Assert.Equal("Published", table[0].Fields.Single(field => field.Key == "status").Value);
        Assert.Equal(["ben", "ada"], (IReadOnlyList<object?>)table[0].Fields.Single(field => field.Key == "crew").Value!);
        Assert.DoesNotContain(table[1].Fields, field => field.Key == "status");
        Assert.Equal(2, table[0].Row.Int32(14));
    }

    [Theory]
    [MemberData(nameof(VersionsWithFieldsAndMarkup))]
    public void FrozenPack_GivesItsLookupTables(string version)
    {
        GeneratedArchive<TestArticle> archive = Open(version);
        int keyColumn = archive.Content.Fields.Lookup(0).KeyColumn;
        LookupTable<string, TestArticle> colours = archive.Lookup(0, row => row.Text(keyColumn));
        LookupTable<int, TestArticle> years = archive.Lookup(1, row => row.Int32(keyColumn + 3));

        Assert.Equal([archive.Table[0], archive.Table[3]], colours["red"]);
        Assert.Equal(["green", "red"], colours.Keys.Select(key => key.Key));
        Assert.Equal([archive.Table[2], archive.Table[0], archive.Table[3]], years.Ascending);
    }

    [Theory]
    [MemberData(nameof(VersionsWithFieldsAndMarkup))]
    public void FrozenPack_GivesItsMarkup(string version)
    {
        TestArticle article = Open(version).Table[0];

        Assert.StartsWith("<h2 id=\"lens\">The lens</h2>", article.Html, StringComparison.Ordinal);
        Assert.Equal((2, "The lens", "lens", 0), article.Outline.Select(heading => (heading.Level, heading.Text, heading.Anchor, heading.ParagraphIndex)).Single());
        Assert.Equal([(HyperlinkKind.Link, "turns"), (HyperlinkKind.Image, "A lens")], article.Hyperlinks.Take(2).Select(link => (link.Kind, link.Text)));
    }

    [Theory]
    [InlineData("1.5", null)]
    [InlineData("1.6", "The lens")]
    [InlineData("1.7", "The lens")]
    [InlineData("1.8", "The lens")]
    public void FrozenPack_GivesWhereItsLinksLead(string version, string? heading)
    {
        GeneratedArchive<TestArticle> archive = Open(version);

        Assert.Equal(heading, archive.Table[2].Hyperlinks.Select(link => link.Heading).FirstOrDefault(found => found is not null)?.Text);
        Assert.Equal(heading is null ? [] : [archive.Table[2]], archive.Table[0].LinkedFrom.Where(article => article.Hyperlinks.Count > 0));
    }

    // 12 words at 238 a minute and 2 characters at 255.
    [Theory]
    [InlineData("1.3", 4)]
    [InlineData("1.4", 3)]
    [InlineData("1.5", 3)]
    [InlineData("1.6", 3)]
    [InlineData("1.7", 3)]
    [InlineData("1.8", 3)]
    public void FrozenPack_GivesItsReadingTime(string version, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Open(version).Table[3].ReadingTime);

    [Fact]
    public void FrozenPackWithImages_HasTheirSizes() =>
        Assert.Equal(("corpus/lens.png", "image/png", 4711L, 640, 480), Open("1.7").Assets.Select(asset => (asset.Path, asset.MediaType, asset.Length, asset.Width, asset.Height)).Single());

    [Fact]
    public void FrozenPackWithCode_HasItsLanguages() =>
        Assert.Equal([("js", "js {1,3}", 0, 3), (null, "", (int?)null, 6)], Open("1.8").Table[0].CodeBlocks.Select(code => (code.Language, code.Info, code.ParagraphIndex, code.Source.StartLine)));

    [Fact]
    public void FrozenPackWithExcerpts_HasThem() => Assert.Equal(["The float", null], Open("1.8").Table.Take(2).Select(article => article.Excerpt));

    [Fact]
    public void FrozenPackWithoutExcerpts_HasNone() => Assert.Null(Open("1.7").Table[0].Excerpt);

    [Fact]
    public void FrozenPackWithoutCode_HasNone() => Assert.Empty(Open("1.7").Table[0].CodeBlocks);

    [Fact]
    public void FrozenPackWithoutImages_HasNone() => Assert.Empty(Open("1.6").Assets);

    [Fact]
    public void ArchiveWithoutIndex_SaysSoWhenItIsSearched() =>
        Assert.Contains("without a search index", Assert.Throws<InvalidOperationException>(() => Open("1.0").Search("tide")).Message, StringComparison.Ordinal);

    [Fact]
    public void CurrentVersion_HasAFrozenPack()
    {
        string version = $"{PackLayout.MajorVersion}.{PackLayout.MinorVersion}";
        if (Versions.Any(row => row.Data == version))
            return;

        string received = Path.Combine(SourceFolder(), "Packs", $"v{version}.received.pack");
        File.WriteAllBytes(received, PackWriter.Write(TestArchive.WithMarkup(TestArchive.Compile(Text, "Frozen") with { Columns = FieldArchive.Everything })));
        Assert.Fail($"Version {version} of the format has no frozen pack yet. It was written to {received}: see the remarks of this class.");
    }

    private static GeneratedArchive<TestArticle> Open(string version)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"v{version}.pack")!;
        byte[] pack = new byte[stream.Length];
        stream.ReadExactly(pack);

        // The fingerprint is the pack's own: the generated code that belonged to it is gone.
        string fingerprint = PackDirectory.FormatFingerprint(pack.AsSpan(PackLayout.Header.Fingerprint, PackLayout.Header.FingerprintSizeInBytes));
        return TestArchive.Open(new ArchiveSpec("Frozen", "Frozen", null, SearchLevel.None, fingerprint, default, default, default), pack);
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
