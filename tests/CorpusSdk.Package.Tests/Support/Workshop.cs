namespace CorpusSdk.Package.Tests.Support;

/// <summary>A folder outside of the repository for one run of these tests: the feed, and consumers that nothing above them influences.</summary>
internal sealed class Workshop : IDisposable
{
    private const string KeepVariable = "CORPUSSDK_KEEP_CONSUMERS";
    private const string RunPrefix = "run-";

    private static readonly string[] OwnPackagePatterns = ["corpussdk*", "corpus.*"];

    // Runs and packages of this age are left over from tests that were ended by force.
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromDays(1);

    public Workshop(string name)
    {
        string home = Path.Combine(Path.GetTempPath(), "CorpusSdk.Package.Tests");
        PackagesFolder = Path.Combine(home, "packages");
        Folder = Path.Combine(home, RunPrefix + name);
        FeedFolder = Path.Combine(Folder, "feed");
        RemoveAbandoned(home);
        Directory.CreateDirectory(FeedFolder);
        WriteSettings();
    }

    /// <summary>The folder of this run.</summary>
    public string Folder { get; }

    /// <summary>The folder of the packages under test.</summary>
    public string FeedFolder { get; }

    /// <summary>The package cache: apart from the user's, and kept between runs for everything that is not ours.</summary>
    public string PackagesFolder { get; }

    /// <summary>The version of the packages under test, once there are any.</summary>
    public string? Version
    {
        get;
        set
        {
            field = value;
            WriteProperties(value);
        }
    }

    /// <summary>Removes the run and its packages, unless the environment asks to keep them.</summary>
    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable(KeepVariable) is { Length: > 0 })
            return;
        TryDelete(Folder);
        foreach (string package in OwnPackages())
            TryDelete(Path.Combine(package, Version ?? Folder));
    }

    // Files of these names are looked for in all folders above a project; here the search ends.
    private void WriteSettings()
    {
        // Adds one source; the others are the machine's.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="CorpusSdk under test" value="{FeedFolder}" />
              </packageSources>
            </configuration>
            """);
        WriteProperties(version: null);
        Write("Directory.Build.targets", ProjectFacts.Targets);
        Write("Directory.Build.rsp", "");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    private void WriteProperties(string? version) => Write("Directory.Build.props", $"""
        <Project>
          <PropertyGroup>
            <CorpusSdkVersion>{version}</CorpusSdkVersion>
            <!-- Asks the network about packages that are not ours. -->
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        </Project>
        """);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    private void RemoveAbandoned(string home)
    {
        Directory.CreateDirectory(home);
        IEnumerable<string> runs = Directory.EnumerateDirectories(home, RunPrefix + "*");
        foreach (string folder in runs.Concat(OwnPackages().SelectMany(Directory.EnumerateDirectories)))
        {
            if (DateTime.UtcNow - Directory.GetLastWriteTimeUtc(folder) > AbandonedAfter)
                TryDelete(folder);
        }
    }

    private IEnumerable<string> OwnPackages() => !Directory.Exists(PackagesFolder)
        ? []
        : OwnPackagePatterns.SelectMany(pattern => Directory.EnumerateDirectories(PackagesFolder, pattern));

    private static void TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A compiler server may still hold a generator; the next run removes what this one could not.
        }
    }
}
