using System.Buffers.Binary;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;
using CorpusSdk.Tests;

namespace CorpusSdk.Fire.Campaigns;

/// <summary>Damages packs in memory with forbidden pages around it, and asks everything.</summary>
internal sealed class DamageCampaign : Campaign
{
    // An answer may allocate in proportion to the pack, and for each question and exception what these cost by themselves.
    private const long AllocatedBytesPerPackByte = 256;
    private const long AllocatedBytesPerQuestion = 65_536;

    /// <inheritdoc/>
    public override string Name => "damage";

    /// <inheritdoc/>
    public override string Promise => "A damaged pack gives CorpusFormatException or an answer; nothing is read outside of it; memory stays in proportion.";

    /// <inheritdoc/>
    public override void Attack(AttackCase attack)
    {
        IReadOnlyList<(string Path, string Text)> files = HostileCorpus.Write(attack);
        CompiledCorpus compiled = CompiledCorpus.Compile(files);
        if (compiled.Archives.Count == 0)
            return;
        (ArchiveSpec spec, byte[] pack) = attack.Pick(compiled.Archives);
        byte[] damaged = Damage(attack, pack);
        string query = HostileQuery.Write(attack);
        attack.Note("query", query);

        using var memory = new GuardedMemory(damaged);
        int questions = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        PublicCalls.Each(CompiledCorpus.Open(spec, memory.Get), query, question =>
        {
            questions++;
            try
            {
                question();
            }
            catch (CorpusFormatException)
            {
            }
        });
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        attack.CountChecks(questions);
        long allowed = (AllocatedBytesPerPackByte * damaged.Length) + (AllocatedBytesPerQuestion * questions) + (64L * query.Length * 40);
        AttackCase.Require(allocated <= allowed, $"{questions} questions over {damaged.Length} bytes allocated {allocated} bytes, and {allowed} are allowed.");
    }

    private static byte[] Damage(AttackCase attack, byte[] pack)
    {
        byte[] damaged = [.. pack];
        if (attack.Happens(10))
            damaged = damaged[..attack.Random.Next(damaged.Length + 1)];
        for (int count = attack.Pick([1, 1, 1, 2, 4, 16]); count > 0 && damaged.Length >= 8; count--)
        {
            int at = attack.Random.Next(damaged.Length - 7);
            string what;
            switch (attack.Random.Next(5))
            {
                case 0:
                    int bit = attack.Random.Next(8);
                    damaged[at] ^= (byte)(1 << bit);
                    what = $"bit {bit}";
                    break;
                case 1:
                    BinaryPrimitives.WriteUInt32LittleEndian(damaged.AsSpan(at & ~3), attack.Pick([0u, 1u, 0x7FFFFFFFu, 0x80000000u, uint.MaxValue, (uint)damaged.Length]));
                    what = "an extreme number";
                    break;
                case 2:
                    damaged.AsSpan(attack.Random.Next(damaged.Length - 7), 4).CopyTo(damaged.AsSpan(at));
                    what = "a number from elsewhere";
                    break;
                case 3:
                    int length = Math.Min(attack.Random.Next(1, 64), damaged.Length - at);
                    damaged.AsSpan(at, length).Fill((byte)attack.Random.Next(256));
                    what = $"{length} bytes the same";
                    break;
                default:
                    damaged[at] = (byte)attack.Random.Next(256);
                    what = "a byte";
                    break;
            }

            attack.Note("damage", $"{what} at {at} of {damaged.Length}");
        }

        // Else the checksum of the directory would find most of it at once.
        if (attack.Happens(70))
            PackBytes.Seal(damaged);
        return damaged;
    }
}
