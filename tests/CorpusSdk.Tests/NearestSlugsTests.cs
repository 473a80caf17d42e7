using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>Slugs that come nearest to one that does not exist.</summary>
public class NearestSlugsTests
{
    private static readonly Gen<string> AnySlug = Gen.Char["ab-"].Array[1, 80].Select(letters => new string(letters));

    [Fact]
    public void WhatIsPassedOver_WouldNotHaveBeenFound() => Gen.Select(AnySlug, AnySlug.Array[0, 20]).Sample((wanted, slugs) =>
        Assert.Equal(CompareAll(wanted, slugs), NearestSlugs.Find(wanted, slugs, limit: int.MaxValue)));

    [Fact]
    public void AFewOfThem_AreTheNearestOfAll() => Gen.Select(AnySlug, AnySlug.Array[0, 40], Gen.Int[0, 8]).Sample((wanted, slugs, limit) =>
        Assert.Equal(CompareAll(wanted, slugs).Take(limit), NearestSlugs.Find(wanted, slugs, limit)));

    // Each slug is compared as a whole and in part, whatever its length.
    private static IEnumerable<int> CompareAll(string wanted, string[] slugs)
    {
        var pattern = new SlugPattern(wanted);
        int length = Math.Min(wanted.Length, SlugPattern.MaxLengthInChars);
        int maxWithin = wanted.Length < 3 ? -1 : length / 3;
        return
            from found in slugs.Select((slug, position) => (Slug: slug, Position: position, Whole: pattern.CountSlips(slug), Part: pattern.CountSlipsWithin(slug)))
            let isPart = found.Part < found.Whole && found.Part <= maxWithin
            where isPart || found.Whole <= Math.Max(1, length / 3)
            orderby isPart ? found.Part : found.Whole, isPart, new OrdinalText(found.Slug), found.Position
            select found.Position;
    }

    private readonly record struct OrdinalText(string Text) : IComparable<OrdinalText>
    {
        public int CompareTo(OrdinalText other) => string.CompareOrdinal(Text, other.Text);
    }
}
