using CorpusSdk.Search.Ranking;
using CsCheck;

namespace CorpusSdk.Tests.Search.Index;

public class FollowerFinderTests
{
    private static readonly Gen<uint[]> Positions = Gen.Int[1, 60].SelectMany(length => Gen.UInt[0, 90].Array[1, length]).Select(positions => positions.Distinct().Order().ToArray());

    [Fact]
    public void Find_ListsOfAnyLength_GivesWhatStandsRightBehind() => Gen.Select(Positions, Positions).Sample(
        (ends, positions) =>
        {
            uint[] found = new uint[positions.Length];
            int count = new FollowerFinder().Find(ends, positions, found);

            Assert.Equal(positions.Where(position => ends.Contains(position - 1)), found.Take(count));
        },
        iter: 5_000);

    [Fact]
    public void Find_OneAfterAnother_ForgetsWhatWasBefore()
    {
        var finder = new FollowerFinder();
        uint[] many = [.. Enumerable.Range(0, 40).Select(i => (uint)(2 * i))];
        uint[] few = [.. Enumerable.Range(0, 20).Select(i => (uint)(4 * i))];
        uint[] odd = [.. many.Select(position => position + 1)];
        uint[] found = new uint[odd.Length];

        Assert.Equal(40, finder.Find(many, odd, found));
        Assert.Equal(20, finder.Find(few, odd, found));
    }
}
