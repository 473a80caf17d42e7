using System.Text.Json;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>The targets that editors and <c>dotnet watch</c> run, in a folder without any build.</summary>
public sealed class DesignTimeTests(DesignTimeTests.RestoredProject restored) : IClassFixture<DesignTimeTests.RestoredProject>
{
    [Fact]
    public void Compiler_IsHandedTheManifestAndNoMoreTextsThanArchives()
    {
        string[] arguments = restored.Ask("CscCommandLineArgs", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildingInsideVisualStudio=true");

        string[] additionalFiles = [.. arguments.Where(argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal)).Select(Path.GetFileName)!];
        Assert.Equal(["1.txt", "Notes.fields.txt", "assets.txt", "manifest.txt"], additionalFiles.Order(StringComparer.Ordinal));
        Assert.Contains(arguments, argument => argument.StartsWith("/resource:", StringComparison.Ordinal) && argument.EndsWith(",Corpus.Notes.pack", StringComparison.Ordinal));
    }

    [Fact]
    public void Watch_IncludesTheTexts() => Assert.Equal(
        ["1.txt", "2.txt", "3.txt"],
        restored.Ask("Watch", "-p:DotNetWatchBuild=true").Select(Path.GetFileName));

    /// <summary>dotnet watch does not run the task after an edit; the generator then sees by the texts that something has changed.</summary>
    [Fact]
    public void UnderWatch_TheCompilerIsHandedAllTexts()
    {
        string[] arguments = restored.Ask("CscCommandLineArgs", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:DotNetWatchBuild=true");

        IEnumerable<string?> additionalFiles = arguments.Where(argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal)).Select(Path.GetFileName);
        Assert.Equal(["1.txt", "2.txt", "3.txt", "Notes.fields.txt", "assets.txt", "manifest.txt"], additionalFiles.Order(StringComparer.Ordinal));
    }

    /// <summary>What the tool itself says that it watches.</summary>
    [Fact]
    public void WatchList_IncludesTheTexts() =>
        Assert.Equal(["1.txt", "2.txt", "3.txt"], restored.WatchList().Where(file => file.Contains("/corpus/", StringComparison.Ordinal)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    /// <summary>Restored, and never built.</summary>
    public sealed class RestoredProject
    {
        private readonly Consumer _project;

        public RestoredProject(PackageFeed feed)
        {
            _project = feed.CreateConsumer("DesignTime")
                .Write("App.csproj", Samples.Project(Samples.Carrier("Resource")))
                .Write("Program.cs", "System.Console.WriteLine(Corpus.Notes.Articles.Count);")
                .Write("corpus/notes/1.txt", Samples.Article("One"))
                .Write("corpus/notes/2.txt", Samples.Article("Two"))
                .Write("corpus/notes/3.txt", Samples.Article("Three"));
            _project.Dotnet("restore").AssertSuccess();
        }

        /// <summary>What <c>dotnet watch</c> lists.</summary>
        internal IEnumerable<string> WatchList() =>
            _project.Dotnet("watch", "--list", "--non-interactive").AssertSuccess().Output.Split('\n').Select(line => line.Trim().Replace('\\', '/'));

        /// <summary>The items of a kind, after a target or, without one, of the evaluated project.</summary>
        internal string[] Ask(string itemName, params IEnumerable<string> arguments)
        {
            string json = _project.Dotnet("msbuild", [.. arguments, "-getItem:" + itemName]).AssertSuccess().Output;
            using JsonDocument document = JsonDocument.Parse(json);
            return [.. document.RootElement.GetProperty("Items").GetProperty(itemName).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
        }
    }
}
