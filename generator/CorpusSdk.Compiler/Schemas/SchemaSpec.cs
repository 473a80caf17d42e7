using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>The schema of an archive: a record of the consumer's C#, as far as it matters to texts and to the code that is generated into it.</summary>
/// <remarks>
/// Immutable, with value equality, and free of symbols and places: code that merely moves gives an equal schema. The places are
/// in <see cref="SchemaPlaces"/>.
/// </remarks>
/// <param name="Archive">The archive, as the attribute names it.</param>
/// <param name="TypeName">The record's full name, with <c>global::</c>; identifies the schema.</param>
/// <param name="Namespace">The namespace, keywords escaped; empty for the global one.</param>
/// <param name="Containers">The types around it, outermost first, each as a partial declaration begins: <c>static partial class Texts</c>.</param>
/// <param name="Name">The record's name, keywords escaped.</param>
/// <param name="IsPublic">Whether it and all types around it are public; otherwise a public member must not show it.</param>
/// <param name="Properties">The properties that the texts fill, in declared order.</param>
/// <param name="BackReferences">The properties that other schemas' references fill, in declared order.</param>
internal sealed record SchemaSpec(
    string Archive,
    string TypeName,
    string Namespace,
    EquatableArray<string> Containers,
    string Name,
    bool IsPublic,
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaBackReference> BackReferences)
{
    /// <summary>Whether generated code has to name the base, which the author forgot: so that one problem says so, and not an error for every use.</summary>
    public bool LacksBase { get; init; }

    /// <summary>Whether the record has members with the modifier <c>required</c>, which the generated constructor has to promise to set.</summary>
    public bool SetsRequiredMembers { get; init; }

    /// <summary>Properties that have a problem of their own. Their keys are not unknown.</summary>
    public EquatableArray<string> UnfilledProperties { get; init; }

    /// <summary>Declarations of partial properties that have a problem of their own; implemented so that it is the only one.</summary>
    public EquatableArray<string> Stubs { get; init; }

    /// <summary>Whether the schema is that of the archive with this name in C#.</summary>
    public bool IsFor(string archiveName) =>
        string.Equals(ArchiveName.Create(Archive).Identifier, archiveName, StringComparison.OrdinalIgnoreCase);
}
