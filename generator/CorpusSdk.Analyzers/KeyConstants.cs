using System.Globalization;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Keys of lookup tables that code writes out: constants, and days and addresses that are made of constants.</summary>
internal static class KeyConstants
{
    /// <summary>How the keys of a table are compared; <see cref="FieldKind.None"/> if they are of a type that is not checked.</summary>
    public static FieldKind KindOf(ITypeSymbol? key) => key switch
    {
        { TypeKind: TypeKind.Enum } => FieldKind.Int64,
        { SpecialType: SpecialType.System_String } => FieldKind.Text,
        { SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 } => FieldKind.Int64,
        { SpecialType: SpecialType.System_Double } => FieldKind.Double,
        { SpecialType: SpecialType.System_Decimal } => FieldKind.Decimal,
        { SpecialType: SpecialType.System_DateTime } or { Name: "DateOnly", ContainingNamespace.Name: "System" } => FieldKind.Date,
        { Name: "Uri", ContainingNamespace.Name: "System" } => FieldKind.Uri,
        _ => FieldKind.None,
    };

    /// <summary>The value of an argument: a text, a whole number, a floating-point number, a decimal number or a day. Null if it is not known here.</summary>
    /// <param name="argument">The argument, converted to the type of the keys.</param>
    /// <param name="syntax">Where it is written: what a fix replaces.</param>
    public static IComparable? ValueOf(IOperation argument, out SyntaxNode syntax)
    {
        IOperation written = argument;
        while (written is IConversionOperation { IsImplicit: true } conversion)
            written = conversion.Operand;
        syntax = written.Syntax;
        if (argument.ConstantValue is { HasValue: true, Value: { } value })
            return ValueOf(value);
        if (written is not IObjectCreationOperation { Constructor: { } constructor } creation)
            return null;
        switch (KindOf(constructor.ContainingType))
        {
            case FieldKind.Date when Part(creation, "year") is { } year && Part(creation, "month") is { } month && Part(creation, "day") is { } day && creation.Arguments.Length == 3:
                return DateTime.TryParseExact($"{year:0000}-{month:00}-{day:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;
            case FieldKind.Uri when creation.Arguments.Length == 1 && creation.Arguments[0].Value is { ConstantValue: { HasValue: true, Value: string address } } text:
                syntax = text.Syntax;
                return address;
            default:
                return null;
        }
    }

    /// <summary>A value for people: the name of an enum's member, <c>2024-05-31</c>, or the number.</summary>
    public static string Show(IComparable value, ITypeSymbol? key) => value switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        long number when key is { TypeKind: TypeKind.Enum } => MemberOf(number, key)?.Name ?? number.ToString(CultureInfo.InvariantCulture),
        long number when key is { SpecialType: SpecialType.System_Boolean } => number == 0 ? "false" : "true",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A value as C# that can stand in the place of another.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">The type of the keys.</param>
    /// <param name="replaced">What is there now.</param>
    /// <param name="model">What it means.</param>
    public static string Code(IComparable value, ITypeSymbol? key, SyntaxNode replaced, SemanticModel model)
    {
        string text = Show(value, key);
        return (value, replaced) switch
        {
            (DateTime day, BaseObjectCreationExpressionSyntax creation) =>
                creation.WithArgumentList(SyntaxFactory.ParseArgumentList(FormattableString.Invariant($"({day.Year}, {day.Month}, {day.Day})"))).ToString(),
            (decimal, _) => text + "m",
            (long, MemberAccessExpressionSyntax member) when key is { TypeKind: TypeKind.Enum } && IsMember(replaced, key, model) => member.WithName(SyntaxFactory.IdentifierName(text)).ToString(),
            (long, _) when key is { TypeKind: TypeKind.Enum } => IsMember(replaced, key, model) ? text : $"{key.ToMinimalDisplayString(model, replaced.SpanStart)}.{text}",
            _ => text,
        };
    }

    /// <summary>The member of an enum that has a value; null if none has.</summary>
    public static IFieldSymbol? MemberOf(long value, ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue && member.ConstantValue is { } constant && ValueOf(constant) is long number && number == value);

    private static bool IsMember(SyntaxNode written, ITypeSymbol type, SemanticModel model) =>
        SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(written).Symbol?.ContainingType, type);

    private static IComparable? ValueOf(object constant) => constant switch
    {
        string or double or decimal => (IComparable)constant,
        bool truth => truth ? 1L : 0L,
        ulong number => unchecked((long)number),
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static int? Part(IObjectCreationOperation creation, string name) =>
        creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value is { ConstantValue: { HasValue: true, Value: int number } } ? number : null;
}
