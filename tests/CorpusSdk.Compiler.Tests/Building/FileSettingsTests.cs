using System.Xml.Linq;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Building;

/// <summary>The settings of files, in a project's items and in the package's MSBuild files.</summary>
public class FileSettingsTests
{
    [Fact]
    public void Metadata_GoBeforeProperties()
    {
        FileSettings settings = FileSettings.Read(name => name == "Drafts" ? "include" : null, name => name is "CorpusDrafts" or "CorpusSearch" ? "exclude" : null);

        Assert.Equal(("include", "exclude", null), (settings.Drafts, settings.Search, settings.OrderBy));
    }

    [Fact]
    public void BlankValues_SayNothing() => Assert.Equal(FileSettings.None, FileSettings.Read(_ => " ", _ => ""));

    [Fact]
    public void EachName_IsReadIntoASettingOfItsOwn() =>
        Assert.All(FileSettings.MetadataNames, name => Assert.Equal(1, FileSettings.Read(asked => asked == name ? "x" : null, _ => null).SaidCount));

    [Fact]
    public void SettingsOfReading_AreApart() =>
        Assert.Equal(new ParseOptions(Format: "csv"), FileSettings.Read(name => name == "Format" ? "csv" : null, _ => null).Parse);

    [Fact]
    public void PropsOfThePackage_ShowTheCompilerWhatIsRead()
    {
        XDocument props = XDocument.Parse(Repository.Read("src/CorpusSdk/build/CorpusSdk.props"));

        Assert.Equal(
            FileSettings.MetadataNames.Append("CorpusItem").Append(FileSettings.FolderMetadata).Order(StringComparer.Ordinal),
            props.Descendants("CompilerVisibleItemMetadata").Select(item => item.Attribute("MetadataName")!.Value).Order(StringComparer.Ordinal));
        Assert.All(FileSettings.PropertyNames, name => Assert.Contains("Corpus" + name, props.Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value)));
    }

    [Fact]
    public void PropsOfThePackage_TakeTheDefaultTexts()
    {
        XDocument props = XDocument.Parse(Repository.Read("src/CorpusSdk/build/CorpusSdk.props"));

        Assert.Equal(
            DefaultTexts.Extensions.Select(extension => $"{DefaultTexts.Folder}/**/*{extension}"),
            props.Descendants("DefaultCorpusItems").Single().Value.Split(';'));
        Assert.All(props.Descendants("Corpus").Attributes("Exclude"), excluded => Assert.False(DefaultTexts.Contain(excluded.Value)));
    }

    /// <summary>The task takes metadata from the items; properties must be passed to it.</summary>
    [Fact]
    public void TargetsOfThePackage_GiveTheTaskTheProperties()
    {
        string targets = Repository.Read("src/CorpusSdk/build/CorpusSdk.targets");

        Assert.All(FileSettings.PropertyNames, name => Assert.Contains($"Corpus{name}=$(Corpus{name})", targets, StringComparison.Ordinal));
    }

    /// <summary>In projects of other languages, no code of ours runs that could read the message from the catalogue.</summary>
    [Fact]
    public void TargetsOfThePackage_WarnInTheWordsOfTheCatalogue() => Assert.Contains(
        ProblemCatalog.TextsWithoutCSharp.MessageFormat.Replace("{0}", "$(MSBuildProjectFile)", StringComparison.Ordinal),
        Repository.Read("src/CorpusSdk/build/CorpusSdk.targets"),
        StringComparison.Ordinal);

    /// <summary>The targets of the fixtures work without the rest of ours.</summary>
    [Fact]
    public void TargetsOfTheFixtures_ReportInTheWordsOfTheCatalogue() => Assert.Contains(
        ProblemCatalog.OldXunit.MessageFormat
            .Replace("{0}", "$(_CorpusXunitCoreVersion)", StringComparison.Ordinal)
            .Replace("{1}", "$(MSBuildProjectFile)", StringComparison.Ordinal)
            .Replace("{2}", "$(_CorpusXunitRunnerVersion)", StringComparison.Ordinal),
        Repository.Read("src/CorpusSdk.Xunit/buildTransitive/CorpusSdk.Xunit.targets"),
        StringComparison.Ordinal);
}
