using System.CommandLine;
using System.Reflection;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Layout;
using CorpusSdk.Tool.Problems;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>check [source]</c>: every problem that a build would report.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string GitHub = "github";
    private const string Sarif = "sarif";

    public static Command Create(ToolHost host, SharedOptions options)
    {
        Argument<string?> source = options.CreateSourceArgument();
        var format = new Option<string>("--format")
        {
            Description = "text for people; github for annotations in a workflow; json and sarif for programs.",
            HelpName = "format",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Json, GitHub, Sarif);
        var strict = new Option<bool>("--strict") { Description = "Treats warnings as errors." };
        var info = new Option<bool>("--info") { Description = "Shows what was settled by rule as well, as editors do. The other formats always have it." };
        var command = new Command("check", "Reports every problem that a build would report. Ends with 1 if there is an error. Archives that were compiled before are read whole instead, and their checksums compared.") { source, format, strict, info };
        command.SetAction(result => Run(
            host,
            host.Open(options.PathOf(result, source)),
            result.GetValue(options.Json) ? Json : result.GetValue(format)!,
            result.GetValue(strict),
            result.GetValue(info)));
        return command;
    }

    private static int Run(ToolHost host, Source source, string format, bool isStrict, bool showsInfos)
    {
        foreach (string note in source.Notes)
            host.Error.Write(new Prose(note, Styles.Quiet));
        if (!source.IsOfTexts)
        {
            foreach (Archive archive in source.Archives)
                archive.Verify();
        }

        CheckReport report = CheckReport.Create(source, host.WorkingFolder, isStrict);
        switch (format)
        {
            case Json:
                JsonOutput.Write(host.Output, report.ToDocument());
                break;
            case Sarif:
                JsonOutput.WriteSarif(host.Output, SarifReport.Create(report, Version));
                break;
            case GitHub:
                GitHubReport.Write(report, host.Output.Profile.Out.Writer);
                break;
            default:
                new TextReport(report, showsInfos).WriteTo(host.Output);
                break;
        }

        return report.Count(ProblemSeverity.Error) > 0 ? ExitCode.No : ExitCode.Success;
    }

    // Without what a source control system adds to it.
    private static string Version =>
        typeof(CheckCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
