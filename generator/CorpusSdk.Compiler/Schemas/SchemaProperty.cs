using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>A partial property that the texts fill.</summary>
/// <param name="Name">Its name, without the <c>@</c> of an escaped keyword.</param>
/// <param name="Declaration">What its implementation begins with, all modifiers and the type included: <c>public partial string? Subtitle</c>.</param>
/// <param name="TypeText">Its type in full, with <c>global::</c> and nullability.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Key">The key that it was given; null if its name is the key.</param>
/// <param name="IsRequired">Whether every article must have it: its type has no null and it has no default, or an attribute says so.</param>
/// <param name="IsIndexed">Whether a lookup table is asked for.</param>
/// <param name="Default">The value in place of a missing one; null if there is none.</param>
/// <param name="Rules">What its values must keep beyond their type.</param>
internal sealed record SchemaProperty(
    string Name,
    string Declaration,
    string TypeText,
    SchemaType Type,
    string? Key,
    bool IsRequired,
    bool IsIndexed,
    FieldScalar? Default,
    EquatableArray<SchemaRule> Rules)
{
    /// <summary>What its docstring says, on one line, for people who write texts; null if it has none.</summary>
    public string? Description { get; init; }

    /// <summary>The record that the value is, or each element; null for all other values. The kind of <see cref="Type"/> is then Map.</summary>
    public RecordSpec? Record { get; init; }

    /// <summary>Whether no value, or element, may be given twice in the archive.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The properties of the same record that the value is before or after.</summary>
    public EquatableArray<ValueOrder> Orders { get; init; }
}

/// <summary>A partial property that holds the articles which point at this one.</summary>
/// <param name="Name">Its name, without the <c>@</c> of an escaped keyword.</param>
/// <param name="Declaration">What its implementation begins with, all modifiers and the type included.</param>
/// <param name="TypeText">Its type in full, with <c>global::</c> and nullability.</param>
/// <param name="List">The form of the list.</param>
/// <param name="SchemaTypeName">The record whose articles point here, as in <see cref="SchemaSpec.TypeName"/>.</param>
/// <param name="SchemaProperty">The name of its property that points here.</param>
internal sealed record SchemaBackReference(
    string Name,
    string Declaration,
    string TypeText,
    SchemaListType List,
    string SchemaTypeName,
    string SchemaProperty);
