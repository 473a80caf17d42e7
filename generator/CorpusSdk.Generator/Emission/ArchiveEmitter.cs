using CorpusSdk.Generator.Problems;
using System.Globalization;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Fields.Inference;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Schemas;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Emission;

/// <summary>Emits the class of an archive: what its user reads, the slugs, and the pack where it is carried inline.</summary>
internal static class ArchiveEmitter
{
    private static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusSdk\", \"{typeof(ArchiveEmitter).Assembly.GetName().Version.ToString(3)}\")]";

    // The cost of a megabyte of inline data for csc, measured on two cores (see the benchmarks).
    private const double SecondsPerMegabyteOfWords = 0.4;
    private const double SecondsPerMegabyteOfBytes = 2.5;
    private const double MemoryPerByteOfWords = 60;
    private const double MemoryPerByteOfBytes = 500;
    private const double MaxSecondsWithoutWarning = 2;

    /// <summary>Emits an archive that was built here. If that fails, which is a bug of ours, a problem takes its place.</summary>
    public static void Emit(SourceProductionContext output, FieldedArchive fielded, EmissionFacts facts)
    {
        BuiltArchive built = fielded.Built;
        Target target = facts.Target;
        try
        {
            byte[] pack = PackWriter.Write(fielded.Spec.Value);
            ArchiveManifest archive = ArchiveManifest.Create(fielded.Spec.Value, target.MaxSlugConstants);
            EmitManifest(output, archive, built.Schema, "static () => PackData", facts);
            output.AddSource(archive.Name + ".Pack.g.cs", PackEmitter.Emit(archive, "Pack", pack, target));
            WarnOfSize(output, built, pack.Length / 1e6, target.HasCreateSpan);
            if (archive.WithoutConstants(target.MaxSlugConstants) is { } problem)
                Report(output, built, problem);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report(output, built, Problem.OfException(built.Places[0].Path, exception));
        }
    }

    /// <summary>Emits an archive whose pack is a resource; where it has a schema, the fields of that are carried inline.</summary>
    public static void Emit(SourceProductionContext output, FieldedManifest fielded, EmissionFacts facts)
    {
        ArchiveManifest archive = fielded.Manifest;
        Target target = facts.Target;
        string pack = $"typeof({archive.Name}), {CSharpText.Literal(ProjectManifest.ResourceName(archive.Name))}";
        if (fielded.Columns.Value is { } columns)
        {
            byte[] fields = PackWriter.WriteFields(columns, archive.Fingerprint);
            output.AddSource(archive.Name + ".Fields.g.cs", PackEmitter.Emit(archive, "Fields", fields, target));
            pack += ", static () => FieldsData";
        }

        EmitManifest(output, archive, fielded.Schema, pack, facts);
    }

