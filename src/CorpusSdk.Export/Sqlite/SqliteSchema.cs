using System.Text;
using CorpusSdk.Export.Columns;

namespace CorpusSdk.Export.Sqlite;

/// <summary>The tables. <c>docs/export.md</c> describes them.</summary>
internal static class SqliteSchema
{
    private const string Beginning = """
        CREATE TABLE archives (
            name TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            language TEXT,
            fingerprint TEXT NOT NULL,
            article_count INTEGER NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE fields (
            key TEXT PRIMARY KEY,
            column_name TEXT NOT NULL,
            kind TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE links (
            article_id INTEGER NOT NULL REFERENCES articles (id),
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            caption TEXT,
            url TEXT,
            paragraph_index INTEGER NOT NULL,
            target_archive TEXT,
            target_slug TEXT,
            asset TEXT,
            PRIMARY KEY (article_id, position)
        ) WITHOUT ROWID;

        CREATE VIRTUAL TABLE articles_search USING fts5 (
            headline, standfirst, body,
            content = 'articles', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
        );

        CREATE TABLE articles (
            id INTEGER PRIMARY KEY,
            archive TEXT NOT NULL REFERENCES archives (name),
            slug TEXT NOT NULL,
            headline TEXT NOT NULL,
            title TEXT,
            standfirst TEXT,
            body TEXT NOT NULL,
            html TEXT,
            word_count INTEGER NOT NULL,
            reading_time_in_seconds INTEGER NOT NULL,
            source_file TEXT NOT NULL,
            start_line INTEGER NOT NULL,
            end_line INTEGER NOT NULL
        """;

    /// <summary>The commands that create the tables.</summary>
    /// <param name="fields">The names of the fields' columns, and what they hold.</param>
    public static string Create(IEnumerable<(string Name, ColumnShape Shape)> fields)
    {
        var sql = new StringBuilder(Beginning);
        foreach ((string name, ColumnShape shape) in fields)
            sql.Append(",\n    ").Append(Quote(name)).Append(' ').Append(SqliteValues.TypeOf(shape));
        return sql.Append(",\n    UNIQUE (archive, slug)\n);\n").ToString();
    }

    /// <summary>A name as it can be anywhere in a command.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
