using System.Collections.Concurrent;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Fire.Campaigns;

/// <summary>Many threads that open an archive at the same moment.</summary>
internal sealed class ThreadCampaign : Campaign
{
    private const int ThreadCount = 64;

    /// <inheritdoc/>
    public override string Name => "threads";

    /// <inheritdoc/>
    public override string Promise => "64 threads that meet a cold archive get what one gets.";

    /// <inheritdoc/>
    public override void Attack(AttackCase attack)
    {
        CompiledCorpus compiled = CompiledCorpus.Compile(HostileCorpus.Write(attack));
        if (compiled.Archives.Count == 0)
            return;
        (ArchiveSpec spec, byte[] pack) = attack.Pick(compiled.Archives);
        using var memory = new GuardedMemory(pack);
        string expected = Transcript(CompiledCorpus.Open(spec, memory.Get));

        GeneratedArchive<FireArticle> cold = CompiledCorpus.Open(spec, memory.Get);
        var failures = new ConcurrentQueue<Exception>();
        using var start = new Barrier(ThreadCount);
        Thread[] threads = [.. Enumerable.Range(0, ThreadCount).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                AttackCase.Require(Transcript(cold) == expected, "A thread got another answer.");
            }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures.Enqueue(exception);
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        attack.CountChecks(ThreadCount - 1);
        if (failures.TryDequeue(out Exception? failure))
            throw failure;
    }

    private static string Transcript(GeneratedArchive<FireArticle> archive) => string.Join('\n', [
        .. archive.Table.SelectMany(article => (string[])[
            article.Slug, article.Headline, article.Body, article.Html,
            string.Join(' ', article.Similar.Select(other => other.Slug)),
            string.Join(' ', article.LinkedFrom.Select(other => other.Slug)),
            string.Join(' ', article.Fields.Select(field => $"{field.Key}={field.Value}")),
            ReferenceEquals(archive.Table[article.Slug], article) ? "same" : "other"]),
        .. archive.Search("ferry OR the OR riv*").Hits.Select(hit => hit.Article.Slug + hit.Snippet.Text),
        .. archive.Suggest("f").Select(suggestion => suggestion.Text)]);
}
