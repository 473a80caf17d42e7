using System.Globalization;
using System.Reflection;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.InMemory;

/// <summary>
/// Reads a schema back from its compiled record, so that texts are checked as in a build: names of keys, types, what must be there,
/// defaults. Of the validation attributes only <c>[Required]</c> is read: the others, such as <c>[Range]</c>, <c>[Unique]</c> and <c>[Before]</c>, are checked by a build alone.
/// </summary>
internal static class RecordSchema
{
    private const byte NotAnnotated = 1;
    private const byte Annotated = 2;

    /// <summary>The schema, with a property for each shape and in the same order; null if the record is not a schema.</summary>
    /// <param name="record">The record of the articles.</param>
    /// <param name="shapes">The shapes, as the archive's columns have them.</param>
    /// <exception cref="InvalidOperationException">The record is not that of these shapes.</exception>
    public static SchemaSpec? Read(Type record, EquatableArray<FieldShape> shapes)
    {
        if (record.GetCustomAttribute<CorpusSchemaAttribute>() is not { } attribute)
            return null;

        return new SchemaSpec(attribute.Archive, NameOf(record), record.Namespace ?? "", Containers: default, record.Name, IsPublic: true, ReadAll(record, shapes), BackReferences: default);
    }

    private static string NameOf(Type record) => record.FullName!.Replace('+', '.');

    private static EquatableArray<SchemaProperty> ReadAll(Type record, EquatableArray<FieldShape> shapes)
    {
        var properties = new List<SchemaProperty>(shapes.Count);
        foreach (FieldShape shape in shapes)
        {
            PropertyInfo property = ShapeReader.PropertyOf(record, shape.Key)
                ?? throw new InvalidOperationException($"{record} has no property for the field '{shape.Key}' of its archive: it was compiled from different code.");
            properties.Add(Read(property, shape));
        }

        return properties.ToEquatableArray();
    }

    private static RecordSpec ReadRecord(Type record, EquatableArray<FieldShape> shapes) =>
        new(NameOf(record), record.Namespace ?? "", Containers: default, Declaration: "", record.Name, ReadAll(record, shapes));

    private static SchemaProperty Read(PropertyInfo property, FieldShape shape)
    {
        bool isList = shape.Kind == FieldKind.List;
        FieldShape value = isList ? shape.Children[0] : shape;
        RecordSpec? record = value.Kind == FieldKind.Map && ShapeReader.ValueType(property) is { } recordType ? ReadRecord(recordType, value.Children) : null;
        var type = new SchemaType(value.Kind, record?.TypeName ?? value.Kind.ToString())
        {
            IsNullable = !isList && IsNullable(property, shape),
            List = !isList ? SchemaListType.None
                : property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? SchemaListType.ReadOnlyList : SchemaListType.ImmutableArray,
            Enum = value.Enum,
            DeclaredType = value.DeclaredType,
            ReferencedTypeName = value.ReferencedArchive,
        };
        FieldScalar? fallback = isList ? null : Default(property, type);
        CustomAttributeData? required = Find(property, "System.ComponentModel.DataAnnotations.RequiredAttribute");
        bool mayBeEmpty = !type.IsText || isList || required is null
            || required.NamedArguments.Any(argument => argument.MemberName == "AllowEmptyStrings" && argument.TypedValue.Value is true);
        return new SchemaProperty(
            property.Name,
            Declaration: "",
            TypeText: "",
            type,
            property.GetCustomAttribute<FieldKeyAttribute>()?.Key,
            IsRequired: required is not null || (fallback is null && !type.IsNullable && !isList),
            shape.IsIndexed,
            fallback,
            mayBeEmpty ? default : new EquatableArray<SchemaRule>([new RequiredTextRule(ErrorMessage: null)]))
        {
            Record = record,
        };
    }

    // The last argument as it is written: the attribute itself would convert it, by the culture of the machine.
    private static FieldScalar? Default(PropertyInfo property, SchemaType type)
    {
        if (Find(property, "System.ComponentModel.DefaultValueAttribute") is not { ConstructorArguments: { Count: > 0 } arguments }
            || arguments[arguments.Count - 1] is not { Value: { } constant } argument)
        {
            return null;
        }

        string text = constant switch
        {
            _ when argument.ArgumentType.IsEnum && type.Enum is not null =>
                EnumNames.NameOf(type.Enum, constant is ulong large ? unchecked((long)large) : Convert.ToInt64(constant, CultureInfo.InvariantCulture)),
            bool truth => truth ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            float number => number.ToString("R", CultureInfo.InvariantCulture),
            _ => Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "",
        };
        var scalar = new FieldScalar(text, ScalarNotation.Plain, default);
        return !type.IsRecord && type.Kind != FieldKind.Reference && SchemaValue.Accepts(type, scalar) ? scalar : null;
    }

    /// <summary>Whether the property may be null. If its code has no nullability, the compiled articles decide.</summary>
    private static bool IsNullable(PropertyInfo property, FieldShape shape)
    {
        if (property.PropertyType.IsValueType)
            return Nullable.GetUnderlyingType(property.PropertyType) is not null;
        return NullabilityOf(property) switch
        {
            Annotated => true,
            NotAnnotated => false,
            _ => shape.IsOptional,
        };
    }

    // As the C# compiler writes it: at the property, or once for all members of a type around it.
    private static byte NullabilityOf(PropertyInfo property)
    {
        if (FirstByte(Find(property, "System.Runtime.CompilerServices.NullableAttribute")) is { } own)
            return own;
        for (Type? type = property.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (FirstByte(Find(type, "System.Runtime.CompilerServices.NullableContextAttribute")) is { } context)
                return context;
        }

        return 0;
    }

    private static byte? FirstByte(CustomAttributeData? attribute) => attribute?.ConstructorArguments[0].Value switch
    {
        byte single => single,
        IReadOnlyList<CustomAttributeTypedArgument> { Count: > 0 } several => (byte)several[0].Value!,
        _ => null,
    };

    // By name: some are internal to each assembly, and others in packages that a program may lack.
    private static CustomAttributeData? Find(MemberInfo member, string attribute) =>
        member.GetCustomAttributesData().FirstOrDefault(candidate => candidate.AttributeType.FullName == attribute);
}
