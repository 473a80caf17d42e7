using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>The types of the runtime in a compilation, and the archives that code names.</summary>
internal sealed class ArchiveSymbols
{
    private ArchiveSymbols(INamedTypeSymbol articleTable, INamedTypeSymbol archive)
    {
        ArticleTable = articleTable;
        Archive = archive;
    }

    /// <summary><c>ArticleTable&lt;T&gt;</c>.</summary>
    public INamedTypeSymbol ArticleTable { get; }

    /// <summary><c>Archive</c>.</summary>
    public INamedTypeSymbol Archive { get; }

    /// <summary>The types; null if the compilation does not reference the runtime. Then there is nothing to analyze.</summary>
    public static ArchiveSymbols? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("CorpusSdk.ArticleTable`1") is { } articleTable && compilation.GetTypeByMetadataName("CorpusSdk.Archive") is { } archive
            ? new ArchiveSymbols(articleTable, archive)
            : null;

    /// <summary>Whether a type is the class of an archive.</summary>
    public bool IsArchive(INamedTypeSymbol? type) =>
        type is { IsStatic: true }
        && SlugsOf(type) is not null
        && type.GetMembers("Archive").Any(member => member is IPropertySymbol { IsStatic: true } property && Is(property.Type, Archive));

    /// <summary>The class with the slugs of an archive.</summary>
    public static INamedTypeSymbol? SlugsOf(INamedTypeSymbol archive) => archive.GetTypeMembers("Slugs").FirstOrDefault(type => type.IsStatic);

    /// <summary>Whether a type, or the generic type that it is made of, is another.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol definition) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, definition);

    /// <summary>The archive whose <c>Articles</c> or <c>Archive</c> this is; null if that is only known when the program runs.</summary>
    public INamedTypeSymbol? ArchiveOf(IOperation? property) =>
        ValueOf(property) is IPropertyReferenceOperation { Instance: null, Property: { Name: "Articles" or "Archive", ContainingType: var type } } && IsArchive(type) ? type : null;

    /// <summary>The operation within conversions; for a variable that never gets another value, the value that it is declared with.</summary>
    public static IOperation? ValueOf(IOperation? operation)
    {
        operation = WithoutConversions(operation);
        return operation is ILocalReferenceOperation local ? WithoutConversions(InitialValue(local)) : operation;
    }

    /// <summary>The operation within conversions.</summary>
    public static IOperation? WithoutConversions(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>Whether an operation may give a variable another value.</summary>
    public static bool IsWriteOf(IOperation operation, ISymbol variable) =>
        SymbolEqualityComparer.Default.Equals((operation as ILocalReferenceOperation)?.Local ?? (ISymbol?)(operation as IParameterReferenceOperation)?.Parameter, variable)
        && ((operation.Parent is IAssignmentOperation assignment && assignment.Target == operation)
            || operation.Parent is IArgumentOperation { Parameter.RefKind: not RefKind.None } or ITupleOperation);

    // The value of a variable that never gets another.
    private static IOperation? InitialValue(ILocalReferenceOperation local)
    {
        if (local.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value }
            || value.SyntaxTree != local.Syntax.SyntaxTree
            || local.SemanticModel is not { } model)
        {
            return null;
        }

        IOperation root = local;
        while (root.Parent is { } parent)
            root = parent;
        return root.DescendantsAndSelf().Any(operation => IsWriteOf(operation, local.Local)) ? null : model.GetOperation(value);
    }
}
