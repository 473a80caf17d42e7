using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Export.Tests;

/// <summary>The database, read back by SQLite.</summary>
public sealed class SqliteTests(SqliteTests.Database database) : IClassFixture<SqliteTests.Database>
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void EveryText_IsTheArticles() => Assert.Equal(
        ExpectedRows.Articles,
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

    [Theory]
    [InlineData("population", "INTEGER")]
    [InlineData("budget", "INTEGER")]
    [InlineData("open", "INTEGER")]
    [InlineData("height", "REAL")]
    [InlineData("country", "TEXT")]
    [InlineData("founded", "TEXT")]
    [InlineData("seen", "TEXT")]
    [InlineData("site", "TEXT")]
    [InlineData("tags", "TEXT")]
    [InlineData("mayor", "TEXT")]
    public void AColumn_HasTheTypeOfItsField(string column, string type)
    {
        Assert.Equal([type], database.Rows($"SELECT type FROM pragma_table_info('articles') WHERE name = '{column}'"));
        Assert.Equal([type], database.Rows($"SELECT DISTINCT upper(typeof({column})) FROM articles WHERE {column} IS NOT NULL"));
    }

    [Fact]
    public void EveryField_IsInItsColumn()
    {
        foreach (string row in database.Rows("SELECT key, column_name FROM fields"))
        {
            (string key, string column) = (row.Split('|')[0], row.Split('|')[1]);
            Assert.Equal(
                TestArchives.All.Articles.Select(article => article.Fields.FirstOrDefault(field => field.Key == key) is { } field ? Expected(field.Value) : ""),
                database.Rows($"SELECT \"{column}\" FROM articles ORDER BY id"));
        }

        Assert.Equal(
            TestArchives.All.Articles.SelectMany(article => article.Fields).Select(field => field.Key).Distinct().Order(StringComparer.Ordinal),
            database.Rows("SELECT key FROM fields ORDER BY key"));
    }

    [Fact]
    public void AFieldCalledLikeAColumn_GetsAnotherName() => Assert.Equal(
        ["Word_Count|field_Word_Count", "html|field_html"],
        database.Rows("SELECT key, column_name FROM fields WHERE key <> column_name ORDER BY key"));

    [Fact]
    public void AList_IsQueriedAsJson() => Assert.Equal(
        ["porto"],
        database.Rows("SELECT slug FROM articles WHERE EXISTS (SELECT 1 FROM json_each(tags) WHERE value = 'wine')"));

    [Fact]
    public void ARecord_IsQueriedAsJson() => Assert.Equal(["Óscar", "Ana"], database.Rows("SELECT mayor ->> 'name' FROM articles WHERE mayor IS NOT NULL ORDER BY id"));

    [Fact]
    public void TheDatabase_IsSound()
    {
        Assert.Equal(["ok"], database.Rows("PRAGMA integrity_check"));
        Assert.Empty(database.Rows("PRAGMA foreign_key_check"));
        database.Rows("INSERT INTO articles_search (articles_search, rank) VALUES ('integrity-check', 1)");
    }

    public static TheoryData<string, string> Queries => new()
    {
        { "river", "river" },
        { "RIVER", "river" },
        { "cafe", "cafe" },
        { "café", "cafe" },
        { "naive", "naive" },
        { "russia AND winter", "russia & winter" },
        { "railway OR lake", "railway / lake" },
        { "river NOT cafe", "river - cafe" },
        { "\"lake baikal\"", "lake baikal" },
        { "\"the river\"", "the river" },
        { "rail*", "rail*" },
        { "ширяево", "ширяево" },
        { "nowhereatall", "nowhereatall" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void AQuery_FindsWhatAScanOfEverythingFinds(string query, string meaning) => Assert.Equal(
        TestArchives.All.Articles.Where(article => TextScan.Matches(article, meaning)).Select(article => article.Slug),
        database.Rows($"SELECT slug FROM articles WHERE id IN (SELECT rowid FROM articles_search WHERE articles_search MATCH '{query}') ORDER BY id"));

    [Fact]
    public void QueriesOfTheseTests_FindSomething() => Assert.All(
        Queries.Select(query => query.Data.Item2).Where(meaning => meaning != "nowhereatall"),
        meaning => Assert.Contains(TestArchives.All.Articles, article => TextScan.Matches(article, meaning)));

    private static string Expected(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "1" : "0",
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        IReadOnlyList<ArticleField> or IReadOnlyList<object?> => JsonText(value),
        decimal number => ((double)number).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string JsonText(object? value) => value switch
    {
        IReadOnlyList<ArticleField> record => "{" + string.Join(',', record.Select(field => $"\"{field.Key}\":{JsonText(field.Value)}")) + "}",
        IReadOnlyList<object?> list => "[" + string.Join(',', list.Select(JsonText)) + "]",
        string text => JsonSerializer.Serialize(text, Unescaped),
        null => "null",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>All archives in one database.</summary>
    public sealed class Database : IAsyncLifetime
    {
        private readonly TestFolder _folder = new();
        private SqliteConnection? _connection;

        public async ValueTask InitializeAsync()
        {
            await TestArchives.All.ExportAsync(_folder["all.sqlite"], cancellationToken: TestContext.Current.CancellationToken);
            _connection = new SqliteConnection($"Data Source={_folder["all.sqlite"]};Pooling=False");
            _connection.Open();
        }

        /// <summary>The rows that a query gives, values separated by vertical bars; null is empty.</summary>
        public IReadOnlyList<string> Rows(string sql)
        {
            using SqliteCommand command = _connection!.CreateCommand();
            command.CommandText = sql;
            using SqliteDataReader reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
            return rows;
        }

        public ValueTask DisposeAsync()
        {
            _connection?.Dispose();
            _folder.Dispose();
            return default;
        }
    }
}
