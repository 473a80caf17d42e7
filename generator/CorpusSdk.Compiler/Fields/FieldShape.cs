using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Fields;

/// <summary>The type of a field, inferred from all articles of an archive or declared by a schema. Immutable, with value equality.</summary>
/// <remarks>
/// Shapes form a tree, and its pre-order is the order of the columns in the pack: a shape is a column, and those of its children
/// follow, or that of its texts. See <c>ColumnBuilder</c> for the columns, and the generator's <c>FieldsEmitter</c> for the properties.
/// </remarks>
/// <param name="Key">The key in the text; empty for the element of a list.</param>
/// <param name="Name">The name of the property, a C# identifier; empty for the element of a list.</param>
/// <param name="Kind">The kind of the values.</param>
/// <param name="IsOptional">Whether some rows may lack it. Never for a list, which is then empty, nor for its element.</param>
/// <param name="Children">Of a map: its fields, in ordinal order of their keys where they are inferred, else as they are declared. Of a list: its element, alone. Otherwise none.</param>
internal sealed record FieldShape(string Key, string Name, FieldKind Kind, bool IsOptional, EquatableArray<FieldShape> Children)
{
    /// <summary>Whether a lookup table is compiled for it.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>The value in place of a missing one; null if there is no default.</summary>
    public FieldScalar? Default { get; init; }

    /// <summary>The members of the enumeration whose values these are; <see cref="Kind"/> is then Int32 or Int64.</summary>
    public EnumShape? Enum { get; init; }

    /// <summary>The full name of the C# type, <c>System.TimeOnly</c>, where a schema asks for one that packs have as numbers with their texts, or as texts; otherwise null.</summary>
    public string? DeclaredType { get; init; }

    /// <summary>Of a reference: the name of the archive whose articles it points at.</summary>
    public string? ReferencedArchive { get; init; }

    /// <summary>
    /// Whether a column of the values' texts follows that of their numbers: the names of members, the slugs of articles, times and durations. Generated
    /// code reads the numbers alone.
    /// </summary>
    public bool HasTexts { get; init; }

    /// <summary>How many columns the shape and all below it take.</summary>
    public int ColumnCount => 1 + (HasTexts ? 1 : 0) + Children.Sum(child => child.ColumnCount);
}

/// <summary>An enumeration of the consumer's C#.</summary>
/// <param name="TypeName">Its full name, with <c>global::</c>.</param>
/// <param name="Members">Names and values, in declared order.</param>
/// <param name="IsFlags">Whether several members may be combined.</param>
internal sealed record EnumShape(string TypeName, EquatableArray<EnumMember> Members, bool IsFlags);

/// <summary>A member of an enumeration.</summary>
internal sealed record EnumMember(string Name, long Value);
