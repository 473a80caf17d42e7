using System.Collections;
using System.Globalization;
using DuckDB.NET.Data;

namespace CorpusSdk.Export.Tests;

/// <summary>The Parquet file, read by DuckDB.</summary>
public sealed class ParquetTests(ParquetTests.ParquetFile file) : IClassFixture<ParquetTests.ParquetFile>
{
    [Fact]
    public void EveryText_IsTheArticles() => Assert.Equal(
        TestArchives.All.Articles.Select(article => string.Join('|', [
            article.Archive.Name, article.Slug, article.Headline, Text(article.Title), Text(article.Standfirst), article.Body, Text(article.Utf8Html.IsEmpty ? null : article.Html),
            $"{article.WordCount}", $"{article.ReadingTime.TotalSeconds}", article.Source.File, $"{article.Source.StartLine}", $"{article.Source.EndLine}"])),
        file.Rows("SELECT archive, slug, headline, title, standfirst, body, html, word_count, reading_time_in_seconds, source_file, start_line, end_line FROM articles"));

    [Theory]
    [InlineData("word_count", "INTEGER")]
    [InlineData("population", "INTEGER")]
    [InlineData("budget", "BIGINT")]
    [InlineData("height", "DECIMAL(5,2)")]
    [InlineData("open", "BOOLEAN")]
    [InlineData("founded", "DATE")]
    [InlineData("seen", "TIMESTAMP WITH TIME ZONE")]
    [InlineData("site", "VARCHAR")]
    [InlineData("country", "VARCHAR")]
    [InlineData("tags", "VARCHAR[]")]
    [InlineData("mayor", "STRUCT(\"name\" VARCHAR, terms INTEGER[])")]
    [InlineData("visits", "STRUCT(note VARCHAR, \"year\" INTEGER)[]")]
    [InlineData("links", "STRUCT(kind VARCHAR, \"text\" VARCHAR, caption VARCHAR, url VARCHAR, paragraph_index INTEGER, target_archive VARCHAR, target_slug VARCHAR, asset VARCHAR)[]")]
    public void AColumn_HasTheTypeOfItsField(string column, string type) =>
        Assert.Equal([type], file.Rows($"SELECT column_type FROM (DESCRIBE articles) WHERE column_name = '{column}'"));

    [Fact]
    public void EveryField_IsInItsColumn()
    {
        string[] keys = [.. TestArchives.All.Articles.SelectMany(article => article.Fields).Select(field => field.Key).Distinct()];
        Assert.NotEmpty(keys);
        foreach (string key in keys)
        {
            string column = key is "Word_Count" or "html" ? $"field_{key}" : key;
            bool isText = file.Rows($"SELECT column_type FROM (DESCRIBE articles) WHERE column_name = '{column}'") is ["VARCHAR"];
            Assert.Equal(
                TestArchives.All.Articles.Select(article => article.Fields.FirstOrDefault(field => field.Key == key) is { } field
                    ? isText ? Convert.ToString(field.Value, CultureInfo.InvariantCulture)! : Text(field.Value)
                    : "NULL"),
                file.Rows($"SELECT \"{column}\" FROM articles"));
        }
    }

    [Fact]
    public void Links_LeadWhereTheyLead() => Assert.Equal(
        TestArchives.All.Articles.SelectMany(article => article.Links
            .Select(link => $"{article.Slug}|{link.Kind}|{link.Title}|{Text(link.Caption)}|NULL|{link.ParagraphIndex}|{Text(link.Target?.Slug)}")
            .Concat(article.Hyperlinks.Select(link => $"{article.Slug}|{link.Kind}|{link.Text}|NULL|{link.Url}|{link.ParagraphIndex}|{Text(link.Target?.Slug)}")))
            .Select(line => line.ToUpperInvariant()).Order(StringComparer.Ordinal),
        file.Rows("SELECT slug, l.kind, l.text, l.caption, l.url, l.paragraph_index, l.target_slug FROM (SELECT slug, unnest(links) AS l FROM articles)")
            .Select(line => line.ToUpperInvariant()).Order(StringComparer.Ordinal));

