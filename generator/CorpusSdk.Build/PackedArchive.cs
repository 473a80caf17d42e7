using CorpusSdk.Compiler.Building;

namespace CorpusSdk.Build;

/// <summary>An archive whose pack lies in the shared folder.</summary>
/// <param name="Plan">What it was made from.</param>
/// <param name="FileName">The pack's name in its folder.</param>
/// <param name="LengthInBytes">The pack's size.</param>
/// <param name="BodiesStart">Where the first body begins in the pack.</param>
internal sealed record PackedArchive(ArchivePlan Plan, string FileName, long LengthInBytes, uint BodiesStart);
