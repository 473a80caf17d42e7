using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>What consumers compile against.</summary>
internal static class References
{
    /// <summary>The running framework, with <c>RuntimeHelpers.CreateSpan</c>.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } = ReadFramework();

    /// <summary>netstandard2.0 and the spans for it: no <c>CreateSpan</c>, no record support beyond what generated code brings.</summary>
    public static ImmutableArray<MetadataReference> NetStandard { get; } =
        [FromFile(Copied("netstandard2.0", "netstandard.dll")), FromFile(Copied("netstandard2.0", "System.Memory.dll"))];

    public static MetadataReference Runtime { get; } = FromFile(typeof(Article).Assembly.Location);

    public static MetadataReference NetStandardRuntime { get; } = FromFile(Copied("netstandard2.0", "CorpusSdk.dll"));

    /// <summary>The path of a reference that the build put beside the test program.</summary>
    public static string Copied(string framework, string file) => Path.Combine(AppContext.BaseDirectory, "references", framework, file);

    private static MetadataReference FromFile(string path) => MetadataReference.CreateFromFile(path);

    private static ImmutableArray<MetadataReference> ReadFramework()
    {
        // The list also has the test program's own assemblies, which no consumer sees.
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return [.. trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder).Select(FromFile)];
    }
}
