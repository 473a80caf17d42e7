using CorpusSdk.Search.Index;
using CsCheck;

namespace CorpusSdk.Tests.Search.Index;

public class ArticleSearchTests
{
    [Fact]
    public void FirstNotBefore_FromAnyPlaceBefore_FindsWhatAWalkFinds() =>
        Gen.Select(Gen.UInt[0, 400].Array[0, 128], Gen.UInt[0, 410], Gen.Double[0, 1]).Sample((numbers, article, fraction) =>
        {
            uint[] articles = [.. numbers.Distinct().Order()];
            int expected = articles.TakeWhile(other => other < article).Count();

            Assert.Equal(expected, ArticleSearch.FirstNotBefore(articles, (int)(expected * fraction), article));
        });

    [Fact]
    public void FirstNotBefore_OutOfOrder_StaysInside() =>
        Gen.Select(Gen.UInt.Array[0, 128], Gen.UInt, Gen.Double[0, 1]).Sample((articles, article, fraction) =>
        {
            int from = (int)(articles.Length * fraction);

            Assert.InRange(ArticleSearch.FirstNotBefore(articles, from, article), from, articles.Length);
        });
}
