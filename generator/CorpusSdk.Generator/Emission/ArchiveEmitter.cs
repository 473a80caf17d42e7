using System.Globalization;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Surfaces;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Emission;

/// <summary>Emits the class of an archive: what its user reads, the slugs, and the pack where it is carried inline.</summary>
internal static class ArchiveEmitter
{
    private static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusSdk\", \"{typeof(ArchiveEmitter).Assembly.GetName().Version.ToString(3)}\")]";

    // What csc needs for a megabyte of inline data, measured on two cores (see the benchmarks).
    private const double SecondsPerMegabyteOfWords = 0.4;
    private const double SecondsPerMegabyteOfBytes = 2.5;
    private const double MemoryPerByteOfWords = 60;
    private const double MemoryPerByteOfBytes = 500;
    private const double MaxSecondsWithoutWarning = 2;

    /// <summary>Emits an archive that was built here; where that fails, which is our mistake, a problem takes its place.</summary>
    public static void Emit(SourceProductionContext output, BuiltArchive built, Target target)
    {
        try
        {
            byte[] pack = PackWriter.Write(built.Spec);
            ArchiveSurface archive = ArchiveSurface.Create(built.Spec, target.MaxSlugConstants);
            EmitSurface(output, archive, "static () => PackData", target);
            output.AddSource(archive.Name + ".Pack.g.cs", PackEmitter.Emit(archive, pack, target));
            WarnOfSize(output, built, pack.Length / 1e6, target.HasCreateSpan);
            if (archive.WithoutConstants(target.MaxSlugConstants) is { } problem)
                Report(output, built, problem);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report(output, built, Problem.OfException(built.Places[0].Path, exception));
        }
    }

    /// <summary>Emits an archive whose pack is a resource.</summary>
    public static void Emit(SourceProductionContext output, ArchiveSurface archive, Target target) =>
        EmitSurface(output, archive, $"typeof({archive.Name}), {CSharpText.Literal(ProjectSurface.ResourceName(archive.Name))}", target);

    private static void EmitSurface(SourceProductionContext output, ArchiveSurface archive, string pack, Target target)
    {
        output.AddSource(archive.Name + ".g.cs", EmitArchive(archive, pack, target));
        output.AddSource(archive.Name + ".Slugs.g.cs", SlugsEmitter.Emit(archive, target));
    }

    private static void WarnOfSize(SourceProductionContext output, BuiltArchive built, double megabytes, bool isInWords)
    {
        double seconds = megabytes * (isInWords ? SecondsPerMegabyteOfWords : SecondsPerMegabyteOfBytes);
        if (seconds <= MaxSecondsWithoutWarning)
            return;

        Report(output, built, Problem.Create(
            ProblemCatalog.LargeInlineArchive,
            built.Places[0].Path,
            ProblemSpan.StartOfFile,
            built.Spec.Name,
            Math.Round(megabytes, 1),
            Math.Round(seconds),
            Math.Round(megabytes * (isInWords ? MemoryPerByteOfWords : MemoryPerByteOfBytes))));
    }

    // What goes wrong here concerns the archive as a whole; its first file stands for it.
    private static void Report(SourceProductionContext output, BuiltArchive built, Problem problem) =>
        ProblemReporter.Report(output, new ProblemList(new EquatableArray<LocatedProblem>([built.Places[0].Locate(problem)])));

    /// <summary>Opens the namespace and the class; every file of an archive begins so.</summary>
    public static CodeWriter OpenClass(CodeWriter code, ArchiveSurface archive, Target target)
    {
        code.Line($"namespace {target.RootNamespace}").Open();
        return code.Line($"static partial class {archive.Name}").Open();
    }

    private static string EmitArchive(ArchiveSurface archive, string pack, Target target)
    {
        string visibility = target.IsPublic ? "public" : "internal";
        var code = new CodeWriter().Header();
        code.Line($"namespace {target.RootNamespace}").Open();
        code.Summary($"The archive “{archive.Title}”: {Count(archive.ArticleCount, "article")}, compiled from {Sources(archive)}.");
        code.Line(GeneratedCode);
        code.Line($"{visibility} static partial class {archive.Name}").Open();

        code.Line("private static readonly global::CorpusSdk.GeneratedCode.GeneratedArchive<Article> s_archive = new global::CorpusSdk.GeneratedCode.GeneratedArchive<Article>(");
        code.Line($"    {CSharpText.Literal(archive.Name)}, {CSharpText.Literal(archive.Fingerprint)}, {pack}, static seed => new Article(seed));");
        code.Line();
        code.Summary("All articles, by position and by slug: files in the order of their paths, and within a file in reading order.");
        code.Line("public static global::CorpusSdk.ArticleTable<Article> Articles => s_archive.Table;");
        code.Line();
        if (archive.CanSearch)
            EmitSearch(code);
        code.Summary("The same archive, untyped: for code that knows no archive by name.");
        code.Line("public static global::CorpusSdk.Archive Archive => s_archive;");
        code.Line();
        code.Summary($"An article of the archive “{archive.Title}”.");
        code.Line("public sealed partial record Article : global::CorpusSdk.Article").Open();
        code.Line("internal Article(global::CorpusSdk.GeneratedCode.ArticleSeed seed)");
        code.Line("    : base(seed)").Open().Close();
        code.Close().Close().Close();
        return code.ToString();
    }

    private static void EmitSearch(CodeWriter code)
    {
        code.Summary("Finds articles: all words of the query have to be there. Whatever a person types is a query; see SearchQuery.Parse for the syntax.");
        code.Line("public static global::CorpusSdk.SearchResults<Article> Search(string query, int limit = 10) => s_archive.SearchTyped(query, limit);");
        code.Line();
        code.Summary("Finds articles, page by page: the offset says how many of the best hits to pass over.");
        code.Line("public static global::CorpusSdk.SearchResults<Article> Search(global::CorpusSdk.SearchQuery query, int limit = 10, int offset = 0) => s_archive.SearchTyped(query, limit, offset);");
        code.Line();
        code.Summary("Suggests how to go on from what someone has typed: words of the archive, and headlines.");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::CorpusSdk.Suggestion> Suggest(string typed, int limit = 8) => s_archive.Suggest(typed, limit);");
        code.Line();
    }

    private static string Sources(ArchiveSurface archive) => archive.FileCount == 1 ? archive.FirstFile : Count(archive.FileCount, "file");

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
