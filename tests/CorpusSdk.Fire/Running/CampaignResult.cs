namespace CorpusSdk.Fire.Running;

/// <summary>What a campaign came to.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="CaseCount">How many cases there were.</param>
/// <param name="CheckCount">How many single checks they made.</param>
/// <param name="Failures">Those that failed.</param>
public sealed record CampaignResult(Campaign Campaign, int CaseCount, long CheckCount, IReadOnlyList<FailedCase> Failures);

/// <summary>A case that failed.</summary>
/// <param name="Number">Which case of the run it was.</param>
/// <param name="Exception">What went wrong.</param>
/// <param name="Notes">The input.</param>
public sealed record FailedCase(int Number, Exception Exception, string Notes);
