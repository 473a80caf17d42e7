using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>A section of a pack, in pieces that follow each other.</summary>
/// <param name="Kind">The section's kind.</param>
/// <param name="ItemSizeInBytes">The size of an item; the pieces together are whole items.</param>
/// <param name="Chunks">The pieces.</param>
internal sealed record IndexSection(PackSection Kind, int ItemSizeInBytes, IReadOnlyList<ReadOnlyMemory<byte>> Chunks)
{
    /// <summary>How long the pieces are together.</summary>
    public long LengthInBytes => Chunks.Sum(static chunk => (long)chunk.Length);
}
