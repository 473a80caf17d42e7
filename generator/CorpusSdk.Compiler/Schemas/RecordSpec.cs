namespace CorpusSdk.Compiler.Schemas;

/// <summary>A record within the records of schemas, as far as it matters to texts and to the code that is generated into it.</summary>
/// <remarks>Immutable, with value equality, and free of symbols and places, as <see cref="SchemaSpec"/> is. No record contains itself.</remarks>
/// <param name="TypeName">The record's full name, with <c>global::</c>; identifies it.</param>
/// <param name="Namespace">The namespace, keywords escaped; empty for the global one.</param>
/// <param name="Containers">The types around it, outermost first, each as a partial declaration begins.</param>
/// <param name="Declaration">The record as a partial declaration begins: <c>partial record struct Address</c>.</param>
/// <param name="Constructor">The name of its constructor, keywords escaped.</param>
/// <param name="Properties">The properties that the texts fill, in declared order.</param>
internal sealed record RecordSpec(
    string TypeName,
    string Namespace,
    EquatableArray<string> Containers,
    string Declaration,
    string Constructor,
    EquatableArray<SchemaProperty> Properties)
{
    /// <summary>See <see cref="SchemaSpec.SetsRequiredMembers"/>.</summary>
    public bool SetsRequiredMembers { get; init; }

    /// <summary>See <see cref="SchemaSpec.UnfilledProperties"/>.</summary>
    public EquatableArray<string> UnfilledProperties { get; init; }

    /// <summary>See <see cref="SchemaSpec.Stubs"/>.</summary>
    public EquatableArray<string> Stubs { get; init; }
}
