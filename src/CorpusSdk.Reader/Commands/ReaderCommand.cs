using System.CommandLine;

namespace CorpusSdk.Reader.Commands;

/// <summary>The command line: without a command it lists everything.</summary>
internal static class ReaderCommand
{
    /// <summary>Runs what the arguments say.</summary>
    /// <returns>The exit code: 0, or 1 where something is not there or the arguments make no sense.</returns>
    public static int Invoke(ReaderContext context, IReadOnlyList<string> arguments)
    {
        var root = new RootCommand("Reads the articles that were compiled into this program. Without a command it lists them.")
        {
            ListCommand.Create(context),
            ReadCommand.Create(context),
            SearchCommand.Create(context),
        };
        root.SetAction(_ => ListCommand.Run(context, archiveName: null));

        // A query may begin with an at sign, which would else name a file of further arguments, or be -hotel, which is no -h.
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        return root.Parse(arguments, parsing).Invoke(new InvocationConfiguration
        {
            Output = context.Output.Profile.Out.Writer,
            Error = context.Error.Profile.Out.Writer,
        });
    }
}
