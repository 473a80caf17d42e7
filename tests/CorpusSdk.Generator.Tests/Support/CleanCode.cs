using CorpusSdk.Compiler.Fields;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>Demands that generated code compiles in any project, and declares what it is meant to and nothing else.</summary>
internal static class CleanCode
{
    private const int AllWarnings = 9999;

    /// <summary>Compiles with all warnings as errors, with nullable contexts on and off; the result loads and is whole.</summary>
    public static void AssertCompiles(GeneratorRun run)
    {
        CSharpCompilation strict = Strict(run.Compilation, NullableContextOptions.Disable);
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult emitted = strict.Emit(assembly, xmlDocumentationStream: documentation, manifestResources: LoadedConsumer.Describe(run.Project.Resources), cancellationToken: TestContext.Current.CancellationToken);
        AssertSilent(run, emitted.Diagnostics);
        if (run.Project.LanguageVersion >= LanguageVersion.CSharp8)
            AssertSilent(run, Strict(run.Compilation, NullableContextOptions.Enable).GetDiagnostics(TestContext.Current.CancellationToken));

        using LoadedConsumer consumer = LoadedConsumer.Load(assembly.ToArray());
        Assert.Equal(run.Archives.Order(StringComparer.Ordinal), consumer.Archives.Select(archive => archive.Name));
        Assert.All(consumer.Archives, archive => archive.Verify());
    }

    /// <summary>For each archive its class with the record and the slugs, the catalogue, and no other type or member.</summary>
    public static void AssertHasOnlyWhatWasMeant(GeneratorRun run)
    {
        var generated = run.Result.GeneratedSources.Select(source => source.SyntaxTree).ToHashSet();
        INamedTypeSymbol[] types =
        [
            .. Types(run.Compilation.Assembly.GlobalNamespace).Where(type => type.DeclaringSyntaxReferences.Length > 0 && type.DeclaringSyntaxReferences.All(reference => generated.Contains(reference.SyntaxTree))),
        ];
        FieldShape[] shapes = [.. Shapes(run)];
        HashSet<string> fieldMembers = [.. shapes.SelectMany(shape => Below(shape, "")).SelectMany(NamesOf)];
        int schemaCount = run.HintNames.Count(name => name.EndsWith(".Schema.g.cs", StringComparison.Ordinal));

        // The class of an archive, its slugs, and its record, which a schema takes the place of.
        // What is local to a generated file is for dotnet watch.
        types = [.. types.Where(type => !type.IsFileLocal)];
        Assert.Equal((3 * run.Archives.Count()) - schemaCount + (run.HintNames.Any() ? 1 : 0), types.Count(type => !IsFieldRecord(type)));
        Assert.All(types, type => Assert.All(Members(type), member => Assert.True(MeantMembers(type).Contains(member) || fieldMembers.Contains(member), $"{type}.{member}")));
    }

    private static IEnumerable<FieldShape> Shapes(GeneratorRun run) =>
        run.Step(TrackingNames.Fielded).SelectMany(output => ((FieldedArchive)output.Value).Spec.Value.Shapes)
            .Concat(run.Step(TrackingNames.FieldedPacked).SelectMany(output => ((FieldedManifest)output.Value).Manifest.Shapes));

    // Each by its name, and by that with the names of the records around it, as lookup tables have it.
    private static IEnumerable<FieldShape> Below(FieldShape shape, string outer) =>
        shape.Children.SelectMany(child => Below(child, outer + shape.Name)).Append(shape).Append(shape with { Name = outer + shape.Name });

    private static IEnumerable<string> NamesOf(FieldShape shape) =>
        [shape.Name, shape.Name + "Record", shape.Name + "RecordRecord", "By" + shape.Name, "By" + shape.Name + "_", "s_by" + shape.Name, "s_by" + shape.Name + "_", "Referencing" + shape.Name];

    private static bool IsFieldRecord(INamedTypeSymbol type) => type is { IsRecord: true, IsValueType: true, ContainingType: not null };

    private static CSharpCompilation Strict(CSharpCompilation compilation, NullableContextOptions nullable) => compilation.WithOptions(
        compilation.Options
            .WithWarningLevel(AllWarnings)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithNullableContextOptions(nullable));

    private static void AssertSilent(GeneratorRun run, IEnumerable<Diagnostic> diagnostics)
    {
        // The consumer of these tests has no documentation, and may have an empty file.
        Diagnostic[] heard = [.. diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
        Assert.True(heard.Length == 0, string.Join('\n', heard.Select(diagnostic => $"{diagnostic}\n    {LineOf(diagnostic)}")) + $"\n{string.Join(", ", run.HintNames)}");
    }

    private static string? LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => Types(member).Concat(member is INamedTypeSymbol type ? [type] : []));

    private static IEnumerable<string> Members(INamedTypeSymbol type) => type.Name == "Slugs"
        ? type.GetMembers().Where(member => member is not IFieldSymbol { IsConst: true, Type.SpecialType: SpecialType.System_String }).Select(member => member.Name)
        : type.GetMembers().Where(member => !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null }).Select(member => member.Name);

    private static IEnumerable<string> MeantMembers(INamedTypeSymbol type) => type switch
    {
        { Name: "Slugs" } => [],
        { Name: "Article", IsRecord: true } => [".ctor", "EqualityContract"],
        { Name: "Catalog" } => ["Archives"],
        _ when IsFieldRecord(type) => [".ctor", "_row"],
        _ => ["s_archive", "Articles", "Search", "Suggest", "Archive", "Article", "Slugs", "PackData", "PackWords", "FieldsData", "FieldsWords"],
    };
}
