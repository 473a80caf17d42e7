using System.Text.RegularExpressions;

namespace CorpusSdk.Compiler.Tests.Problems;

/// <summary>A help page of the repository, taken apart.</summary>
/// <param name="Id">The id that the page's file is named after.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record DiagnosticPage(string Id, string Text)
{
    private const string ExampleHeading = "## Example";
    private const string CureHeading = "## What to do";

    /// <summary>Where the pages are, in the source tree that this assembly was built from.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>All pages in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "CORPUS*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => new DiagnosticPage(Path.GetFileNameWithoutExtension(file), Read(file))),
    ];

    /// <summary>The text of the index.</summary>
    public static string Index { get; } = Read(Path.Combine(Folder, "README.md"));

    /// <summary>The files of the example: path and text.</summary>
    public IReadOnlyList<(string Path, string Text)> ExampleFiles => CorpusFiles(Section(ExampleHeading));

    /// <summary>The files after following the advice; empty if the cure is elsewhere.</summary>
    public IReadOnlyList<(string Path, string Text)> CuredFiles => CorpusFiles(Section(CureHeading));

    /// <summary>What the page says that the example prints, line by line.</summary>
    public IReadOnlyList<string> ProblemLines =>
        [.. ProblemBlock().Matches(Section(ExampleHeading)).SelectMany(match => match.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The id, as test runners show a page.</summary>
    public override string ToString() => Id;

    private string Section(string heading)
    {
        int start = Text.IndexOf(heading + "\n", StringComparison.Ordinal);
        if (start < 0)
            return "";
        int end = Text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? Text[start..] : Text[start..end];
    }

    private static (string Path, string Text)[] CorpusFiles(string section) =>
        [.. CorpusBlock().Matches(section).Select(match => (match.Groups["path"].Value, ReadControlPictures(match.Groups["text"].Value)))];

    // A page shows ␇ where its example has the control character U+0007, which nobody would see.
    private static string ReadControlPictures(string text) =>
        string.Concat(text.Select(c => c is >= '\u2400' and <= '\u241F' ? (char)(c - '\u2400') : c));

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    private static string FindFolder()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CorpusSdk.sln")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new InvalidOperationException("The tests run outside of the repository."), "docs", "diagnostics");
    }

    [GeneratedRegex("^```corpus (?<path>[^\n]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CorpusBlock();

    [GeneratedRegex("^```problem\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ProblemBlock();
}
