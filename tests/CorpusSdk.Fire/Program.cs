using System.CommandLine;
using CorpusSdk.Fire;
using CorpusSdk.Fire.Guided;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;
using Spectre.Console;

if (args is [BuildFolder.WorkerCommand, var folder])
{
    BuildFolder.Build(folder);
    return 0;
}

if (args is [GuidedRun.Command, ..])
    return GuidedRun.Run(args[1..]);

var minutes = new Option<double>("--minutes") { Description = "How long to attack, all campaigns together.", DefaultValueFactory = _ => 1 };
var seed = new Option<int>("--seed") { Description = "Decides all cases.", DefaultValueFactory = _ => Random.Shared.Next() };
var only = new Option<string?>("--only") { Description = "One campaign." };
only.AcceptOnlyFromAmong([.. AllCampaigns.List.Select(campaign => campaign.Name)]);
var number = new Option<int?>("--case") { Description = "One case of the campaign, by the number that a failure names." };
var output = new Option<DirectoryInfo>("--output") { Description = "Where failures are written.", DefaultValueFactory = _ => new DirectoryInfo("fire") };

var root = new RootCommand("Attacks every promise of CorpusSdk for as long as it is told to, and says which held.") { minutes, seed, only, number, output };
root.Validators.Add(result =>
{
    if (result.GetValue(number) is not null && result.GetValue(only) is null)
        result.AddError("--case needs --only: each campaign has cases of its own.");
});
root.SetAction(result => Attack(result.GetValue(minutes), result.GetValue(seed), result.GetValue(only), result.GetValue(number), result.GetValue(output)!));
return root.Parse(args).Invoke();

static int Attack(double minutes, int seed, string? only, int? number, DirectoryInfo output)
{
    Campaign[] campaigns = [.. AllCampaigns.List.Where(campaign => only is null || campaign.Name == only)];
    TimeSpan share = TimeSpan.FromMinutes(minutes) / campaigns.Length;
    using var watchdog = new Watchdog(TimeSpan.FromMinutes(5), (campaign, attack) =>
    {
        Write(output, seed, campaign, new FailedCase(attack.Number, new TimeoutException("The case did not end."), attack.Notes));
        AnsiConsole.MarkupLineInterpolated($"[red]{campaign.Name}: case {attack.Number} does not end.[/]");
        Environment.Exit(2);
    });

    var results = new List<CampaignResult>();
    foreach (Campaign campaign in campaigns)
    {
        CampaignResult result = number is { } one ? CampaignRun.RunOne(campaign, seed, one) : CampaignRun.Run(campaign, seed, int.MaxValue, share, watchdog);
        results.Add(result);
        foreach (FailedCase failure in result.Failures)
            Write(output, seed, campaign, failure);
    }

    var table = new Table().AddColumns("campaign", "promise", "cases", "checks", "failures");
    foreach (CampaignResult result in results)
        table.AddRow(result.Campaign.Name, result.Campaign.Promise, $"{result.CaseCount:N0}", $"{result.CheckCount:N0}", $"{result.Failures.Count:N0}");
    AnsiConsole.Write(table);
    AnsiConsole.MarkupLineInterpolated($"seed {seed}");
    foreach ((CampaignResult result, FailedCase failure) in results.SelectMany(result => result.Failures.Select(failure => (result, failure))))
        AnsiConsole.MarkupLineInterpolated($"[red]{result.Campaign.Name} --case {failure.Number}: {failure.Exception.Message.Split('\n')[0]}[/]");
    return results.Any(result => result.Failures.Count > 0) ? 1 : 0;
}

static void Write(DirectoryInfo output, int seed, Campaign campaign, FailedCase failure)
{
    output.Create();
    File.WriteAllText(
        Path.Combine(output.FullName, $"{campaign.Name}-{seed}-{failure.Number}.txt"),
        $"dotnet run -c Release --project tests/CorpusSdk.Fire -- --seed {seed} --only {campaign.Name} --case {failure.Number}\n\n{failure.Exception}\n\n{failure.Notes}",
        System.Text.Encoding.UTF8);
}
