using System.Globalization;
using CorpusSdk.Search.Ranking;
using static CorpusSdk.SearchQuery;

namespace CorpusSdk.Tests.Search.Index;

/// <summary>Compares what was found with what should have been.</summary>
internal static class SearchAssert
{
    private const double Tolerance = 1e-9;

    /// <summary>All hits are the same, with the same scores.</summary>
    public static void Same(List<(int Archive, int Article, double Score)> expected, RankedHits found, SearchQuery query)
    {
        Assert.True(expected.Count == found.TotalCount, $"{Write(query)} should match {expected.Count} articles and matches {found.TotalCount}");
        Assert.Equal(expected.Count, found.Hits.Length);
        Dictionary<(int, int), double> scores = expected.ToDictionary(hit => (hit.Archive, hit.Article), hit => hit.Score);
        Assert.All(found.Hits, hit => Assert.True(
            scores.TryGetValue((hit.Index, hit.Article), out double score) && Math.Abs(score - hit.Score) <= Tolerance,
            $"{Write(query)} gives article {hit.Article} of {hit.Index} the score {hit.Score} in place of {score}"));
        AssertInOrder(found.Hits);
    }

    /// <summary>The hits of a page have the scores that this place in the whole list has.</summary>
    public static void Page(List<(int Archive, int Article, double Score)> expected, RankedHits found, int offset, int limit, SearchQuery query)
    {
        Assert.Equal(expected.Count, found.TotalCount);
        Assert.Equal(Math.Clamp(expected.Count - offset, 0, limit), found.Hits.Length);
        Dictionary<(int, int), double> scores = expected.ToDictionary(hit => (hit.Archive, hit.Article), hit => hit.Score);
        for (int i = 0; i < found.Hits.Length; i++)
        {
            RankedHit hit = found.Hits[i];

            // Scores that differ by rounding alone may have changed places, so it is not the article that must be the same.
            Assert.True(Math.Abs(expected[offset + i].Score - hit.Score) <= Tolerance, $"{Write(query)} has {hit} at rank {offset + i} in place of {expected[offset + i]}");
            Assert.True(Math.Abs(scores[(hit.Index, hit.Article)] - hit.Score) <= Tolerance, $"{Write(query)} scores {hit}");
        }

        AssertInOrder(found.Hits);
    }

    /// <summary>The query, for messages.</summary>
    public static string Write(SearchQuery query) => query switch
    {
        TextNode node => $"text({node.Text})",
        PhraseNode node => $"phrase({node.Text})",
        PrefixNode node => $"prefix({node.Text})",
        FuzzyNode node => $"fuzzy({node.Text})",
        AllNode node => $"all({string.Join(", ", node.Parts.Select(Write))})",
        AnyNode node => $"any({string.Join(", ", node.Parts.Select(Write))})",
        NotNode node => $"not({Write(node.Part)})",
        FieldNode node => string.Create(CultureInfo.InvariantCulture, $"{node.Field}({Write(node.Part)})"),
        _ => throw new InvalidOperationException(),
    };

    private static void AssertInOrder(RankedHit[] hits)
    {
        for (int i = 1; i < hits.Length; i++)
        {
            Assert.True(
                hits[i - 1].Score > hits[i].Score
                || (hits[i - 1].Score == hits[i].Score && (hits[i - 1].Index, hits[i - 1].Article).CompareTo((hits[i].Index, hits[i].Article)) < 0));
        }
    }
}
