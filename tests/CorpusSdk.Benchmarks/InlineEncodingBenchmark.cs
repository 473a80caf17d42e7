using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Benchmarks;

/// <summary>What the C# compiler pays for inline data in each form that ends as static data of the assembly.</summary>
/// <remarks>The generator emits <see cref="Words"/>, and <see cref="Bytes"/> where the framework has no <c>CreateSpan</c>.</remarks>
// In process, as the other benchmarks. Few iterations: the differences are of whole factors, and 4 MB of bytes take many seconds each time.
[InProcess]
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
[MinColumn]
[MaxColumn]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class InlineEncodingBenchmark
{
    private static readonly MetadataReference[] References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    private string _utf8Literal = null!;
    private string _words = null!;
    private string _bytes = null!;

    /// <summary>The size of the data.</summary>
    [Params(100_000, 1_000_000, 4_000_000)]
    public int SizeInBytes { get; set; }

    /// <summary>Writes the sources.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string text = BenchmarkArchive.Text(articleCount: 1 + (SizeInBytes / 400), paragraphsPerArticle: 1);
        byte[] data = Encoding.UTF8.GetBytes(text).AsSpan(0, SizeInBytes / 8 * 8).ToArray();
        _utf8Literal = Source("byte", "@\"" + Encoding.UTF8.GetString(data) + "\"u8");
        _words = Source("ulong", "new ulong[] {" + Join(MemoryMarshal.Cast<byte, ulong>(data).ToArray().Select(word => "0x" + word.ToString("X", CultureInfo.InvariantCulture) + "UL"), perLine: 8) + "}");
        _bytes = Source("byte", "new byte[] {" + Join(data.Select(value => value.ToString(CultureInfo.InvariantCulture)), perLine: 32) + "}");
    }

    /// <summary><c>"…"u8</c>: for text only.</summary>
    [Benchmark]
    public long Utf8Literal() => Compile(_utf8Literal);

    /// <summary><c>new ulong[] { 0x…UL, … }</c>.</summary>
    [Benchmark(Baseline = true)]
    public long Words() => Compile(_words);

    /// <summary><c>new byte[] { 1, 2, … }</c>.</summary>
    [Benchmark]
    public long Bytes() => Compile(_bytes);

    private static string Source(string type, string data) =>
        "static class Data { public static System.ReadOnlySpan<" + type + "> Value => " + data + "; }";

    private static string Join(IEnumerable<string> items, int perLine) =>
        string.Join(",\n", items.Chunk(perLine).Select(line => string.Join(',', line)));

    private static long Compile(string source)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Data",
            [CSharpSyntaxTree.ParseText(source)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var assembly = new MemoryStream();
        if (!compilation.Emit(assembly).Success)
            throw new InvalidOperationException("The source of the benchmark does not compile.");
        return assembly.Length;
    }
}
