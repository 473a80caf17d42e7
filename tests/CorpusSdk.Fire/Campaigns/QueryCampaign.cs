using CorpusSdk.Compiler.Building;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Fire.Campaigns;

/// <summary>Hostile queries over sound archives.</summary>
internal sealed class QueryCampaign : Campaign
{
    private const int QueriesPerCorpus = 40;

    // What the limits page promises for a query of 100 KB over thousands of articles is 10 MB; these archives have a dozen.
    private const long MaxAllocatedBytes = 10_000_000;

    /// <inheritdoc/>
    public override string Name => "queries";

    /// <inheritdoc/>
    public override string Promise => "No query throws, runs wild or finds what is not there; counts, pages and sets of archives agree.";

    /// <inheritdoc/>
    public override void Attack(AttackCase attack)
    {
        CompiledCorpus compiled = CompiledCorpus.Compile(HostileCorpus.Write(attack));
        if (compiled.Archives.Count == 0)
            return;
        (ArchiveSpec spec, byte[] pack) = attack.Pick(compiled.Archives);
        using var memory = new GuardedMemory(pack);
        GeneratedArchive<FireArticle> archive = CompiledCorpus.Open(spec, memory.Get);
        for (int i = 0; i < QueriesPerCorpus; i++)
        {
            string query = HostileQuery.Write(attack);
            if (i == 0)
                attack.CountChecks(QueriesPerCorpus - 1);
            try
            {
                RequireSense(archive, query);
            }
            catch
            {
                attack.Note("query", query);
                throw;
            }
        }
    }

    /// <summary>What a query gives is in agreement with itself.</summary>
    /// <exception cref="BrokenPromiseException">It is not.</exception>
    public static void RequireSense(GeneratedArchive<FireArticle> archive, string query)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        SearchResults<Article> all = archive.Search(SearchQuery.Parse(query), limit: 1000);
        AttackCase.Require(GC.GetAllocatedBytesForCurrentThread() - before <= MaxAllocatedBytes, "A query allocates too much.");

        AttackCase.Require(all.TotalCount == all.Hits.Count, $"{all.TotalCount} articles match, and {all.Hits.Count} are hits.");
        AttackCase.Require(all.Hits.Select(hit => hit.Article.Slug).Distinct(StringComparer.Ordinal).Count() == all.Hits.Count, "An article is a hit twice.");
        Article[] paged = [.. Enumerable.Range(0, (all.Hits.Count + 2) / 3).SelectMany(page => archive.Search(SearchQuery.Parse(query), limit: 3, offset: page * 3).Hits).Select(hit => hit.Article)];
        AttackCase.Require(paged.SequenceEqual(all.Hits.Select(hit => hit.Article)), "Pages of hits are not the hits.");
        AttackCase.Require(new ArchiveSet(archive).Search(SearchQuery.Parse(query), 1000).Hits.Select(hit => hit.Article).SequenceEqual(paged), "A set of one archive finds something else.");
        foreach (SearchHit<Article> hit in all.Hits)
        {
            string snippet = hit.Snippet.Text;
            AttackCase.Require(hit.Snippet.Mark("", "") == snippet, "A snippet without marks is not its text.");
        }

        if (all.DidYouMean is { } better)
            AttackCase.Require(archive.Search(better).TotalCount > 0, $"The correction '{better}' finds nothing.");
        foreach (Suggestion suggestion in archive.Suggest(query))
            AttackCase.Require(suggestion.Text.Length > 0, "A suggestion is empty.");
    }
}
