using System.CommandLine;
using CorpusSdk.Tool.Agents;
using CorpusSdk.Tool.Pages;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>mcp [source]</c>: the archives for agents.</summary>
internal static class McpCommand
{
    public static Command Create(ToolHost host, SharedOptions options)
    {
        Argument<string?> source = options.CreateSourceArgument();
        var command = new Command("mcp", "Offers the archives to agents by the Model Context Protocol, over standard input and output, until the input ends. Tools: list, read, search.") { source };
        command.SetAction(async (result, cancellation) =>
        {
            string? path = options.PathOf(result, source);
            Source opened = host.Open(path);
            SourceNotes.Write(host.Error, opened, $"{host.Invocation} check{(path is null ? "" : " " + ShellText.WritePath(path))}");
            await new ArchiveServer(new Library(opened.Archives)).RunAsync(cancellation);
            return ExitCode.Success;
        });
        return command;
    }
}
