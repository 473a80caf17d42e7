using System.CommandLine;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Layout;
using CorpusSdk.Tool.Pages;
using CorpusSdk.Tool.Serving;
using CorpusSdk.Tool.Sources;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>serve [source]</c>: the pages of <c>site</c> to this machine's browser, while the texts are written.</summary>
internal static class ServeCommand
{
    private const int MaxPort = 65535;

    public static Command Create(ToolHost host, SharedOptions options)
    {
        Argument<string?> source = options.CreateSourceArgument();
        var port = new Option<int?>("--port") { Description = "The port. The first free one from 5080 on if omitted.", HelpName = "number" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int number) && number is > 0 and <= MaxPort))
                result.AddError($"'{token.Value}' is no port: take a number from 1 to {MaxPort}.");
        });
        var site = new SiteArguments();
        var command = new Command("serve", "Shows the pages of 'site' to the browser of this machine, with the problems of the texts, and again when the texts change, until Ctrl+C.")
        {
            source, port, site.Title, site.Language, site.BasePath,
        };
        command.SetAction((result, cancellation) => RunAsync(host, options, result, options.PathOf(result, source), result.GetValue(port), site, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ToolHost host, SharedOptions options, ParseResult result, string? path, int? port, SiteArguments site, CancellationToken cancellation)
    {
        // A source that makes no sense from the beginning is a mistake; one that becomes so is somebody at work.
        Source first = host.OpenForPages(path);
        SourceNotes.Write(host.Error, first, $"{host.Invocation} check{(path is null ? "" : " " + ShellText.WritePath(path))}");
        string folder = Path.GetFullPath(path ?? ".", host.WorkingFolder);
        Source? unread = first;
        var texts = new LiveTexts(
            () => Interlocked.Exchange(ref unread, null) ?? host.OpenForPages(path),
            archives => site.Read(result, archives, folder),
            host.WorkingFolder);
        using SiteServer? server = SiteServer.TryStart(texts, port);
        if (server is null)
        {
            host.Error.Write(new Prose(port is null ? "No port is free from 5080 on: choose one with --port." : $"The port {port} is taken, or may not be used: choose another with --port.", Styles.Error));
            return ExitCode.No;
        }

        using TextWatcher? watcher = TryWatch(host, folder, texts);
        if (result.GetValue(options.Json))
            JsonOutput.Write(host.Output, new ServeDocument(server.Address, texts.Counts.Archives, texts.Counts.Articles));
        else
            host.Output.Write(new Unwrapped(new Segment($"Serving {Numbers.Articles(texts.Counts.Articles)} of {Numbers.Archives(texts.Counts.Archives)} at {server.Address} until Ctrl+C.")));
        host.SendPages();
        await server.RunAsync(cancellation);
        return ExitCode.Success;
    }

    private static TextWatcher? TryWatch(ToolHost host, string folder, LiveTexts texts)
    {
        try
        {
            return new TextWatcher(folder, texts.Refresh);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            host.Error.Write(new Prose($"Changes are not noticed: {exception.Message} Start again to see them.", Styles.Error));
            return null;
        }
    }
}
