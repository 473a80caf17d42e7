using CorpusSdk.Fire.Campaigns;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire;

/// <summary>All campaigns, in the order of the table.</summary>
public static class AllCampaigns
{
    /// <summary>The campaigns.</summary>
    public static IReadOnlyList<Campaign> List { get; } =
    [
        new PackCampaign(),
        new CompilerCampaign(),
        new LosslessCampaign(),
        new DamageCampaign(),
        new HtmlCampaign(),
        new QueryCampaign(),
        new ThreadCampaign(),
        new InterruptedCampaign(),
    ];
}
