using System.CommandLine;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Pages;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>stats [archive]</c>: how much there is of everything.</summary>
internal static class StatsCommand
{
    public static Command Create(SharedOptions options)
    {
        Argument<string?> archive = ArchiveArgument.Create(options);
        var verify = new Option<bool>("--verify") { Description = "Reads every byte first, and compares all checksums." };
        var command = new Command("stats", "Counts articles, words and fields; in texts, also the guesses where articles begin, and what proofreading found.") { archive, verify };
        command.SetAction(result => options.Run(result, context => Run(context, result.GetValue(archive), result.GetValue(verify), result.GetValue(options.Json))));
        return command;
    }

    private static int Run(ToolContext context, string? archiveName, bool verify, bool json)
    {
        if (ArchiveArgument.Resolve(context, archiveName) is not { } archives)
            return ExitCode.No;
        if (verify)
        {
            foreach (Archive archive in archives)
                archive.Verify();
        }

        ArchiveStatistics[] statistics = [.. archives.Select(archive => ArchiveStatistics.Of(archive, context.Problems))];
        if (json)
            JsonOutput.Write<IReadOnlyList<ArchiveStatistics>>(context.Output, statistics);
        else
            new StatsPage(statistics, isVerified: verify).WriteTo(context.Output);
        return ExitCode.Success;
    }
}
