using System.CommandLine;
using System.CommandLine.Invocation;
using CorpusSdk.Reader.Layout;

namespace CorpusSdk.Reader.Commands;

/// <summary>The command line: without a command it lists everything.</summary>
internal static class ReaderCommand
{
    private const string Description = """
        Reads the articles that were compiled into this program. Without a command it lists them.

        Exit codes: 0 done, 1 nothing was found, 2 the arguments make no sense, 3 an archive is damaged. NO_COLOR=1 takes colours away, FORCE_COLOR=1 keeps them for a pager (less -R); COLUMNS sets the width of what goes to a file or a pager.
        """;

    /// <summary>Runs the command of the arguments.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public static int Invoke(ReaderContext context, IReadOnlyList<string> arguments)
    {
        var json = new Option<bool>("--json") { Description = "Writes JSON, for programs.", Recursive = true };
        var root = new RootCommand(Description)
        {
            ListCommand.Create(context, json),
            ReadCommand.Create(context, json),
            SearchCommand.Create(context, json),
            StatsCommand.Create(context, json),
            json,
        };
        root.SetAction(result => ListCommand.Run(context, archiveName: null, result.GetValue(json)));

        // A query may begin with an at sign, which would else name a file of further arguments, or be -hotel, which is not -h.
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        ParseResult parsed = root.Parse(arguments, parsing);
        try
        {
            int exitCode = parsed.Invoke(new InvocationConfiguration
            {
                Output = context.Output.Profile.Out.Writer,
                Error = context.Error.Profile.Out.Writer,
                EnableDefaultExceptionHandler = false,
                // There is nothing to finish after Ctrl+C; waiting for it would take a thread at each start.
                ProcessTerminationTimeout = null,
            });
            return parsed.Action is ParseErrorAction ? ExitCode.Usage : exitCode;
        }
        catch (CorpusFormatException damage)
        {
            context.Error.Write(new Indented(new Prose(damage.Message, Styles.Error), indent: 0));
            return ExitCode.Damaged;
        }
    }
}
