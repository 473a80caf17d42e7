using System.Text;

namespace CorpusSdk.Export.Postgres;

/// <summary>The commands of the script, before and after its data. <c>docs/export.md</c> describes the tables.</summary>
internal static class PostgresSchema
{
    /// <summary>The longest name that PostgreSQL knows, in bytes; it would cut a longer one without a word.</summary>
    public const int MaxNameInBytes = 63;

    /// <summary>Names that no column may have: those that every row has, and those of this table besides what every archive has.</summary>
    public static readonly string[] TakenNames = ["id", "search_config", "search", "tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

    // A vector of words has a limit of a megabyte, which only a long text of ever new words reaches; such a text must not keep all others out.
    private const string Beginning = """
        -- Written by CorpusSdk.Export for PostgreSQL 14 or later: psql --dbname NAME --file THIS
        \set ON_ERROR_STOP on
        SET client_encoding = 'UTF8';
        SET standard_conforming_strings = on;
        BEGIN;

        CREATE FUNCTION corpus_tsvector(configuration regconfig, content text) RETURNS tsvector
        LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
        BEGIN
            RETURN to_tsvector(configuration, content);
        EXCEPTION WHEN program_limit_exceeded THEN
            RAISE WARNING 'Of a text with % characters only the first 100,000 are searched, since all its words do not fit into a tsvector.', length(content);
            RETURN to_tsvector(configuration, left(content, 100000));
        END $$;

        CREATE TABLE archives (
            name text PRIMARY KEY,
            title text NOT NULL,
            language text,
            fingerprint text NOT NULL,
            article_count integer NOT NULL
        );

        CREATE TABLE fields (
            key text PRIMARY KEY,
            column_name text NOT NULL,
            kind text NOT NULL
        );

        CREATE TABLE articles (
            id bigint PRIMARY KEY,
            archive text NOT NULL REFERENCES archives (name),
            slug text NOT NULL,
            headline text NOT NULL,
            title text,
            standfirst text,
            body text NOT NULL,
            html text,
            word_count integer NOT NULL,
            reading_time_in_seconds integer NOT NULL,
            source_file text NOT NULL,
            start_line integer NOT NULL,
            end_line integer NOT NULL,
            search_config regconfig NOT NULL,
            search tsvector GENERATED ALWAYS AS (
                setweight(corpus_tsvector(search_config, headline), 'A')
                || setweight(corpus_tsvector(search_config, coalesce(standfirst, '')), 'B')
                || corpus_tsvector(search_config, body)
            ) STORED
        """;

    private const string Links = """

        CREATE TABLE links (
            article_id bigint NOT NULL REFERENCES articles (id),
            position integer NOT NULL,
            kind text NOT NULL,
            text text NOT NULL,
            caption text,
            url text,
            paragraph_index integer NOT NULL,
            target_archive text,
            target_slug text,
            asset text,
            PRIMARY KEY (article_id, position)
        );

        """;

    /// <summary>What comes after the data.</summary>
    public const string End = """

        CREATE INDEX ON articles USING gin (search);
        COMMIT;
        ANALYZE articles;

        """;

    /// <summary>The commands that create the tables.</summary>
    /// <param name="fields">The names of the fields' columns, and their types.</param>
    public static string Create(IEnumerable<(string Name, string Type)> fields)
    {
        var sql = new StringBuilder(Beginning);
        foreach ((string name, string type) in fields)
            sql.Append(",\n    ").Append(Quote(name)).Append(' ').Append(type);
        return sql.Append(",\n    UNIQUE (archive, slug)\n);\n").Append(Links).ToString();
    }

    /// <summary>The command that is followed by rows.</summary>
    public static string Copy(string table, IEnumerable<string> columns) => $"\nCOPY {table} ({string.Join(", ", columns.Select(Quote))}) FROM stdin;\n";

    /// <summary>A name as it can be anywhere in a command.</summary>
    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\0', CopyText.Replacement)}\"";
}
