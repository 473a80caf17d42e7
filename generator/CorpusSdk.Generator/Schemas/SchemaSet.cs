using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Schemas;

/// <summary>All schemas of a project that agree with each other.</summary>
/// <param name="Schemas">The schemas, in ordinal order of their records' names.</param>
/// <param name="Problems">What is wrong between them.</param>
internal sealed record SchemaSet(EquatableArray<PlacedSchema> Schemas, ProblemList Problems);
