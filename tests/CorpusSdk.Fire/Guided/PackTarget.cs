using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CorpusSdk.Tests;

namespace CorpusSdk.Fire.Guided;

/// <summary>A pack whose checksum fits, with pages around it that nobody may touch, and everything that can be asked of it.</summary>
internal sealed class PackTarget : GuidedTarget
{
    /// <inheritdoc/>
    public override string Name => "pack";

    /// <inheritdoc/>
    public override byte[] WriteSeed(AttackCase attack) => attack.Pick(CompiledCorpus.CompileSome(attack).Archives).Pack;

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        byte[] pack = [.. input];
        if (pack.Length >= 8)
            PackBytes.Seal(pack);
        using var memory = new GuardedMemory(pack);
        var archive = new GeneratedArchive<FireArticle>("Records", FingerprintOf(pack), memory.Get, static seed => new FireArticle(seed));
        PublicCalls.Each(archive, "ferry", question =>
        {
            try
            {
                question();
            }
            catch (CorpusFormatException)
            {
                // What a damaged pack is to give.
            }
        });
    }

    // The one that the pack has: else nothing further would be read.
    private static string FingerprintOf(byte[] pack) => pack.Length < PackLayout.Header.SizeInBytes
        ? ""
        : PackDirectory.FormatFingerprint(pack.AsSpan(PackLayout.Header.Fingerprint, PackLayout.Header.FingerprintSizeInBytes));
}
