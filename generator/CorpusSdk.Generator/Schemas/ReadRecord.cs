using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Generator.Problems;

namespace CorpusSdk.Generator.Schemas;

/// <summary>A record under <c>[CorpusRecord]</c>, read.</summary>
/// <param name="Records">The record, and the unmarked ones within it that its properties hold; none if it cannot be one.</param>
/// <param name="IsLanguageOld">Whether the project's C# has no partial properties; then nothing else was looked at.</param>
/// <param name="Problems">Problems of these records.</param>
/// <param name="Halves">The other halves of those that cannot be such records.</param>
internal sealed record ReadRecord(EquatableArray<RecordSpec> Records, bool IsLanguageOld, ProblemList Problems, EquatableArray<OtherHalf> Halves);
