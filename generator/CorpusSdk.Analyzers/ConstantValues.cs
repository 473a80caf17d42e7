using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Follows names to the values that they always have: variables that never change, read-only fields, and properties that only give something.</summary>
/// <remarks>Only within one file, since an analyzer should not bind others.</remarks>
internal static class ConstantValues
{
    // A property may lead to itself.
    private const int MaxSteps = 8;

    /// <summary>The operation that gives the value, without conversions; where the value is not always the same, the name itself.</summary>
    public static IOperation? Of(IOperation? operation)
    {
        operation = ArchiveSymbols.WithoutConversions(operation);
        for (int step = 0; step < MaxSteps && operation is not null && Declared(operation) is { } value; step++)
            operation = ArchiveSymbols.WithoutConversions(value);
        return operation;
    }

    /// <summary>Whether an operation may give a variable another value.</summary>
    public static bool IsWriteOf(IOperation operation, ISymbol variable) =>
        SymbolEqualityComparer.Default.Equals((operation as ILocalReferenceOperation)?.Local ?? (ISymbol?)(operation as IParameterReferenceOperation)?.Parameter, variable)
        && ((operation.Parent is IAssignmentOperation assignment && assignment.Target == operation)
            || operation.Parent is IArgumentOperation { Parameter.RefKind: not RefKind.None } or ITupleOperation);

    private static IOperation? Declared(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => InitialValue(local),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => Read(field, operation),
        IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false, IsIndexer: false } property } => Read(property, operation),
        _ => null,
    };

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

    private static IOperation? Read(ISymbol member, IOperation use)
    {
        if (member.DeclaringSyntaxReferences.Length != 1
            || member.DeclaringSyntaxReferences[0] is var reference && reference.SyntaxTree != use.Syntax.SyntaxTree
            || use.SemanticModel is not { } model)
        {
            return null;
        }

        ExpressionSyntax? value = member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
            _ => null,
        };
        return value is null || IsAssigned(member, value) ? null : model.GetOperation(value);
    }

    // A constructor may give another value, in any part of the type. Names are enough: more than this member may have the name, but not fewer.
    private static bool IsAssigned(ISymbol member, ExpressionSyntax value) =>
        member.ContainingType.DeclaringSyntaxReferences.Length != 1
        || value.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
        || type.Members.OfType<ConstructorDeclarationSyntax>().Any(constructor => constructor
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == member.Name && IsTarget(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name)));

    private static bool IsTarget(ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        _ => false,
    };
}
