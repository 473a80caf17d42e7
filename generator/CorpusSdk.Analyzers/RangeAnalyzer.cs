using System.Collections.Immutable;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Reports ranges of constant keys that no key is in: the first is the greater one, or the compiled table has none between.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RangeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.EmptyRange];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("CorpusSdk.LookupTable`2") is { } table)
                start.RegisterOperationAction(operation => Analyze(operation, table), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol table)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call is not { TargetMethod: { Name: "Between", ContainingType: var type }, Arguments.Length: 2 }
            || !ArchiveSymbols.Is(type, table)
            || ValueOf(call, 0) is not { } from
            || ValueOf(call, 1) is not { } to)
        {
            return;
        }

        IPropertySymbol? property = ConstantValues.Of(call.Instance) is IPropertyReferenceOperation { Instance: null, Property: var known } ? known : null;
        ITypeSymbol key = type.TypeArguments[0];
        string? advice = Compare(from, to) switch
        {
            null => null,
            > 0 => "exchange the two",
            _ when property is not null && !MayHaveBetween(property, key, from, to) => "check the bounds, or give such a key to an article",
            _ => null,
        };
        if (advice is not null)
            context.ReportDiagnostic(Diagnostic.Create(Rules.EmptyRange, call.Syntax.GetLocation(), property?.Name ?? "the table", Show(from, key), Show(to, key), advice));
    }

    // By parameter: arguments can be named, and are then in the order in which they are written.
    private static IComparable? ValueOf(IInvocationOperation call, int parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter)?.Value is { } value ? KeyConstants.ValueOf(value, out _) : null;

    // As the table orders its keys; null where that is not known here.
    private static int? Compare(IComparable from, IComparable to) => (from, to) switch
    {
        (string first, string last) => string.CompareOrdinal(first, last),
        (double.NaN, _) or (_, double.NaN) => null,
        _ when from.GetType() == to.GetType() => from.CompareTo(to),
        _ => null,
    };

    private static bool MayHaveBetween(IPropertySymbol table, ITypeSymbol key, IComparable from, IComparable to) => (from, to) switch
    {
        (string first, string last) => ArchiveTexts.KeysOf(table)?.HasBetween(first, last) ?? true,
        _ => KeyConstants.KindOf(key) is var kind and not FieldKind.None && ArchiveTexts.ValuesOf(table, kind) is { } keys ? keys.HasBetween(from, to) : true,
    };

    private static string Show(IComparable value, ITypeSymbol key) => value is string text ? $"'{text}'" : KeyConstants.Show(value, key);
}
