using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>A place in the consumer's C#.</summary>
/// <param name="File">The file as the compiler knows it.</param>
/// <param name="Span">The place in it.</param>
internal readonly record struct CodePlace(string File, ProblemSpan Span)
{
    /// <summary>A problem here.</summary>
    public Problem Report(ProblemDescriptor descriptor, params object[] arguments) => Problem.Create(descriptor, File, Span, arguments);
}

/// <summary>The place of a schema in the consumer's C#, for problems that only come up when schemas and archives are known together.</summary>
/// <param name="Record">The record's name.</param>
/// <param name="Archive">The archive's name in the attribute.</param>
/// <param name="Properties">The names of the properties, in the order of <see cref="SchemaSpec.Properties"/>.</param>
/// <param name="BackReferences">The names of the properties, in the order of <see cref="SchemaSpec.BackReferences"/>.</param>
internal sealed record SchemaPlaces(CodePlace Record, CodePlace Archive, EquatableArray<CodePlace> Properties, EquatableArray<CodePlace> BackReferences);

/// <summary>A schema and its places.</summary>
/// <param name="Spec">The schema.</param>
/// <param name="Places">Where it is.</param>
internal sealed record PlacedSchema(SchemaSpec Spec, SchemaPlaces Places);
