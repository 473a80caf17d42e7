using System.Numerics;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>The hash against a second implementation, written down from the format page with big integers and plain strings.</summary>
public class SlugHashTests
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const int CharsPerRead = 4;
    private const ulong SeedsTried = 4;

    private static readonly BigInteger Modulus = BigInteger.One << 64;

    private static readonly Gen<(int FromStart, int FromEnd)?> Windows = Gen.OneOf(
        Gen.Const(((int, int)?)null),
        Gen.Select(Gen.OneOf(Gen.Int[0, 80], Gen.Int.NonNegative), Gen.OneOf(Gen.Int[0, 80], Gen.Int.NonNegative)).Select(pair => ((int, int)?)pair));

    [Fact]
    public void AnySlugUnderAnySeedThroughAnyWindows_HasTheHashOfTheFormatPage() =>
        Gen.Select(Gen.OneOf(ArchiveGen.Slug, Gen.String[0, 140]), Gen.OneOf(Gen.ULong[0, 9], Gen.ULong), Windows).Sample(
            (slug, seed, windows) => Compute(slug, seed, windows) == FromFormatPage(slug, seed, windows),
            iter: 20_000);

    [Fact]
    public void BucketAndSlot_AreThoseOfTheFormatPage() => Gen.Select(Gen.ULong, Gen.UShort, Gen.UInt).Sample((hash, displacement, count) =>
    {
        BigInteger scattered = (hash >> 32) * (((BigInteger)displacement * 0x9E3779B2) + 1) % (BigInteger.One << 32);
        return SlugHash.Bucket(hash, count) == ((hash & uint.MaxValue) * (BigInteger)count) >> 32
            && SlugHash.Slot(hash, displacement, count) == (scattered * count) >> 32;
    });

    /// <summary>No table exists for two slugs with the same hash under every seed: the writer would search for ever.</summary>
    [Fact]
    public void SlugsWhoseLengthsDifferAsTheirCharactersDo_DifferUnderSomeSeed()
    {
        AssertDifferUnderSomeSeed("xabby", "xabbby", (0, 0));
        AssertDifferUnderSomeSeed("the-a-fishing", "the-end-b-fishing", (0, 0));
        AssertDifferUnderSomeSeed("aaaa", "aaaaa", (0, 0));
        AssertDifferUnderSomeSeed("aaaa", "aaaaa", null);
    }

    /// <summary>Characters that equal a key make a factor zero, whatever the other factor is; so no key may be used there without the seed.</summary>
    [Fact]
    public void SlugsWithAKeyOfTheHashInThem_DifferUnderSomeSeed()
    {
        string[] keys = [.. Enumerable.Range(-1, 20).Select(index => AsChars(Key(index)))];
        foreach (int length in new[] { 8, 13, 40, 64, 80 })
        {
            int[] places = [.. Enumerable.Range(0, length / CharsPerRead).Select(i => CharsPerRead * i)];
            foreach ((string key, int keyPlace, int otherPlace) in from key in keys from one in places from other in places where one != other select (key, one, other))
            {
                string same = Put(new string('x', length), keyPlace, key);
                AssertDifferUnderSomeSeed(Put(same, otherPlace, "aaaa"), Put(same, otherPlace, "bbbb"), null);
                AssertDifferUnderSomeSeed(Put(same, otherPlace, "aaaa"), Put(same, otherPlace, "bbbb"), (Math.Min(keyPlace, otherPlace), length - CharsPerRead - Math.Max(keyPlace, otherPlace)));
            }
        }
    }

    /// <summary>The hash as the runtime computes it.</summary>
    internal static ulong Compute(string slug, ulong seed, (int FromStart, int FromEnd)? windows) =>
        (windows is { } pair ? SlugHash.OfWindows(seed, pair.FromStart, pair.FromEnd) : SlugHash.OfWhole(seed)).Compute(slug);

    private static void AssertDifferUnderSomeSeed(string one, string other, (int FromStart, int FromEnd)? windows)
    {
        for (ulong seed = 0; seed < SeedsTried; seed++)
        {
            if (Compute(one, seed, windows) != Compute(other, seed, windows))
                return;
        }

        Assert.Fail($"'{one}' and '{other}' have the same hash under {SeedsTried} seeds.");
    }

    private static ulong FromFormatPage(string slug, ulong seed, (int FromStart, int FromEnd)? windows)
    {
        int length = slug.Length;
        int last = length - CharsPerRead;
        ulong seed2 = (ulong)(seed * new BigInteger(Multiplier) % Modulus);
        ulong hash = 0;
        if (length < CharsPerRead)
        {
            hash = Mix((ulong)slug.Aggregate(BigInteger.Zero, (value, unit) => (value * 65_536) + unit), 0, 0);
        }
        else if (windows is { } pair)
        {
            hash = Mix(Chars(pair.FromStart), Chars(Math.Max((long)last - pair.FromEnd, 0)), 0);
        }
        else if (length < 16)
        {
            hash = Mix(Chars(0), Chars(4), 0) ^ Mix(Chars(8), Chars(last), 2);
        }
        else if (length <= 64)
        {
            for (int block = 0; block < 4; block++)
            {
                int place = Math.Min(16 * block, length - 16);
                hash ^= Mix(Chars(place), Chars(place + 4), 4 * block) ^ Mix(Chars(place + 8), Chars(place + 12), (4 * block) + 2);
            }
        }
        else
        {
            for (int i = 0; i < last; i += 8)
                hash = Mix(Chars(i), Chars(i + 4) ^ hash, 0);
            hash = Mix(Chars(last), hash, 0);
        }

        return hash ^ Key(length);

        ulong Mix(ulong left, ulong right, int k) => Fold(left ^ seed ^ Key(k), right ^ seed2 ^ Key(k + 1));

        ulong Chars(long index)
        {
            int i = (int)Math.Min(index, last);
            return (ulong)(slug[i] + ((BigInteger)slug[i + 1] << 16) + ((BigInteger)slug[i + 2] << 32) + ((BigInteger)slug[i + 3] << 48));
        }
    }

    private static ulong Key(int index) => (ulong)((new BigInteger(Multiplier) * ((2 * index) + 3)) % Modulus);

    private static ulong Fold(ulong left, ulong right)
    {
        BigInteger product = (BigInteger)left * right;
        return (ulong)(product >> 64) ^ (ulong)(product % Modulus);
    }

    private static string AsChars(ulong word) => new([(char)word, (char)(word >> 16), (char)(word >> 32), (char)(word >> 48)]);

    private static string Put(string text, int place, string part) => string.Concat(text.AsSpan(0, place), part, text.AsSpan(place + part.Length));
}
