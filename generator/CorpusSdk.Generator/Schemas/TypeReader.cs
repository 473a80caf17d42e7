using System.Globalization;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Reads the type of a property.</summary>
internal static class TypeReader
{
    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="assembly">The assembly of the schema; references stay within it.</param>
    /// <param name="records">Knows which types are records within records.</param>
    /// <param name="fault">What to do if the type is not supported; null if it is, or if the compiler reports it.</param>
    public static SchemaType? Read(ITypeSymbol type, IAssemblySymbol assembly, RecordReader records, out string? fault)
    {
        SchemaListType form = ListFormOf(type, out ITypeSymbol? element);
        if (form == SchemaListType.None)
            return ReadValue(type, assembly, records, out fault);

        if (ListFormOf(element!, out _) != SchemaListType.None)
        {
            fault = "lists cannot contain lists";
            return null;
        }

        if (ReadValue(element!, assembly, records, out fault) is not { } value)
            return null;
        if (value.IsNullable && element!.NullableAnnotation == NullableAnnotation.Annotated)
        {
            fault = "lists cannot contain empty values, so remove the question mark";
            return null;
        }

        return value with { IsNullable = false, List = form };
    }

    /// <summary>The record in the type of a property: of a nullable one, or a list, the type in it.</summary>
    public static INamedTypeSymbol RecordOf(ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { TypeArguments.Length: 1, IsRecord: false } outer)
            type = outer.TypeArguments[0];
        return (INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.None);
    }

    /// <summary>Whether a type is one of the lists that are supported, and of what.</summary>
    public static SchemaListType ListFormOf(ITypeSymbol type, out ITypeSymbol? element)
    {
        element = type is INamedTypeSymbol { TypeArguments.Length: 1 } named ? named.TypeArguments[0] : null;
        if (element is null)
            return SchemaListType.None;
        if (SymbolText.Is(type, "System.Collections.Immutable.ImmutableArray<T>"))
            return SchemaListType.ImmutableArray;
        return SymbolText.Is(type, "System.Collections.Generic.IReadOnlyList<T>") ? SchemaListType.ReadOnlyList : SchemaListType.None;
    }

    private static SchemaType? ReadValue(ITypeSymbol type, IAssemblySymbol assembly, RecordReader records, out string? fault)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return ReadValue(nullable.TypeArguments[0], assembly, records, out fault) is { } value ? value with { IsNullable = true } : null;

        // Where the project knows no nullability, a text without a value gives null, as everything there may.
        bool isNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        string name = SymbolText.Identity(type);
        fault = null;
        if (FieldKinds.Declarable.FirstOrDefault(scalar => scalar.TypeName is { } typeName && SymbolText.Is(type, typeName)) is { } kind)
            return new SchemaType(kind.Kind, name) { IsNullable = isNullable, DeclaredType = FieldKinds.DeclaredType(kind.TypeName) };
        if (type.TypeKind == TypeKind.Error)
            return null;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return ReadEnum(enumeration, out fault);
        if (records.IsRecord(type))
            return new SchemaType(FieldKind.Map, name) { IsNullable = isNullable };
        if (IsSchema(type))
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly))
                return new SchemaType(FieldKind.Reference, name) { IsNullable = isNullable, ReferencedTypeName = name };
            fault = "references lead only to schemas of the same project, so keep its slug as a string";
            return null;
        }

        fault = Cure(type);
        return null;
    }

    private static SchemaType? ReadEnum(INamedTypeSymbol type, out string? fault)
    {
        fault = null;
        var members = new List<EnumMember>();
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.ConstantValue is null)
                continue;
            if (field.ConstantValue is ulong and > long.MaxValue)
            {
                fault = "its members exceed the range of long";
                return null;
            }

            members.Add(new EnumMember(field.Name, Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture)));
        }

        if (members.Count == 0)
        {
            fault = "it has no members";
            return null;
        }

        bool isFlags = type.GetAttributes().Any(attribute => SymbolText.Is(attribute.AttributeClass, "System.FlagsAttribute"));
        string name = SymbolText.Identity(type);
        FieldKind kind = type.EnumUnderlyingType?.SpecialType is SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 ? FieldKind.Int64 : FieldKind.Int32;
        return new SchemaType(kind, name) { Enum = new EnumShape(name, members.ToEquatableArray(), isFlags) };
    }

    private static bool IsSchema(ITypeSymbol type) =>
        type.GetAttributes().Any(attribute => SymbolText.Is(attribute.AttributeClass, SchemaReader.AttributeName));

    private static string Cure(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return $"use ImmutableArray<{SymbolText.Name(array.ElementType)}>";
        if (type is INamedTypeSymbol { TypeArguments.Length: 1 } list && list.AllInterfaces.Prepend(list).Any(face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T))
            return $"use ImmutableArray<{SymbolText.Name(list.TypeArguments[0])}>";
        return type.SpecialType switch
        {
            SpecialType.System_Single => "use double",
            SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 => "use int",
            SpecialType.System_UInt32 or SpecialType.System_UInt64 => "use long",
            SpecialType.System_DateTime => "use DateTimeOffset, or DateOnly for a day",
            SpecialType.System_Char or SpecialType.System_Object => "use string",
            _ when type.IsRecord => $"put [CorpusRecord] on {type.Name} if it is part of the article, or [CorpusSchema] if it has its own archive",
            _ => "use string",
        };
    }
}