    private static void EmitManifest(SourceProductionContext output, ArchiveManifest archive, BoundSchema? schema, string pack, EmissionFacts facts)
    {
        Target target = facts.Target;
        output.AddSource(archive.Name + ".g.cs", EmitArchive(archive, schema?.Spec, pack, facts));
        output.AddSource(archive.Name + ".Slugs.g.cs", SlugsEmitter.Emit(archive, target));
        if (schema is not null)
            output.AddSource(archive.Name + ".Schema.g.cs", SchemaEmitter.Emit(schema, archive.Shapes, target));
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

    // A failure here concerns the whole archive and is reported at its first file.
    private static void Report(SourceProductionContext output, BuiltArchive built, Problem problem) =>
        ProblemReporter.Report(output, new ProblemList(new EquatableArray<LocatedProblem>([built.Places[0].Locate(problem)])));

    /// <summary>Opens the namespace and the class; every file of an archive begins so.</summary>
    public static CodeWriter OpenClass(CodeWriter code, ArchiveManifest archive, Target target)
    {
        code.Line($"namespace {target.RootNamespace}").Open();
        return code.Line($"static partial class {archive.Name}").Open();
    }

    /// <summary>Emits what analyzers know of the next member, if there is anything.</summary>
    public static void EmitKnownTexts(CodeWriter code, string list)
    {
        if (list.Length > 0)
            code.Line($"[global::CorpusSdk.GeneratedCode.KnownTexts({CSharpText.Literal(list)})]");
    }

    private static string EmitArchive(ArchiveManifest archive, SchemaSpec? schema, string pack, EmissionFacts facts)
    {
        Target target = facts.Target;
        string article = schema?.TypeName ?? "Article";

        // A public class could not show a record that is not.
        string visibility = target.IsPublic && schema?.IsPublic != false ? "public" : "internal";
        var code = new CodeWriter().Header();
        code.Line($"namespace {target.RootNamespace}").Open();
        code.Summary($"The archive “{archive.Title}”: {Count(archive.ArticleCount, "article")}, compiled from {Sources(archive)}.");
        code.Line(GeneratedCode);
        EmitKnownTexts(code, archive.SlugList);
        code.Line($"{visibility} static partial class {archive.Name}").Open();

        code.Line($"private static readonly global::CorpusSdk.GeneratedCode.GeneratedArchive<{article}> s_archive = new global::CorpusSdk.GeneratedCode.GeneratedArchive<{article}>(");
        code.Line($"    {CSharpText.Literal(archive.Name)}, {CSharpText.Literal(archive.Fingerprint)}, {pack}, static seed => new {article}(seed)){LinkedWith(archive, facts)};");
        code.Line();
        code.Summary("All articles, by position and by slug: in the order that the project sets, else files by their paths, and within a file in reading order.");
        code.Line($"public static global::CorpusSdk.ArticleTable<{article}> Articles => s_archive.Table;");
        code.Line();
        if (archive.CanSearch)
            EmitSearch(code, article);
        FieldsEmitter.EmitLookups(code, archive, article, target);
        code.Summary("The same archive, untyped: for code that knows no archive by name.");
        code.Line("public static global::CorpusSdk.Archive Archive => s_archive;");
        if (schema is null)
            EmitArticle(code, archive, target);
        code.Close().Close();
        return code.ToString();
    }

    // Only archives that are linked with each other refer to each other, so that a linker can still remove the rest.
    private static string LinkedWith(ArchiveManifest archive, EmissionFacts facts)
    {
        IReadOnlyList<string> linked = facts.Links.Of(archive.Name);
        return linked.Count == 0
            ? ""
            : $".LinkedWith(static () => new global::CorpusSdk.Archive[] {{ {string.Join(", ", linked.Select(name => $"global::{facts.Target.RootNamespace}.{name}.Archive"))} }})";
    }

    private static void EmitArticle(CodeWriter code, ArchiveManifest archive, Target target)
    {
        code.Line();
        code.Summary($"An article of the archive “{archive.Title}”.");
        code.Line("public sealed partial record Article : global::CorpusSdk.Article").Open();
        code.Line("internal Article(global::CorpusSdk.GeneratedCode.ArticleSeed seed)");
        code.Line("    : base(seed)").Open().Close();
        FieldsEmitter.EmitProperties(code, PropertyNames.Article, archive.Shapes, "GeneratedFields", firstColumn: 0, target);
        code.Close();
    }

    private const string Narrowing = "global::CorpusSdk.ArticleFilter? where, global::CorpusSdk.ArticleOrder? orderBy = null, int limit = 10, int offset = 0, global::System.Threading.CancellationToken cancellationToken = default";
    private const string NarrowingArguments = "where, orderBy, limit, offset, cancellationToken";

    private static void EmitSearch(CodeWriter code, string article)
    {
        code.Summary("Finds articles: all words of the query have to be there. Whatever a person types is a query; see SearchQuery.Parse for the syntax.");
        code.Line($"public static global::CorpusSdk.SearchResults<{article}> Search(string query, int limit = 10) => s_archive.SearchTyped(query, limit);");
        code.Line();
        code.Summary("Finds articles, page by page: the offset says how many of the best hits to pass over.");
        code.Line($"public static global::CorpusSdk.SearchResults<{article}> Search(global::CorpusSdk.SearchQuery query, int limit = 10, int offset = 0) => s_archive.SearchTyped(query, limit, offset);");
        code.Line();
        code.Summary("Finds articles among those that a filter keeps, in the order of a field or the best first. A query without words lists what the filter keeps.");
        code.Line($"public static global::CorpusSdk.SearchResults<{article}> Search(string query, {Narrowing}) => s_archive.SearchTyped(global::CorpusSdk.SearchQuery.Parse(query), {NarrowingArguments});");
        code.Line();
        code.Summary("Finds articles among those that a filter keeps, in the order of a field or the best first. A query without words lists what the filter keeps.");
        code.Line($"public static global::CorpusSdk.SearchResults<{article}> Search(global::CorpusSdk.SearchQuery query, {Narrowing}) => s_archive.SearchTyped(query, {NarrowingArguments});");
        code.Line();
        code.Summary("Suggests how to go on from what someone has typed: words of the archive, and headlines.");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::CorpusSdk.Suggestion> Suggest(string typed, int limit = 8) => s_archive.Suggest(typed, limit);");
        code.Line();
    }

    private static string Sources(ArchiveManifest archive) => archive.FileCount == 1 ? archive.FirstFile : Count(archive.FileCount, "file");

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
