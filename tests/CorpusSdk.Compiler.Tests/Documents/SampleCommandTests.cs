using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Documents;

/// <summary>Commands and project files that the pages show name things that exist. Tests of the generator compile the C#.</summary>
public sealed partial class SampleCommandTests
{
    private static readonly string[] UsualProperties =
    [
        "PackageId", "TargetFramework", "TargetFrameworks", "Version", "NoWarn", "WarningsAsErrors", "OutputType", "LangVersion", "ImplicitUsings", "Nullable", "InvariantGlobalization",
        "OverrideHtmlAssetPlaceholders", "ServiceWorkerAssetsManifest",
    ];
    private static readonly string[] UsualAttributes = ["Include", "Update", "Exclude", "Remove"];
    private static readonly string Settings = Repository.Read("docs/settings.md");

    private static IEnumerable<(string Page, string Text)> Pages => MarkdownPage.All.Select(page => (page.Path, Repository.Read(page.Path).ReplaceLineEndings("\n")));

    [Fact]
    public void EveryProjectOfACommand_Exists() => AssertNone(
        from page in Pages
        from command in DotnetCommand().Matches(page.Text)
        let path = command.Groups["path"].Value
        where !File.Exists(Path.Combine(Repository.Root, path)) && !Directory.Exists(Path.Combine(Repository.Root, path))
        select $"{page.Page}: {command.Value}");

    [Fact]
    public void EveryTestClassOfACommand_Exists()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file))];

        AssertNone(
            from page in Pages
            from filter in ClassFilter().Matches(page.Text)
            where !files.Any(file => file.EndsWith(filter.Groups["class"].Value, StringComparison.Ordinal))
            select $"{page.Page}: {filter.Value}");
    }

    [Fact]
    public void EverySettingOfAProjectFile_HasARowOnTheSettingsPage() => AssertNone(
        from page in Pages
        from block in XmlBlock().Matches(page.Text)
        from setting in SettingsOf(XElement.Parse($"<Sample>{block.Groups["text"].Value.Replace("…", "", StringComparison.Ordinal)}</Sample>"))
        where !Settings.Contains($"\n| `{setting}` |", StringComparison.Ordinal)
        select $"{page.Page}: {setting}");

    [Fact]
    public void PagesShowCommandsAndProjectFiles()
    {
        Assert.InRange(Pages.Sum(page => DotnetCommand().Count(page.Text)), 10, int.MaxValue);
        Assert.InRange(Pages.Sum(page => XmlBlock().Count(page.Text)), 10, int.MaxValue);
        Assert.NotEmpty(FileSettings.MetadataNames);
    }

    private static IEnumerable<string> SettingsOf(XElement sample) =>
        sample.Descendants("PropertyGroup").Elements().Select(property => property.Name.LocalName).Except(UsualProperties)
            .Concat(sample.Descendants("Corpus").Attributes().Select(attribute => attribute.Name.LocalName).Except(UsualAttributes));

    private static void AssertNone(IEnumerable<string> broken)
    {
        string report = string.Join('\n', broken);
        Assert.True(report.Length == 0, report);
    }

    [GeneratedRegex(@"dotnet (run|test|publish|build|pack)\b[^\n`]*?\b(?<path>(src|tests|generator)/[\w./]+|CorpusSdk\.sln)")]
    private static partial Regex DotnetCommand();

    [GeneratedRegex(@"--filter-(not-)?class '\*(?<class>\w+)'")]
    private static partial Regex ClassFilter();

    [GeneratedRegex("^```xml[^\n]*\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex XmlBlock();
}
