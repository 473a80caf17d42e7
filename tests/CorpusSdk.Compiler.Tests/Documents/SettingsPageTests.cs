using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Documents;

/// <summary>docs/settings.md has a row for each setting.</summary>
public sealed partial class SettingsPageTests
{
    private static readonly string Page = Repository.Read("docs/settings.md");

    [Fact]
    public void EveryMetadata_HasARow() => AssertRows("## Items and their metadata", FileSettings.MetadataNames);

    [Fact]
    public void EveryPropertyOfTheCompiler_HasARow() => AssertRows(
        "## Properties",
        VisibleProperty().Matches(Repository.Read("src/CorpusSdk/build/CorpusSdk.props")).Select(match => match.Groups["name"].Value));

    private static void AssertRows(string heading, IEnumerable<string> names)
    {
        string section = Page[Page.IndexOf(heading, StringComparison.Ordinal)..].Split("\n## ")[0];
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains($"\n| `{name}` |", section, StringComparison.Ordinal));
    }

    [GeneratedRegex("<CompilerVisibleProperty Include=\"(?<name>Corpus\\w+)\"")]
    private static partial Regex VisibleProperty();
}
