using System.Diagnostics;

namespace CorpusSdk.Fire.Running;

/// <summary>Runs the cases of a campaign, one after another.</summary>
public static class CampaignRun
{
    // Enough to see whether failures are of one kind; more would only fill a disk.
    private const int MaxFailures = 20;

    /// <summary>Runs as many cases as are wanted, or as time allows.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="seed">The seed of the whole run. The same gives the same cases.</param>
    /// <param name="maxCases">The most cases.</param>
    /// <param name="time">When to begin no further case; null for never. At least one is run.</param>
    /// <param name="watchdog">Hears of each case that begins; null for nobody.</param>
    public static CampaignResult Run(Campaign campaign, int seed, int maxCases, TimeSpan? time = null, Watchdog? watchdog = null)
    {
        var clock = Stopwatch.StartNew();
        var failures = new List<FailedCase>();
        long checkCount = 0;
        int caseCount = 0;
        while (caseCount < maxCases && failures.Count < MaxFailures && (caseCount == 0 || time is null || clock.Elapsed < time))
        {
            checkCount += RunCase(campaign, seed, caseCount, failures, watchdog);
            caseCount++;
        }

        return new CampaignResult(campaign, caseCount, checkCount, failures);
    }

    /// <summary>Runs one case of a run again.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="seed">The seed of the whole run.</param>
    /// <param name="number">Which case.</param>
    public static CampaignResult RunOne(Campaign campaign, int seed, int number)
    {
        var failures = new List<FailedCase>();
        int checkCount = RunCase(campaign, seed, number, failures, watchdog: null);
        return new CampaignResult(campaign, 1, checkCount, failures);
    }

    private static int RunCase(Campaign campaign, int seed, int number, List<FailedCase> failures, Watchdog? watchdog)
    {
        var attack = new AttackCase(number, CaseSeed(campaign, seed, number));
        watchdog?.Begin(campaign, attack);
        try
        {
            campaign.Attack(attack);
        }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failures.Add(new FailedCase(number, exception, attack.Notes));
        }

        return attack.CheckCount;
    }

    // Neighbouring seeds of Random begin alike, and campaigns are not to see the same input.
    private static int CaseSeed(Campaign campaign, int seed, int number)
    {
        uint hash = 2166136261;
        foreach (char letter in campaign.Name)
            hash = (hash ^ letter) * 16777619;
        hash = (hash ^ (uint)seed) * 16777619;
        hash = (hash ^ (uint)number) * 16777619;
        hash ^= hash >> 15;
        return (int)(hash * 2246822519 >> 1);
    }
}
