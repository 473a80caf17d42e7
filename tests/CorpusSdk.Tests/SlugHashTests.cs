using System.Numerics;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>The hash against a second implementation, written down from the format page with big integers and plain strings.</summary>
public class SlugHashTests
{
    private static readonly BigInteger Modulus = BigInteger.One << 64;

    [Fact]
    public void AnySlugThroughAnyWindows_HasTheHashOfTheFormatPage() =>
        Gen.Select(Gen.OneOf(ArchiveGen.Slug, Gen.Const("")), Gen.OneOf(Gen.Int[-80, 80], Gen.Int).Array[0, SlugHash.MaxWindows]).Sample(
            (slug, windows) => Compute(slug, windows) == FromFormatPage(slug, windows),
            iter: 20_000);

    [Fact]
    public void Slot_IsAlwaysOneOfTheTable() =>
        Gen.Select(Gen.ULong, Gen.UInt[1, uint.MaxValue]).Sample((hash, slotCount) => SlugHash.Slot(hash, slotCount) < slotCount);

    /// <summary>The hash as the runtime computes it.</summary>
    internal static unsafe ulong Compute(string slug, int[] windows)
    {
        fixed (char* chars = slug)
            return new SlugHash(windows).Compute(chars, slug.Length);
    }

    private static ulong FromFormatPage(string slug, int[] windows)
    {
        BigInteger hash = slug.Length * new BigInteger(0xA54FF53A5F1D36F1) % Modulus;
        if (slug.Length < 4)
        {
            hash = Mix(hash, slug.Aggregate(BigInteger.Zero, (value, unit) => (value * 65_536) + unit));
        }
        else if (windows.Length == 0)
        {
            for (int i = 0; i < slug.Length - 4; i += 4)
                hash = Mix(hash, Chars(i));
            hash = Mix(hash, Chars(slug.Length - 4));
        }
        else
        {
            long last = slug.Length - 4;
            foreach (int window in windows)
                hash = Mix(hash, Chars((int)(window >= 0 ? Math.Min(window, last) : Math.Max(last + 1 + window, 0))));
        }

        hash = hash * 0xBB67AE8584CAA73B % Modulus;
        return (ulong)(hash ^ (hash >> 29));

        BigInteger Chars(int index) =>
            slug[index] + ((BigInteger)slug[index + 1] << 16) + ((BigInteger)slug[index + 2] << 32) + ((BigInteger)slug[index + 3] << 48);

        static BigInteger Mix(BigInteger hash, BigInteger value)
        {
            hash = (hash ^ value) * 0x9E3779B97F4A7C15 % Modulus;
            return hash ^ (hash >> 32);
        }
    }
}
