using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>What is in the packages, and what is not.</summary>
public sealed class PackageContentTests(PackageFeed feed)
{
    public static TheoryData<string, string> Packages => new()
    {
        { "CorpusSdk", ".nupkg" },
        { "CorpusSdk", ".snupkg" },
        { "Corpus.Russia", ".nupkg" },
        { "Corpus.Russia", ".snupkg" },
    };

    /// <summary>
    /// No <c>buildTransitive</c>: NuGet would prefer it to <c>build</c>, for those who reference the SDK themselves as well. No generator in
    /// <c>analyzers</c>: what is there follows to all who use the SDK's user.
    /// </summary>
    [Fact]
    public void Sdk_HasTheRuntimeTheGeneratorTheTaskTheAnalyzersAndItsMSBuildFiles() => AssertFiles(
        "CorpusSdk",
        ".nupkg",
        "CorpusSdk.nuspec",
        "README.md",
        "THIRD-PARTY-NOTICES.txt",
        "analyzers/dotnet/roslyn4.8/cs/CorpusSdk.Analyzers.dll",
        "analyzers/dotnet/roslyn4.8/cs/CorpusSdk.CodeFixes.dll",
        "analyzers/dotnet/roslyn4.8/cs/CorpusSdk.Compiler.dll",
        "analyzers/dotnet/roslyn4.8/cs/CorpusSdk.dll",
        "build/CorpusSdk.props",
        "build/CorpusSdk.targets",
        "icon.png",
        "lib/net10.0/CorpusSdk.dll",
        "lib/net10.0/CorpusSdk.xml",
        "lib/net8.0/CorpusSdk.dll",
        "lib/net8.0/CorpusSdk.xml",
        "lib/netstandard2.0/CorpusSdk.dll",
        "lib/netstandard2.0/CorpusSdk.xml",
        "tools/CorpusSdk.Build.dll",
        "tools/CorpusSdk.Compiler.dll",
        "tools/CorpusSdk.Generator.dll",
        "tools/CorpusSdk.dll",
        // What the compiler reads Markdown, YAML, TOML and JSON with: generator/HostDependencies.targets.
        "tools/Markdig.dll",
        "tools/Microsoft.Bcl.AsyncInterfaces.dll",
        "tools/System.Collections.Immutable.dll",
        "tools/System.IO.Pipelines.dll",
        "tools/System.Text.Encodings.Web.dll",
        "tools/System.Text.Json.dll",
        "tools/System.Threading.Tasks.Extensions.dll",
        "tools/Tomlyn.dll",
        "tools/YamlDotNet.dll");

    [Fact]
    public void SymbolsOfTheSdk_AreThoseOfTheRuntime() => AssertFiles(
        "CorpusSdk",
        ".snupkg",
        "CorpusSdk.nuspec",
        "lib/net10.0/CorpusSdk.pdb",
        "lib/net8.0/CorpusSdk.pdb",
        "lib/netstandard2.0/CorpusSdk.pdb");

    [Fact]
    public void DataPackage_HasAssembliesAndNothingThatRunsInABuild() => AssertFiles(
        "Corpus.Russia",
        ".nupkg",
        "Corpus.Russia.nuspec",
        "README.md",
        "icon.png",
        "lib/net8.0/Corpus.Russia.dll",
        "lib/net8.0/Corpus.Russia.xml",
        "lib/netstandard2.0/Corpus.Russia.dll",
        "lib/netstandard2.0/Corpus.Russia.xml");

    [Fact]
    public void SymbolsOfTheDataPackage_AreThere() => AssertFiles(
        "Corpus.Russia",
        ".snupkg",
        "Corpus.Russia.nuspec",
        "lib/net8.0/Corpus.Russia.pdb",
        "lib/netstandard2.0/Corpus.Russia.pdb");

    [Fact]
    public void Runtime_DependsOnSystemMemoryWhereTheFrameworkHasNoSpansAndOnNothingElse()
    {
        PackageFile package = Open("CorpusSdk", ".nupkg");

        Assert.Equal(["System.Memory exclude=Build,Analyzers"], package.Dependencies(".NETStandard2.0"));
        Assert.Equal([".NETStandard2.0"], package.DependencyGroups.Where(group => package.Dependencies(group!).Any()));
    }

    [Fact]
    public void DataPackage_DependsOnTheRuntimeAlone()
    {
        PackageFile package = Open("Corpus.Russia", ".nupkg");

        Assert.Equal(["net8.0", ".NETStandard2.0"], package.DependencyGroups);
        Assert.All(package.DependencyGroups, group => Assert.Equal(["CorpusSdk exclude=Build,Analyzers"], package.Dependencies(group!)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void NoFile_NamesAFolderOfTheMachineThatBuiltIt(string id, string extension)
    {
        byte[][] traces = [.. Traces().SelectMany(folder => new[] { Encoding.UTF8.GetBytes(folder), Encoding.Unicode.GetBytes(folder) })];

        Assert.Empty(Open(id, extension).Files
            .Where(file => traces.Any(trace => file.Value.AsSpan().IndexOf(trace) >= 0))
            .Select(file => file.Key));
    }

    /// <summary>Documents are compressed in a symbol file, so that a search for bytes alone could miss them.</summary>
    [Theory]
    [InlineData("CorpusSdk")]
    [InlineData("Corpus.Russia")]
    public void Symbols_NameTheirSourcesFromTheRootOfTheRepository(string id)
    {
        IEnumerable<string> documents = Open(id, ".snupkg").Files
            .Where(file => file.Key.EndsWith(".pdb", StringComparison.Ordinal))
            .SelectMany(file => Documents(file.Value));

        Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    /// <summary>Several of their licences ask for a notice in whatever has a copy.</summary>
    [Fact]
    public void LibrariesOfOthers_AreInTheNotices()
    {
        PackageFile package = Open("CorpusSdk", ".nupkg");

        Assert.Contains("Markdig", package.ForeignAssemblies("tools/"));
        Assert.All(package.ForeignAssemblies("tools/"), name => Assert.True(package.Acknowledges(name), name));
    }

    [Fact]
    public void PackingInAnotherFolder_GivesTheSameBytes()
    {
        string sources = feed.CopySources("sources-elsewhere/of-another-depth");
        string otherFeed = Path.Combine(sources, "feed");
        feed.Pack(sources, otherFeed);

        foreach ((string id, string extension) in Packages.Select(row => row.Data))
        {
            PackageFile here = Open(id, extension);
            PackageFile there = PackageFile.Open(otherFeed, id, extension);
            Assert.Equal(Hashes(here), Hashes(there));
            Assert.Equal(SHA256.HashData(here.Bytes), SHA256.HashData(there.Bytes));
        }
    }

    private static SortedDictionary<string, string> Hashes(PackageFile package) =>
        new(package.Files.ToDictionary(file => file.Key, file => Convert.ToHexString(SHA256.HashData(file.Value))), StringComparer.Ordinal);

    private static IEnumerable<string> Documents(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        MetadataReader reader = provider.GetMetadataReader();
        return [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
    }

    private IEnumerable<string> Traces() =>
        [feed.SourceFolder, Path.GetTempPath(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar];

    private void AssertFiles(string id, string extension, params string[] expected) =>
        Assert.Equal(expected, Open(id, extension).Files.Keys.Order(StringComparer.Ordinal));

    private PackageFile Open(string id, string extension) => PackageFile.Open(feed.FeedFolder, id, extension);
}
