using System.Reflection;
using System.Runtime.CompilerServices;
using CorpusSdk.Export;
using CorpusSdk.InMemory;
using CorpusSdk.Json;
using CorpusSdk.Reader.Web;
using CorpusSdk.Xunit;
using Microsoft.Extensions.DependencyInjection;
using PublicApiGenerator;

namespace CorpusSdk.Extensions.Tests;

/// <summary>The public API of the packages, each in a file of <c>PublicApi</c>; if one differs, the new one is written beside it.</summary>
public class PublicApiTests
{
    public static TheoryData<string> Packages =>
        [.. new[] { typeof(CorpusDataAttribute), typeof(InMemoryArchive), typeof(CorpusServiceCollectionExtensions), typeof(ArticleJsonConverter), typeof(ArchiveExport), typeof(ReaderOptions) }.Select(type => type.Assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicApi_IsAsApproved(string package)
    {
        string folder = Path.Combine(Path.GetDirectoryName(SourceFile())!, "PublicApi");
        string approved = Path.Combine(folder, package + ".verified.txt");
        string received = Path.Combine(folder, package + ".received.txt");
        string api = Assembly.Load(package).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }).ReplaceLineEndings("\n");

        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n").TrimEnd() == api.TrimEnd())
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, api);
        Assert.Fail($"The public API of {package} has changed. Compare {approved} with {received}, and copy it over where it is meant.");
    }

    private static string SourceFile([CallerFilePath] string path = "") => path;
}
