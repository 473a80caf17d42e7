using System.CommandLine;
using System.CommandLine.Invocation;
using CorpusSdk.Packs;
using CorpusSdk.Tool.Layout;
using CorpusSdk.Tool.Pages;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary>The command line: without a command it lists everything.</summary>
internal static class ToolCommand
{
    private const string Description = """
        Checks, lists, reads, searches and compares archives of texts, and makes sites of them. A source is a folder of Markdown, JSON, CSV or plain text, an assembly with archives, or a pack. Without a command the articles of the current folder are listed.

        Exit codes: 0 done, 1 no (nothing found, texts with errors, sources that differ, a name or file that is taken), 2 the arguments or the source make no sense, 3 an archive is damaged. NO_COLOR=1 takes colours away, FORCE_COLOR=1 keeps them for a pager (less -R); COLUMNS sets the width of what goes to a file or a pager.
        """;

    // More, and any short word would be near another.
    private const int MaxMistakes = 2;

    /// <summary>Runs the command of the arguments.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public static async Task<int> InvokeAsync(ToolHost host, IReadOnlyList<string> arguments)
    {
        var options = new SharedOptions(host);
        var root = new RootCommand(Description)
        {
            CheckCommand.Create(host, options),
            ListCommand.Create(options),
            ReadCommand.Create(options),
            SearchCommand.Create(options),
            StatsCommand.Create(options),
            DiffCommand.Create(host, options),
            NewCommand.Create(host, options),
            SettleCommand.Create(host, options),
            SchemaCommand.Create(host, options),
            SiteCommand.Create(host, options),
            ServeCommand.Create(host, options),
            McpCommand.Create(host, options),
#if !NATIVE
            ExportCommand.Create(host, options),
#endif
            options.Source,
            options.Json,
        };
        root.SetAction(result => options.Run(result, context => ListCommand.Run(context, archiveName: null, result.GetValue(options.Json))));

        // A query may begin with an at sign, which would else name a file of further arguments, or be -hotel, which is not -h.
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        ParseResult parsed = root.Parse(arguments, parsing);
        if (FindUnknownCommand(root, parsed) is { } unknown)
        {
            UnknownCommandPage(host, root, unknown).WriteTo(host.Error);
            return ExitCode.Usage;
        }

        // A screen of help would push the mistake out of sight.
        if (parsed.Action is ParseErrorAction mistake)
            mistake.ShowHelp = false;
        try
        {
            int exitCode = await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = host.Output.Profile.Out.Writer,
                Error = host.Error.Profile.Out.Writer,
                EnableDefaultExceptionHandler = false,
                // There is nothing to finish after Ctrl+C; waiting for it would take a thread at each start.
                ProcessTerminationTimeout = null,
            });
            return parsed.Action is ParseErrorAction ? ExitCode.Usage : exitCode;
        }
        catch (Exception exception) when (exception is CorpusFormatException or SourceException)
        {
            host.Error.Write(new Indented(new Prose(exception.Message, Styles.Error), indent: 0));
            return exception is SourceException ? ExitCode.Usage : ExitCode.Damaged;
        }
    }

    private static string? FindUnknownCommand(RootCommand root, ParseResult parsed) =>
        parsed.Action is ParseErrorAction && parsed.CommandResult.Command == root && parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-') ? first : null;

    private static NotFoundPage UnknownCommandPage(ToolHost host, RootCommand root, string typed)
    {
        (string Name, int Distance)[] candidates = [.. root.Subcommands
            .Select(command => (command.Name, Distance: EditDistance.Compute(typed, command.Name, MaxMistakes)))
            .Where(command => command.Distance <= MaxMistakes)];
        string[] near = [.. candidates.Where(command => command.Distance == candidates.Min(other => other.Distance)).Select(command => command.Name)];
        return new NotFoundPage(
            $"There is no command '{typed}'.{(near.Length > 0 ? " Did you mean:" : "")}",
            near,
            "See all commands:",
            $"{host.Invocation} --help");
    }
}
