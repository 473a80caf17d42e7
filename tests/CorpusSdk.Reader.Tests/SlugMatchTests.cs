using CsCheck;

namespace CorpusSdk.Reader.Tests;

public class SlugMatchTests
{
    private static readonly Gen<string> Words = Gen.Char['a', 'd'].Array[0, 7].Select(string.Concat);

    [Fact]
    public void CountErrors_IsTheLeastDistanceToAnyStretch() =>
        Gen.Select(Words, Words).Sample((wanted, slug) => Assert.Equal(LeastDistanceByTrying(wanted, slug), SlugMatch.CountErrors(wanted, slug)));

    private static int LeastDistanceByTrying(string wanted, string slug)
    {
        int least = wanted.Length;
        for (int start = 0; start <= slug.Length; start++)
        {
            for (int end = start; end <= slug.Length; end++)
                least = Math.Min(least, Distance(wanted, slug[start..end]));
        }

        return least;
    }

    private static int Distance(string from, string to)
    {
        if (from.Length == 0 || to.Length == 0)
            return from.Length + to.Length;
        if (from[0] == to[0])
            return Distance(from[1..], to[1..]);
        return 1 + Math.Min(Distance(from[1..], to[1..]), Math.Min(Distance(from[1..], to), Distance(from, to[1..])));
    }
}
