using CorpusSdk.Compiler.Packing;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Packing;

public class PerfectHashTests
{
    [Fact]
    public void EverySlugStandsInTheSlotThatItsHashLeadsTo() =>
        SlugSets.Resembling.Sample(AssertFindsAll, iter: 300);

    [Theory]
    [InlineData(1)]
    [InlineData(257)]
    [InlineData(20_000)]
    public void LargeSetsFindTheirDisplacements(int count) =>
        AssertFindsAll([.. Enumerable.Range(0, count).Select(i => $"{i / 8:0000}-is-the-number-of-a-river-{i % 8}-of-a-valley")]);

    [Fact]
    public void SlugsThatDifferInOneCharacterAnywhereAreAllFound()
    {
        string slug = new('a', 150);

        AssertFindsAll([slug, .. Enumerable.Range(0, slug.Length).Select(i => slug.Remove(i, 1).Insert(i, "b"))]);
    }

    [Fact]
    public void OneSlotInNineIsEmptyAtMost()
    {
        PerfectHash hash = PerfectHash.Build([.. Enumerable.Range(0, 9_000).Select(i => $"slug-{i}")]);

        Assert.InRange(hash.Slots.Count(slug => slug < 0), 1, hash.Slots.Length / 9 + 1);
    }

    private static void AssertFindsAll(string[] slugs)
    {
        PerfectHash hash = PerfectHash.Build(slugs);

        for (int i = 0; i < slugs.Length; i++)
        {
            ulong value = hash.Hash.Compute(slugs[i]);
            uint displacement = hash.Displacements[SlugHash.Bucket(value, (uint)hash.Displacements.Length)];
            Assert.Equal(i, hash.Slots[SlugHash.Slot(value, displacement, (uint)hash.Slots.Length)]);
        }
    }
}
