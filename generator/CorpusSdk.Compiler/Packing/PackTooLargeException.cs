namespace CorpusSdk.Compiler.Packing;

/// <summary>An archive does not fit into a pack, whose offsets have 31 bits. Hosts turn it into a problem.</summary>
/// <param name="lengthInBytes">How large the pack would have become at least.</param>
internal sealed class PackTooLargeException(long lengthInBytes) : Exception("The archive does not fit into a pack.")
{
    /// <summary>How large the pack would have become at least.</summary>
    public long LengthInBytes { get; } = lengthInBytes;
}