    [Fact]
    public void AnEmptyList_IsNotAMissingOne() => Assert.Equal(["0", "NULL"], file.Rows("SELECT DISTINCT len(tags) FROM articles WHERE slug = 'granada' OR archive = 'Notes' ORDER BY ALL NULLS LAST"));

    [Fact]
    public async Task TextBeyondTheLength_BeginsARowGroup()
    {
        using var folder = new TestFolder();
        await TestArchives.All.ExportAsync(folder["small.parquet"], new ExportOptions { RowGroupLength = 1 }, TestContext.Current.CancellationToken);

        Assert.Equal([$"{TestArchives.All.Articles.Count}"], file.Rows($"SELECT count(DISTINCT row_group_id) FROM parquet_metadata('{folder["small.parquet"]}')"));
        Assert.Equal(
            file.Rows("SELECT slug, body, tags, mayor, visits, links FROM articles"),
            file.Rows($"SELECT slug, body, tags, mayor, visits, links FROM '{folder["small.parquet"]}'"));
        Assert.Equal(["1"], file.Rows($"SELECT count(DISTINCT row_group_id) FROM parquet_metadata('{file.Path}')"));
    }

    [Fact]
    public async Task NestedLists_KeepTheirNulls()
    {
        using var folder = new TestFolder();
        Archive archive = InMemory.InMemoryArchive.Parse(
        [
            ("deep/a.json", """{"title": "A", "body": "Text.", "grid": [[1, 2], [], [3]], "people": [{"names": ["x", "y"]}, {"names": []}, {"age": 3}]}"""),
            ("deep/b.json", """{"title": "B", "body": "Text.", "grid": []}"""),
            ("deep/c.json", """{"title": "C", "body": "Text."}"""),
        ]).Archive;

        await archive.ExportAsync(folder["deep.parquet"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            archive.Articles.Select(article => $"{Of(article, "grid")}|{Of(article, "people")}"),
            file.Rows($"SELECT grid, people FROM '{folder["deep.parquet"]}'"));

        static string Of(Article article, string key) => Text(article.Fields.FirstOrDefault(field => field.Key == key)?.Value);
    }

    // Missing members are left out on both sides: DuckDB has them as nulls, and an article does not have them at all.
    private static string Text(object? value) => value switch
    {
        null or DBNull => "NULL",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture).TrimEnd('Z') + "Z",
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        IReadOnlyList<ArticleField> record => "{" + string.Join(", ", record.Select(field => $"{field.Key}: {Text(field.Value)}").Order(StringComparer.Ordinal)) + "}",
        IDictionary record => "{" + string.Join(", ", record.Keys.Cast<string>().Where(key => record[key] is not (null or DBNull)).Select(key => $"{key}: {Text(record[key])}").Order(StringComparer.Ordinal)) + "}",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Text)) + "]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>All archives in one file, as the view <c>articles</c>.</summary>
    public sealed class ParquetFile : IAsyncLifetime
    {
        private readonly TestFolder _folder = new();
        private readonly DuckDBConnection _connection = new("DataSource=:memory:");

        /// <summary>The file.</summary>
        public string Path => _folder["all.parquet"];

        public async ValueTask InitializeAsync()
        {
            await TestArchives.All.ExportAsync(Path, cancellationToken: TestContext.Current.CancellationToken);
            _connection.Open();
            Rows($"CREATE VIEW articles AS SELECT * FROM '{Path}'");
        }

        /// <summary>The rows that a query gives, in the order of the file, values separated by vertical bars.</summary>
        public IReadOnlyList<string> Rows(string sql)
        {
            using DuckDBCommand command = _connection.CreateCommand();
            command.CommandText = sql;
            using DuckDBDataReader reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.IsDBNull(i) ? null : reader.GetValue(i)))));
            return rows;
        }

        public ValueTask DisposeAsync()
        {
            _connection.Dispose();
            _folder.Dispose();
            return default;
        }
    }
}
