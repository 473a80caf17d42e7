using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CorpusSdk.Generator.Tests.Documents;

/// <summary>A page of the documentation, with the blocks of code that it shows.</summary>
/// <param name="Path">The path from the root of the repository.</param>
internal sealed partial record SamplePage(string Path)
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The readmes and the pages of <c>docs/</c>. Other tests compile the pages of problems.</summary>
    public static IReadOnlyList<SamplePage> All { get; } =
    [
        new("README.md"),
        .. FilesOf("docs", SearchOption.TopDirectoryOnly),
        .. FilesOf("src", SearchOption.AllDirectories),
    ];

    /// <summary>The whole text.</summary>
    public string Text { get; } = File.ReadAllText(System.IO.Path.Combine(Root, Path)).ReplaceLineEndings("\n");

    /// <summary>The files that the page asks its reader to write: each a block below a paragraph that ends in the name of the file.</summary>
    public IReadOnlyList<(string Path, string Text)> Files => [.. NamedFile().Matches(Text).Select(match => (match.Groups["path"].Value, match.Groups["text"].Value))];

    /// <summary>The C# that is not one of these files.</summary>
    public IReadOnlyList<string> Snippets =>
        [.. CSharpBlock().Matches(Text).Select(match => match.Groups["text"].Value).Where(text => !Files.Any(file => file.Text == text))];

    /// <summary>The block below a line that ends in these words.</summary>
    public string BlockBelow(string words)
    {
        Match match = Regex.Match(Text, Regex.Escape(words) + "\n\n```\\w*\n(?<text>.*?)```", RegexOptions.Singleline);
        Assert.True(match.Success, $"{Path} has no block below '{words}'");
        return match.Groups["text"].Value;
    }

    /// <summary>The path, as test runners show a page.</summary>
    public override string ToString() => Path;

    private static IEnumerable<SamplePage> FilesOf(string folder, SearchOption depth) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), "*.md", depth)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SamplePage(path));

    [GeneratedRegex(@"`(?<path>[\w/.-]+\.\w+)`:\n\n```\w+\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedFile();

    [GeneratedRegex("^```csharp\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharpBlock();

    private static string FindRoot([CallerFilePath] string thisFile = "") => System.IO.Path.GetFullPath(System.IO.Path.Combine(thisFile, "..", "..", "..", ".."));
}
