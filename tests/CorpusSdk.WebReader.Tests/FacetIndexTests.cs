using CorpusSdk.Reader.Web.Texts;

namespace CorpusSdk.WebReader.Tests;

public sealed class FacetIndexTests
{
    private static readonly ArchiveLibrary ArchiveLibrary = new(Corpus.Catalog.Archives);
    private static readonly FacetIndex Index = new(ArchiveLibrary.All);

    [Fact]
    public void Count_AllArticles_OffersSharedCategoriesAndNoSentences()
    {
        IReadOnlyList<Facet> facets = Index.Count(ArchiveLibrary.All.Articles);

        Assert.Superset(new HashSet<string> { "country", "tags", "status", "nationality" }, facets.Select(facet => facet.Key).ToHashSet());
        Assert.DoesNotContain("description", facets.Select(facet => facet.Key));
        Assert.DoesNotContain("height", facets.Select(facet => facet.Key));
    }

    [Fact]
    public void Count_AnyChoice_IsHowManyArticlesItLeaves()
    {
        foreach (Facet facet in Index.Count(ArchiveLibrary.All.Articles))
        {
            foreach ((FacetChoice choice, int count) in facet.Values)
                Assert.Equal(ArchiveLibrary.All.Articles.Count(article => Index.Matches(article, [choice])), count);
        }
    }

    [Fact]
    public void Count_Years_AreCenturiesInOrder()
    {
        Facet lit = Index.Count(ArchiveLibrary.All.Articles).Single(facet => facet.Key == "lit");

        int[] centuries = [.. lit.Values.Select(value => int.Parse(value.Choice.Value.TrimEnd('s')))];
        Assert.Equal(centuries.Order(), centuries);
        Assert.All(centuries, century => Assert.Equal(0, century % 100));
    }

    [Fact]
    public void Count_OneArticle_OffersNothing() => Assert.Empty(Index.Count([ArchiveLibrary.FindReferenced("adziogol")!]));
}
