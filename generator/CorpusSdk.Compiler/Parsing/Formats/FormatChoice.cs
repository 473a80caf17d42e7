using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Which format a file is read as, and why.</summary>
/// <param name="Format">The format.</param>
/// <param name="UnknownName">The metadata <c>Format</c> where it names none.</param>
/// <param name="Assumption">The evidence in a text for another format than that of its file name; null if they agree.</param>
internal sealed record FormatChoice(TextFormat Format, string? UnknownName, string? Assumption)
{
    private const string KnownNames = "text, markdown, json, jsonl, yaml, toml, csv or tsv";

    /// <summary>Chooses.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The metadata <c>Format</c>; null or empty if there is none.</param>
    public static FormatChoice Of(SourceFile file, string? name)
    {
        name = name?.Trim();
        if (name is { Length: > 0 } && ByName(name) is { } named)
            return new FormatChoice(named, null, null);

        TextFormat format = ByExtension(file.Path);
        (TextFormat Format, string Assumption)? seen = ByContent(file, format);
        return new FormatChoice(seen?.Format ?? format, name is { Length: > 0 } ? name : null, seen?.Assumption);
    }

    /// <summary>Whether a file's name says that it may hold JSX: Markdown that imports components.</summary>
    public static bool IsMdx(string path) => path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reports problems of the choice.</summary>
    public void Report(FileReport report)
    {
        if (UnknownName is not null)
            report.Add(ProblemCatalog.UnknownFormat, ProblemSpan.StartOfFile, UnknownName, NameOf(Format), KnownNames);
        if (Assumption is not null)
            report.Add(ProblemCatalog.AssumedFormat, ProblemSpan.StartOfFile, NameOf(Format), Assumption, ExtensionOf(Format));
    }

    private static string NameOf(TextFormat format) => format switch
    {
        TextFormat.Text => "text",
        TextFormat.Markdown => "markdown",
        TextFormat.Json => "json",
        TextFormat.JsonLines => "jsonl",
        TextFormat.Yaml => "yaml",
        TextFormat.Toml => "toml",
        TextFormat.Csv => "csv",
        _ => "tsv",
    };

    private static string ExtensionOf(TextFormat format) => format switch
    {
        TextFormat.Markdown => ".md",
        TextFormat.Json => ".json",
        TextFormat.JsonLines => ".jsonl",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No text is taken for this format against its name."),
    };

    private static TextFormat? ByName(string name) => name.ToLowerInvariant() switch
    {
        "text" => TextFormat.Text,
        "markdown" => TextFormat.Markdown,
        "json" => TextFormat.Json,
        "jsonl" => TextFormat.JsonLines,
        "yaml" => TextFormat.Yaml,
        "toml" => TextFormat.Toml,
        "csv" => TextFormat.Csv,
        "tsv" => TextFormat.Tsv,
        _ => null,
    };

    private static TextFormat ByExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return (dot < 0 ? "" : path.Substring(dot).ToLowerInvariant()) switch
        {
            ".md" or ".markdown" or ".mdx" => TextFormat.Markdown,
            ".jsonl" or ".ndjson" => TextFormat.JsonLines,
            ".json" => TextFormat.Json,
            ".yaml" or ".yml" => TextFormat.Yaml,
            ".toml" => TextFormat.Toml,
            ".csv" => TextFormat.Csv,
            ".tsv" => TextFormat.Tsv,
            _ => TextFormat.Text,
        };
    }

    private static (TextFormat Format, string Assumption)? ByContent(SourceFile file, TextFormat format)
    {
        switch (format)
        {
            case TextFormat.Text when FrontMatter.IsFenced(file):
                return (TextFormat.Markdown, "it begins with front matter");
            case TextFormat.Json when JsonFileParser.IsLines(file):
                return (TextFormat.JsonLines, "each of its lines is an object");
            case TextFormat.JsonLines when file.Lines.FirstOrDefault(line => !line.IsBlank) is { IsBlank: false } first && file.Text[first.Start] == '[':
                return (TextFormat.Json, "it begins with an array");
            case TextFormat.JsonLines when JsonFileParser.IsOverSeveralLines(file):
                return (TextFormat.Json, "its JSON is written over several lines");
            default:
                return null;
        }
    }
}
