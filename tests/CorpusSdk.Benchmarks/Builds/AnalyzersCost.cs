using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Analyzers;
using CorpusSdk.Compiler.TextLists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>What analyzers cost: a keystroke that makes another wrong slug, and the C# compiler with and without them.</summary>
internal static class AnalyzersCost
{
    private const int Keystrokes = 41;
    private const int DefaultPairs = 7;
    private const int FileCount = 500;
    private const int LookupCount = 200;

    private static readonly int[] SlugCounts = [2_000, 100_000];

    /// <summary>Measures both, and writes the results.</summary>
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        Report.Machine();
        var rows = new List<string[]>();
        foreach (int count in SlugCounts)
            rows.Add(await TypeAsync(count));
        Report.Table(["slugs", "the first wrong slug", "a keystroke, median", "least", "most"], rows);

        using Workshop workshop = Workshop.Create();
        int pairs = options.Pairs ?? DefaultPairs;
        Report.Table(
            ["project", "the compiler without analyzers", $"more time with them, median of {pairs} pairs (least to most)"],
            [Compare(workshop, "no-corpora", $"{FileCount} files without corpora", WithoutCorpora, pairs), Compare(workshop, "corpora", $"a corpus, {LookupCount} lookups", WithCorpora, pairs)]);
        return 0;
    }

    // All analyzers over a file in which someone types a slug; the rest of the compilation stays.
    private static async Task<string[]> TypeAsync(int count)
    {
        string[] slugs = [.. BenchmarkArchive.Create(count).Articles.Select(article => article.Slug)];
        SyntaxTree typed = Parse(slugs[count / 2], 0);
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(ArchiveCode(slugs), path: "Harbours.g.cs"), typed], References(), new(OutputKind.DynamicallyLinkedLibrary));
        double[] times = new double[Keystrokes];
        for (int i = 0; i < times.Length; i++)
        {
            SyntaxTree next = Parse(slugs[count / 2], i);
            compilation = compilation.ReplaceSyntaxTree(typed, next);
            typed = next;
            long start = Stopwatch.GetTimestamp();
            ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(AllAnalyzers()).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(typed), filterSpan: null, CancellationToken.None);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (found.Length != 1)
                throw new InvalidOperationException($"One wrong slug was reported {found.Length} times.");
        }

        double[] later = [.. times.Skip(1).Order()];
        return [count.ToString("N0", CultureInfo.InvariantCulture), Show(times[0]), Show(later[later.Length / 2]), Show(later[0]), Show(later[^1])];

        static string Show(double milliseconds) => Report.Fixed(milliseconds, 1) + " ms";
    }

    private static SyntaxTree Parse(string slug, int keystroke) => CSharpSyntaxTree.ParseText(
        $"class Typed {{ object Find() => Corpus.Harbours.Articles[\"{slug}{keystroke.ToString(CultureInfo.InvariantCulture)}x\"]; }}",
        path: "Typed.cs");

    // What generated code shows of an archive, as far as analyzers look at it.
    private static string ArchiveCode(string[] slugs) => $$"""
        namespace Corpus
        {
            [CorpusSdk.GeneratedCode.KnownTexts({{SymbolDisplay.FormatLiteral(TextList.Write(slugs), quote: true)}})]
            public static class Harbours
            {
                public static CorpusSdk.ArticleTable<CorpusSdk.Article> Articles => null;
                public static CorpusSdk.Archive Archive => null;
                public static class Slugs { }
            }
        }
        """;

    private static IEnumerable<MetadataReference> References() =>
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(AppDomain.CurrentDomain.GetAssemblies().Single(assembly => assembly.GetName().Name == "System.Runtime").Location), MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)];

    private static ImmutableArray<DiagnosticAnalyzer> AllAnalyzers() =>
        [.. typeof(SlugAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static string[] Compare(Workshop workshop, string name, string project, Action<string> fill, int pairs)
    {
        Report.Progress(project);
        ThrowAwayProject throwAway = workshop.CreateProject(name, Workshop.PackageReference);
        fill(throwAway.Folder);
        var with = CompilerInvocation.Capture(throwAway);
        CompilerInvocation without = with.Without(static argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal) && argument.Contains("roslyn4.8", StringComparison.Ordinal) && argument.Contains("CorpusSdk", StringComparison.Ordinal));
        Series[] time = Rounds.Run(pairs, _ => with.Seconds(), _ => without.Seconds());
        return [project, Report.Median(time[1], "s"), Report.Difference(time[0].Minus(time[1]), "s")];
    }

    private static void WithoutCorpora(string folder)
    {
        for (int file = 0; file < FileCount; file++)
        {
            File.WriteAllText(Path.Combine(folder, $"Part{file}.cs"), $$"""
                namespace Parts;

                internal sealed class Part{{file}}(IReadOnlyList<string> names)
                {
                    public int Count => names.Count(name => name.Length > {{file}});

                    public string Join()
                    {
                        var parts = new List<string>();
                        foreach (string name in names)
                        {
                            if (name.StartsWith("a", StringComparison.Ordinal))
                                parts.Add(name.ToUpperInvariant());
                            else if (parts.Count > {{file}} && parts[0] == name)
                                parts.Remove(name);
                        }

                        return string.Join(", ", parts.OrderBy(part => part).ToList());
                    }
                }
                """);
        }
    }

    private static void WithCorpora(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "corpus"));
        File.WriteAllText(Path.Combine(folder, "corpus", "texts.txt"), BenchmarkArchive.Text(LookupCount, paragraphsPerArticle: 3));
        string archive = Path.GetFileNameWithoutExtension("texts.txt");
        IEnumerable<string> lookups = BenchmarkArchive.Create(LookupCount).Articles.Select(article => $"_ = archive.TryGet(\"{article.Slug}\", out _);");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), $"var archive = Corpus.{char.ToUpperInvariant(archive[0])}{archive[1..]}.Archive;\n{string.Join('\n', lookups)}\n");
    }
}
