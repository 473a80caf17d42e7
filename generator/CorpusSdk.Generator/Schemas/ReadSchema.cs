using CorpusSdk.Generator.Problems;
using CorpusSdk.Compiler.Schemas;

namespace CorpusSdk.Generator.Schemas;

/// <summary>A record under <c>[CorpusSchema]</c>, read.</summary>
/// <param name="Schema">The schema; null if nothing can be generated into the record.</param>
/// <param name="IsLanguageOld">Whether the project's C# has no partial properties; then nothing else was looked at.</param>
/// <param name="Problems">Problems of the record.</param>
internal sealed record ReadSchema(PlacedSchema? Schema, bool IsLanguageOld, ProblemList Problems);
