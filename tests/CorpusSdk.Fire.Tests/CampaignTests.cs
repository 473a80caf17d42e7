using CorpusSdk.Fire.Html;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Tests;

/// <summary>Each campaign for a moment, with cases that are always the same. The program itself goes on for as long as it is told to.</summary>
public sealed class CampaignTests
{
    private const int Seed = 2026;

    public static TheoryData<string, int> Campaigns => new()
    {
        { "packs", 150 },
        { "compiler", 40 },
        { "lossless", 300 },
        { "damage", 250 },
        { "html", 20 },
        { "queries", 40 },
        { "threads", 10 },
        { "interrupted", 2 },
    };

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void EveryPromise_Holds(string name, int caseCount)
    {
        CampaignResult result = CampaignRun.Run(AllCampaigns.List.Single(campaign => campaign.Name == name), Seed, caseCount);

        Assert.True(result.Failures.Count == 0, string.Join("\n\n", result.Failures.Select(failure => $"{name}, case {failure.Number}: {failure.Exception}\n{failure.Notes}")));
        Assert.Equal(caseCount, result.CaseCount);
    }

    [Fact]
    public void EveryCampaign_IsTried() =>
        Assert.Equal(AllCampaigns.List.Select(campaign => campaign.Name), Campaigns.Select(campaign => campaign.Data.Item1));

    [Fact]
    public void ACase_IsTheSameWhereverItIsRun()
    {
        var first = new Recorder();
        var again = new Recorder();

        CampaignRun.Run(first, Seed, maxCases: 3);
        CampaignRun.RunOne(again, Seed, number: 2);

        Assert.Equal(first.Seen[2], Assert.Single(again.Seen));
        Assert.Equal(3, first.Seen.Distinct().Count());
    }

    [Theory]
    [InlineData("<p>x</p><script>alert(1)</script>")]
    [InlineData("<p onclick=\"alert(1)\">x</p>")]
    [InlineData("<a href=\"java&#10;script:alert(1)\">x</a>")]
    [InlineData("<a href=\"&#1;javascript:alert(1)\">x</a>")]
    [InlineData("<img src=\"data:image/svg+xml,x\">")]
    [InlineData("<p style=\"position:fixed\">x</p>")]
    [InlineData("<svg></svg>")]
    [InlineData("<input type=\"text\">")]
    [InlineData("<p>x</p></main><p>y</p>")]
    [InlineData("<p>x<!-- y --></p>")]
    [InlineData("<p title=\"x>y</p>")]
    public void TheJudgeOfHtml_FindsWhatIsUnsafe(string html) => Assert.Throws<BrokenPromiseException>(() => HtmlAllowList.Require(html));

    [Fact]
    public void Payloads_AreMoreThanThreeHundred() => Assert.InRange(Payloads.All.Distinct(StringComparer.Ordinal).Count(), 300, int.MaxValue);

    private sealed class Recorder : Campaign
    {
        public List<int> Seen { get; } = [];

        public override string Name => "recorder";

        public override string Promise => "";

        public override void Attack(AttackCase attack) => Seen.Add(attack.Random.Next());
    }
}
