using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>The type of a declared property.</summary>
/// <param name="Kind">The kind of a value, or of a list's elements. Never <see cref="FieldKind.List"/> or <see cref="FieldKind.None"/>.</param>
/// <param name="ValueTypeText">The C# type of a value or an element, without nullability: <c>global::System.DateOnly</c>.</param>
internal sealed record SchemaType(FieldKind Kind, string ValueTypeText)
{
    /// <summary>Whether there may be no value. Means nothing for a list, which is empty then.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The form of the list, where it is one.</summary>
    public SchemaListType List { get; init; }

    /// <summary>The enumeration whose members the values are; <see cref="Kind"/> is then Int32 or Int64.</summary>
    public EnumShape? Enum { get; init; }

    /// <summary>See <see cref="FieldShape.DeclaredType"/>.</summary>
    public string? DeclaredType { get; init; }

    /// <summary>Of a reference: the record of the schema that it points at, as in <see cref="SchemaSpec.TypeName"/>.</summary>
    public string? ReferencedTypeName { get; init; }

    /// <summary>Whether there are several values.</summary>
    public bool IsList => List != SchemaListType.None;

    /// <summary>Whether a value, or an element, is a record with properties of its own.</summary>
    public bool IsRecord => Kind == FieldKind.Map;

    /// <summary>Whether a value, or an element, is any text.</summary>
    public bool IsText => Kind == FieldKind.Text && DeclaredType is null;

    /// <summary>How values are read and compared. Not for a record.</summary>
    public ScalarKind Scalar => FieldKinds.Scalar(Kind, DeclaredType);
}

/// <summary>In which C# type several values are handed out.</summary>
internal enum SchemaListType
{
    /// <summary>There is one value.</summary>
    None,

    /// <summary><c>System.Collections.Immutable.ImmutableArray</c>.</summary>
    ImmutableArray,

    /// <summary><c>System.Collections.Generic.IReadOnlyList</c>.</summary>
    ReadOnlyList,
}
