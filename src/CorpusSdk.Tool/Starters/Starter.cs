using CorpusSdk.Compiler.Building;

namespace CorpusSdk.Tool.Starters;

/// <summary>The first text of an archive: one that compiles, and shows what its format can do.</summary>
/// <param name="Path">The file, relative to the folder <c>corpus/</c>, with <c>/</c>.</param>
/// <param name="Text">Its content.</param>
internal sealed record Starter(string Path, string Text)
{
    private const string Markdown = """
        ---
        title: A first article
        tags: [example]
        ---

        Write here. A blank line separates paragraphs, and *Markdown* is understood.

        ## Links

        A link to another text is checked when it is compiled: [this very article](#links).

        """;

    private const string PlainText = """
        Category Archive : {0}

        ===
        Title: A first article
        Standfirst: One sentence says what it is about

        Write here. A blank line separates paragraphs.

        ===
        Title: A second article

        A line of three equals signs begins each article.

        """;

    private const string JsonLines = """
        {"slug": "first", "title": "A first article", "tags": ["example"], "body": "Write here. Each line is an article."}
        {"slug": "second", "title": "A second article", "tags": ["example"], "body": "Keys other than these become fields."}

        """;

    private const string Csv = """
        slug,title,body
        first,A first article,Write here. Each row is an article.
        second,A second article,"Columns other than these become fields."

        """;

    /// <summary>The starter for a name: a folder of Markdown, or a file where the name has the extension of a text.</summary>
    public static Starter Create(string name) => System.IO.Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".TXT" => new Starter(name, PlainText.Replace("{0}", System.IO.Path.GetFileNameWithoutExtension(name), StringComparison.Ordinal)),
        ".MD" or ".MARKDOWN" => new Starter(name, Markdown),
        ".JSONL" or ".NDJSON" => new Starter(name, JsonLines),
        ".CSV" => new Starter(name, Csv),
        ".TSV" => new Starter(name, Csv.Replace("\"", "", StringComparison.Ordinal).Replace(',', '\t')),
        _ => new Starter($"{name}/first.md", Markdown),
    };

    /// <summary>Whether there is a starter for a name: one without an extension, or with that of a text.</summary>
    public static bool IsKnown(string name) => System.IO.Path.GetExtension(name).Length == 0 || DefaultTexts.HasExtension(name);

    /// <summary>The folder that archives of a project are in: the folder <c>corpus/</c> that a folder is or is in, or else the one in it, which may have to be created.</summary>
    public static string CorpusFolder(string folder)
    {
        for (string? parent = folder; parent is not null; parent = System.IO.Path.GetDirectoryName(parent))
        {
            if (System.IO.Path.GetFileName(parent) == DefaultTexts.Folder)
                return parent;
        }

        return System.IO.Path.Combine(folder, DefaultTexts.Folder);
    }
}
