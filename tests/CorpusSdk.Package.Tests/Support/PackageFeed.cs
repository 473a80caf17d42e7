using System.Globalization;

namespace CorpusSdk.Package.Tests.Support;

/// <summary>Both packages, packed once for all tests from a copy of the sources, under a version that no cache has seen.</summary>
public sealed class PackageFeed : IDisposable
{
    // Analyzers change nothing in what is built and take as long as all the rest. They have run when the repository was built.
    private const string NoAnalyzers = "-p:RunAnalyzers=false";

    private static readonly string[] PackedProjects = ["src/CorpusSdk", "src/Corpus.Russia"];

    private readonly Workshop _workshop;

    // Two builds of one project at once would write the same files.
    private readonly Lock _sources = new();

    public PackageFeed()
    {
        VersionSuffix = string.Create(CultureInfo.InvariantCulture, $"e2e.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}");
        _workshop = new Workshop(VersionSuffix);
        SourceFolder = CopySources("sources");
        Pack(SourceFolder, _workshop.FeedFolder);
        _workshop.Version = PackageFile.Open(FeedFolder, "CorpusSdk", ".nupkg").Version;
    }

    /// <summary>The part of the version behind the hyphen.</summary>
    internal string VersionSuffix { get; }

    /// <summary>The folder of the packages.</summary>
    internal string FeedFolder => _workshop.FeedFolder;

    /// <summary>The copy of the sources that the packages were made from.</summary>
    internal string SourceFolder { get; }

    /// <summary>Copies the sources into a folder of their own.</summary>
    internal string CopySources(string name)
    {
        string folder = Path.Combine(_workshop.Folder, name);
        Repository.CopySources(folder);
        return folder;
    }

    /// <summary>Packs both packages, as their release does.</summary>
    internal void Pack(string sourceFolder, string feedFolder)
    {
        foreach (string project in PackedProjects)
            Pack(project, sourceFolder, feedFolder);
    }

    /// <summary>Packs another project into the feed, for the few tests that need it.</summary>
    internal void PackAlso(string project)
    {
        lock (_sources)
            Pack(project, SourceFolder, FeedFolder);
    }

    /// <summary>Publishes a project of the copied sources.</summary>
    internal CommandResult Publish(string project, string outputFolder, params IEnumerable<string> arguments)
    {
        lock (_sources)
            return Dotnet(SourceFolder, ["publish", project, "-o", outputFolder, "--version-suffix", VersionSuffix, NoAnalyzers, .. arguments]);
    }

    /// <summary>Runs the .NET CLI in a folder of this run.</summary>
    internal CommandResult Dotnet(string folder, params IEnumerable<string> arguments) =>
        Command.Dotnet(folder, _workshop.PackagesFolder, [.. arguments, "-tl:off", "-nologo"]);

    /// <summary>Runs a program in a folder of this run.</summary>
    internal CommandResult Run(string folder, string program, params IEnumerable<string> arguments) =>
        Command.Run(folder, _workshop.PackagesFolder, program, arguments);

    /// <summary>Creates the folder of a consumer.</summary>
    internal Consumer CreateConsumer(string name)
    {
        string folder = Path.Combine(_workshop.Folder, name);
        Directory.CreateDirectory(folder);
        return new Consumer(_workshop, folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Command.EndBuildNodes(_workshop.Folder, _workshop.PackagesFolder);
        _workshop.Dispose();
    }

    private void Pack(string project, string sourceFolder, string feedFolder) =>
        Dotnet(sourceFolder, "pack", project, "-o", feedFolder, "--version-suffix", VersionSuffix, NoAnalyzers).AssertClean();
}
