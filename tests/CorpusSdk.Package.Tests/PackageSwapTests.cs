using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>The repository's own users of the SDK, with the package in place of the projects.</summary>
public sealed class PackageSwapTests(PackageFeed feed)
{
    // The other reader represents this one, whose build takes as long as everything else.
    private const string WebReader = "CorpusSdk.WebReader";

    /// <summary>The projects that can be swapped, by their folder below <c>src/</c>.</summary>
    public static TheoryData<string> Projects => new(Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains("UseCorpusSdk.props", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Where(project => project != WebReader));

    [Theory]
    [MemberData(nameof(Projects))]
    public void OneProperty_PutsThePackageInPlaceOfTheProjects(string project)
    {
        string sources = feed.CopySources("swap-" + project);
        foreach (string package in PackagesOf(sources, project))
            feed.PackAlso("src/" + package);

        feed.Dotnet(sources, "build", "src/" + project, "-p:UseCorpusSdkPackage=true", "-p:VersionSuffix=" + feed.VersionSuffix, "-p:RunAnalyzers=false").AssertClean();

        Assert.False(Directory.Exists(Path.Combine(sources, "src", "CorpusSdk", "obj")), "The runtime was built from its project.");
        Assert.False(Directory.Exists(Path.Combine(sources, "generator", "CorpusSdk.Generator", "obj")), "The generator was built from its project.");
    }

    // What the project takes from the feed beside the SDK itself.
    private static IEnumerable<string> PackagesOf(string sources, string project) => Regex
        .Matches(File.ReadAllText(Path.Combine(sources, "src", project, project + ".csproj")), "PackageReference Include=\"(CorpusSdk\\.\\w+)\"")
        .Select(match => match.Groups[1].Value);
}
