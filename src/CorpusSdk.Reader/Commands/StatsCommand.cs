using System.CommandLine;
using CorpusSdk.Reader.Documents;
using CorpusSdk.Reader.Pages;

namespace CorpusSdk.Reader.Commands;

/// <summary><c>stats [archive]</c>: how much there is of everything.</summary>
internal static class StatsCommand
{
    public static Command Create(ReaderContext context, Option<bool> json)
    {
        Argument<string?> archive = ArchiveArgument.Create(context);
        var verify = new Option<bool>("--verify") { Description = "Reads every byte first, and compares all checksums." };
        var command = new Command("stats", "Counts articles, words and fields.") { archive, verify };
        command.SetAction(result => Run(context, result.GetValue(archive), result.GetValue(verify), result.GetValue(json)));
        return command;
    }

    private static int Run(ReaderContext context, string? archiveName, bool verify, bool json)
    {
        if (ArchiveArgument.Resolve(context, archiveName) is not { } archives)
            return ExitCode.NotFound;
        if (verify)
        {
            foreach (Archive archive in archives)
                archive.Verify();
        }

        ArchiveStatistics[] statistics = [.. archives.Select(ArchiveStatistics.Of)];
        if (json)
            JsonOutput.Write(context, statistics);
        else
            new StatsPage(statistics, isVerified: verify).WriteTo(context.Output);
        return ExitCode.Success;
    }
}
