using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Build;

/// <summary>Files that look like texts of the corpus but are not compiled: their format is not one of the defaults, or their folder is not.</summary>
internal static class StrayTexts
{
    // Formats of texts, by extension. Files that nobody would take for an article (images, code, archives) are never reported.
    private static readonly HashSet<string> TextExtensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".text", ".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".rmd", ".qmd", ".jsonl", ".ndjson", ".json", ".json5", ".csv", ".tsv", ".tab",
        ".yaml", ".yml", ".toml", ".rst", ".adoc", ".asciidoc", ".asc", ".org", ".textile", ".wiki", ".mediawiki", ".creole", ".tex", ".latex", ".typ",
        ".html", ".htm", ".xhtml", ".xml", ".docx", ".doc", ".odt", ".rtf", ".pdf", ".epub", ".pages", ".xlsx", ".xls", ".ods",
    };

    // Can be read, but are used for so many other things that nobody takes them by default.
    private static readonly HashSet<string> ReadableExtensions = new(StringComparer.Ordinal) { ".json", ".mdx", ".yaml", ".yml", ".toml" };

    // Where other tools keep their texts.
    private static readonly string[] UsualFolders = ["content", "texts", "articles", "posts", "_posts", "blog", "notes", "pages", "wiki", "docs"];

    /// <summary>The problem of texts in the wrong place; null if everything that looks like a text is compiled.</summary>
    /// <param name="projectFolder">The project's folder.</param>
    /// <param name="defaultFolder">The folder whose texts are taken by default.</param>
    /// <param name="sources">The absolute paths of all files that are compiled.</param>
    public static Problem? Find(string projectFolder, string defaultFolder, ICollection<string> sources)
    {
        string folder = Path.Combine(projectFolder, defaultFolder);
        if (!Directory.Exists(folder))
            return sources.Count > 0 ? null : FindElsewhere(projectFolder, defaultFolder);

        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string extension = Path.GetExtension(file).ToLowerInvariant();
            if (TextExtensions.Contains(extension) && !DefaultTexts.HasExtension(extension) && !sources.Contains(file))
                counts[extension] = counts.TryGetValue(extension, out int count) ? count + 1 : 1;
        }

        if (counts.Count > 0)
            return Problem.Create(ProblemCatalog.StrayTexts, "", ProblemSpan.StartOfFile, Files(counts.Values.Sum()), defaultFolder, $"their format is not compiled ({Describe(counts)})", Advise([.. counts.Keys]));
        if (FindMisspelt(projectFolder, defaultFolder, sources) is { } misspelt)
            return misspelt;
        return sources.Count > 0 ? null : NoTexts($"the folder '{defaultFolder}' has no text files: put some there");
    }

    // Where letter case counts, "Corpus" is another folder than "corpus"; where it does not, its files are compiled.
    private static Problem? FindMisspelt(string projectFolder, string defaultFolder, ICollection<string> sources)
    {
        foreach (string folder in Directory.EnumerateDirectories(projectFolder).OrderBy(path => path, StringComparer.Ordinal))
        {
            string name = Path.GetFileName(folder);
            if (name == defaultFolder || !string.Equals(name, defaultFolder, StringComparison.OrdinalIgnoreCase))
                continue;
            var compiled = new HashSet<string>(sources, StringComparer.OrdinalIgnoreCase);
            int count = TextsOf(folder).Count(file => !compiled.Contains(file));
            if (count > 0)
                return Problem.Create(ProblemCatalog.StrayTexts, "", ProblemSpan.StartOfFile, Files(count), name, $"texts are read from '{defaultFolder}', in exactly these letters", "move them there");
        }

        return null;
    }

    private static IEnumerable<string> TextsOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => DefaultTexts.HasExtension(file));

    private static Problem? FindElsewhere(string projectFolder, string defaultFolder)
    {
        foreach (string folder in Directory.EnumerateDirectories(projectFolder).OrderBy(path => path, StringComparer.Ordinal))
        {
            string name = Path.GetFileName(folder);
            bool isMisspelt = string.Equals(name, defaultFolder, StringComparison.OrdinalIgnoreCase);
            bool isUsual = UsualFolders.Contains(name, StringComparer.OrdinalIgnoreCase);
            if ((isMisspelt || isUsual) && TextsOf(folder).Any())
            {
                return NoTexts(isMisspelt
                    ? $"texts are read from the folder '{defaultFolder}', but this one is called '{name}': rename it"
                    : $"texts are read from the folder '{defaultFolder}', but there are some in '{name}': move them, or add <Corpus Include=\"{name}/**/*.md\" /> to the project");
            }
        }

        return null;
    }

    private static Problem NoTexts(string reason) => Problem.Create(ProblemCatalog.NoTexts, "", ProblemSpan.StartOfFile, reason);

    private static string Files(int count) => count == 1 ? "1 file" : count.ToString(CultureInfo.InvariantCulture) + " files";

    private static string Describe(IEnumerable<KeyValuePair<string, int>> counts) =>
        string.Join(", ", counts.Select(pair => string.Format(CultureInfo.InvariantCulture, "{0}: {1}", pair.Key, pair.Value)));

    private static string Advise(string[] extensions)
    {
        string[] readable = [.. extensions.Where(ReadableExtensions.Contains)];
        string items = string.Join(" and ", readable.Select(extension => $"<Corpus Include=\"corpus/**/*{extension}\" />"));
        const string Convert = "as Markdown (.md), text (.txt), JSON Lines (.jsonl) or CSV, or move them out of the folder";
        if (readable.Length == 0)
            return "save them " + Convert;
        return readable.Length == extensions.Length ? $"add {items} to the project" : $"add {items} to the project, and save the others {Convert}";
    }
}
