namespace CorpusSdk.Generator.Tests.Documents;

/// <summary>The texts that the snippets of the pages talk about, by the archives that they name.</summary>
internal static class SnippetTexts
{
    private const string Post = """
        ---
        date: 2025-03-31
        tags: [rust]
        author: jane
        ---
        # A post

        It is short.
        """;

    private static readonly (string Archive, string Path, string Text)[] All =
    [
        ("Russia", "corpus/russia.txt", File.ReadAllText(Path.Combine(SamplePage.Root, "corpus", "russia.txt"))),
        ("FieldNotes", "corpus/field-notes/snow.txt", "Snow falls\n\nIt is white.\n"),
        ("Notes", "corpus/notes/snow.txt", "Snow falls\n\nIt is white.\n"),
        ("Samples", "corpus/samples/snow.md", "# Snow\n\nIt falls.\n"),
        ("TestData", "corpus/test-data/ice.md", "# The ice road\n\nIt carries a lorry.\n"),
        ("Letters", "corpus/letters/first.md", "# A letter\n\nThe ferry is late.\n"),
        ("Recipes", "corpus/recipes/bread.md", "---\nminutes: 75\ntags: [baking]\n---\n# Bread\n\nBake it.\n"),
        ("Diaries", "corpus/diaries/first.md", "# A day\n\nThe ferry was late.\n"),
        ("blog", "corpus/blog/first.md", Post),
        ("ferries", "corpus/ferries/moth.md", "---\naddress: {city: Bern}\n---\n# The moth\n\nIt sails.\n"),
        ("authors", "corpus/authors/jane.md", "# Jane\n\nShe writes.\n"),
    ];

    /// <summary>A text for each archive that a snippet names.</summary>
    public static IEnumerable<(string Path, string Text)> For(string snippet) =>
        All.Where(text => snippet.Contains($"Corpus.{text.Archive}", StringComparison.Ordinal) || snippet.Contains($"[CorpusSchema(\"{text.Archive}\")]", StringComparison.Ordinal))
            .Select(text => (text.Path, text.Text));
}
