using CorpusSdk.Compiler;
using CorpusSdk.Generator.Problems;
using CorpusSdk.Compiler.Schemas;

namespace CorpusSdk.Generator.Schemas;

/// <summary>A record under <c>[CorpusSchema]</c>, read.</summary>
/// <param name="Schema">The schema; null if the record cannot be one.</param>
/// <param name="IsLanguageOld">Whether the project's C# has no partial properties; then nothing else was looked at.</param>
/// <param name="Problems">Problems of the record.</param>
/// <param name="Half">The other half of a record that cannot be a schema; null if there is a schema, or if no code can help.</param>
internal sealed record ReadSchema(PlacedSchema? Schema, bool IsLanguageOld, ProblemList Problems, OtherHalf? Half)
{
    /// <summary>The unmarked records within the schema that its properties hold.</summary>
    public EquatableArray<RecordSpec> Records { get; init; }

    /// <summary>The other halves of those that cannot be such records.</summary>
    public EquatableArray<OtherHalf> RecordHalves { get; init; }
}
