using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Tests;

/// <summary>What the page of the tool, and the readme of its package, say is so.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(ToolProcess.Repository, "docs", "tool.md"));
    private static readonly string PackageReadme = File.ReadAllText(Path.Combine(ToolProcess.Repository, "src", "CorpusSdk.Tool", "PackageReadme.md"));

    [Fact]
    public void TheCheckOfThePage_SaysWhatThePageShows()
    {
        using var folder = new TestFolder();
        folder.Write(".editorconfig", "root = true\n").Write("corpus/notes/ferry.md", Block("A text with a fault, `corpus/notes/ferry.md`:"));

        Assert.Equal(Block("What the check says:"), "$ corpus check\n" + ToolProcess.Run(folder.Path, "check").Output);
    }

    [Fact]
    public void ThePageAndTheReadme_HaveARowForEachCommand()
    {
        string[] commands = [.. HelpLine().Matches(ToolRun.Start("--help").Output.Split("Commands:")[1]).Select(line => line.Groups["name"].Value)];

        Assert.Contains("check", commands);
        Assert.Equal(commands.Order(), Rows(Page));
        Assert.Equal(commands.Order(), Rows(PackageReadme));
    }

    private static IEnumerable<string> Rows(string page) => Row().Matches(page).Select(row => row.Groups["name"].Value).Distinct().Order();

    private static string Block(string heading)
    {
        int start = Page.IndexOf('\n', Page.IndexOf("```", Page.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal)) + 1;
        return Page[start..Page.IndexOf("```\n", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"^  (?<name>[a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex HelpLine();

    [GeneratedRegex(@"^\| `corpus (?<name>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Row();
}
