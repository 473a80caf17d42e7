using System.Globalization;
using CorpusSdk.InMemory;

namespace CorpusSdk.Export.Tests;

/// <summary>The script, run by a real PostgreSQL and read back from it.</summary>
public sealed class PostgresTests(PostgresTests.Database database) : IClassFixture<PostgresTests.Database>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void EveryText_IsTheArticles() => Assert.Equal(
        ExpectedRows.Articles.Select(row => row.TrimEnd('\n')),
        database.Rows("""
            SELECT archive, slug, headline, title, standfirst, body, html, word_count, reading_time_in_seconds, source_file, start_line, end_line
            FROM articles ORDER BY id
            """));

    [Fact]
    public void Archives_AreThere() => Assert.Equal(
        ExpectedRows.Archives,
        database.Rows("SELECT * FROM archives ORDER BY name"));

    [Fact]
    public void Links_LeadWhereTheyLead() => Assert.Equal(
        ExpectedRows.Links,
        database.Rows("""
            SELECT slug, links.kind, text, caption, url, paragraph_index, target_archive, target_slug
            FROM links JOIN articles ON articles.id = article_id ORDER BY article_id, position
            """).Select(line => line.ToUpperInvariant()));

    [Fact]
    public void Columns_AreTyped() => Assert.Equal(
        ["country|text", "founded|date", "population|integer", "budget|bigint", "height|numeric", "open|boolean", "seen|timestamp with time zone", "tags|ARRAY", "mayor|jsonb", "visits|jsonb", "search|tsvector"],
        database.Rows("""
            SELECT column_name, data_type FROM information_schema.columns JOIN unnest(ARRAY['country', 'founded', 'population', 'budget', 'height', 'open', 'seen', 'tags', 'mayor', 'visits', 'search'])
            WITH ORDINALITY AS wanted (column_name, position) USING (column_name) WHERE table_name = 'articles' AND table_schema = 'public' ORDER BY position
            """));

    [Fact]
    public void Values_AreThoseOfTheArticles()
    {
        IEnumerable<string> expected = Samples.Places.Archive.Articles.Select(article =>
        {
            var values = article.Fields.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
            string Text(string key) => values.GetValueOrDefault(key) switch
            {
                null => "",
                bool truth => truth ? "t" : "f",
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            };
            return string.Join('|', ((string[])["country", "founded", "population", "budget", "height", "open", "seen", "field_Word_Count", "field_html"]).Select(name => Text(name.Replace("field_", "", StringComparison.Ordinal))));
        });

        Assert.Equal(expected, database.Rows("""
            SELECT country, founded, population, budget, height, open, seen AT TIME ZONE 'UTC', "field_Word_Count", "field_html" FROM articles WHERE archive = 'Places' ORDER BY id
            """));
    }

    [Fact]
    public void Lists_AreArrays() => Assert.Equal(["porto|river"], database.Rows("SELECT slug, tags[1] FROM articles WHERE 'wine' = ANY (tags)"));

    [Fact]
    public void AnEmptyList_IsNotAMissingOne() => Assert.Equal(
        TestArchives.All.Articles.Where(article => article.Fields.Any(field => field is { Key: "tags", Value: IReadOnlyList<object?> { Count: 0 } })).Select(article => article.Slug),
        database.Rows("SELECT slug FROM articles WHERE cardinality(tags) = 0 ORDER BY id"));

    [Fact]
    public void Records_AreJson() => Assert.Equal(["Óscar|", "Ana|2021"], database.Rows("SELECT mayor ->> 'name', mayor #>> '{terms,1}' FROM articles WHERE mayor IS NOT NULL ORDER BY id"));

    public static TheoryData<string, string> Queries => new()
    {
        { "river", "river" },
        { "RIVER", "river" },
        { "russia winter", "russia & winter" },
        { "railway or lake", "railway / lake" },
        { "river -café", "river - cafe" },
        { "\"lake baikal\"", "lake baikal" },
        { "nowhereatall", "nowhereatall" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void AQueryWithoutStems_FindsWhatAScanOfEverythingFinds(string query, string meaning) => Assert.Equal(
        TestArchives.All.Articles.Where(article => TextScan.Matches(article, meaning)).Select(article => article.Slug),
        database.Rows($"""
            SELECT slug FROM articles
            WHERE to_tsvector('simple', headline || ' | ' || coalesce(standfirst, '') || ' | ' || body) @@ websearch_to_tsquery('simple', '{query}') ORDER BY id
            """));

    [Fact]
    public void TheSearchColumn_KnowsTheFormsOfWords() => Assert.Equal(
        database.Rows("SELECT slug FROM articles WHERE search @@ websearch_to_tsquery('english', 'bridge') ORDER BY id"),
        database.Rows("SELECT slug FROM articles WHERE search @@ websearch_to_tsquery('english', 'bridges') ORDER BY id").Where(slug => slug.Length > 0));

    [Fact]
    public void TheSearchColumn_HasTheConfigurationOfTheLanguage() => Assert.Equal(
        TestArchives.All.Select(archive => $"{archive.Name}|{(archive.Language == "en" ? "english" : "simple")}").Order(StringComparer.Ordinal),
        database.Rows("SELECT DISTINCT archive, search_config FROM articles ORDER BY archive"));

    [Fact]
    public void AHeadline_CountsMoreThanABody() => Assert.Equal(
        "porto",
        database.Rows("SELECT slug FROM articles, websearch_to_tsquery('english', 'town') AS query WHERE search @@ query AND archive = 'Places' ORDER BY ts_rank(search, query) DESC")[0]);

    [Fact]
    public async Task ValuesThatNoTextOfPostgresHolds_AreReplacedAndTheRestIsWhole()
    {
        Archive archive = InMemoryArchive.Parse([("hard/a.json", """
            [
              { "title": "Tab\tand\\N back\\slash", "body": "One\u0000two three.\n\\.\nFour.", "note": "a\u0000b", "data": { "k\u0000": "x\\u0000\u0000", "list": [["{", "\"", "\\", null], []] }, "tags": ["a,b", "NULL", null, "{}", "\"", "\\", ""] }
            ]
            """)], "Hard").Archive;
        Article article = archive.Articles[0];

        IReadOnlyList<string> rows = await database.LoadAsync("hard", archive, "SELECT headline || '|' || body || '|' || array_to_string(tags, ';', 'null') || '|' || data FROM hard.articles");

        string Clean(string text) => text.Replace('\0', '\uFFFD');
        var tags = (IReadOnlyList<object?>)article.Fields.Single(field => field.Key == "tags").Value!;
        Assert.StartsWith($"{Clean(article.Headline)}|{Clean(article.Body)}|{string.Join(';', tags.Select(tag => tag ?? "null"))}|", rows[0], StringComparison.Ordinal);
        Assert.Contains("""x\\u0000""", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongKeys_AreCutAndStayDifferent()
    {
        string key = new('й', 40);
        Archive archive = InMemoryArchive.Parse([("keys/a.md", $"---\n{key}1: one\n{key}2: two\nid: three\nctid: four\n---\n# Keys\n\nText.\n")], "Keys").Archive;

        IReadOnlyList<string> rows = await database.LoadAsync("keys", archive, "SELECT key, octet_length(column_name) <= 63, count(*) OVER () FROM keys.fields JOIN information_schema.columns USING (column_name) WHERE table_name = 'articles' AND table_schema = 'keys' ORDER BY key");

        Assert.Equal(["ctid|t|4", "id|t|4", $"{key}1|t|4", $"{key}2|t|4"], rows);
    }

    [Fact]
    public async Task ATextOfTooManyWordsForAVector_KeepsNoOtherOut()
    {
        string words = string.Join(' ', Enumerable.Range(0, 150_000).Select(number => $"word{number:D6}"));
        Archive archive = InMemoryArchive.Parse([("long/a.md", $"# Long\n\n{words}\n"), ("long/b.md", "# Short\n\nA river.\n")], "Long").Archive;

        IReadOnlyList<string> rows = await database.LoadAsync("long", archive, "SELECT slug, length(body) FROM long.articles WHERE search @@ websearch_to_tsquery('english', 'word000123 or river') ORDER BY id");

        Assert.Equal([$"a|{words.Length}", "b|8"], rows);
        Assert.Contains("first 100,000 are searched", database.LastNotices, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AScriptThatRunsTwice_ChangesNothingTheSecondTime()
    {
        await database.LoadAsync("twice", Samples.Notes.Archive, "SELECT 1");

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.LoadAsync("twice", Samples.Notes.Archive, "SELECT 1"));

        Assert.Equal([$"{Samples.Notes.Archive.Count}"], database.Rows("SELECT count(*) FROM twice.articles"));
    }

    /// <summary>All archives in one database.</summary>
    public sealed class Database : IAsyncLifetime
    {
        private readonly TestFolder _folder = new();
        private PostgresServer? _server;

        /// <summary>What the last script made the server say.</summary>
        public string LastNotices { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            _server = PostgresServer.TryStart();
            if (_server is null)
                return;
            await TestArchives.All.ExportAsync(_folder["all.sql"], cancellationToken: TestContext.Current.CancellationToken);
            _server.RunScript(_folder["all.sql"]);
        }

        /// <summary>The rows that a query gives.</summary>
        public IReadOnlyList<string> Rows(string sql)
        {
            Assert.SkipWhen(_server is null, "PostgreSQL is not installed.");
            return _server!.Rows(sql);
        }

        /// <summary>Loads an archive into a schema of its own, and asks for rows.</summary>
        internal async Task<IReadOnlyList<string>> LoadAsync(string schema, Archive archive, string sql)
        {
            Assert.SkipWhen(_server is null, "PostgreSQL is not installed.");
            string path = _folder[$"{schema}.sql"];
            await archive.ExportAsync(path, new ExportOptions { Overwrites = true }, Cancellation);
            string script = await File.ReadAllTextAsync(path, Cancellation);
            await File.WriteAllTextAsync(path, $"CREATE SCHEMA IF NOT EXISTS {schema};\nSET search_path = {schema};\n{script}", Cancellation);
            LastNotices = _server!.RunScript(path);
            return Rows(sql);
        }

        public ValueTask DisposeAsync()
        {
            _server?.Dispose();
            _folder.Dispose();
            return default;
        }
    }
}
