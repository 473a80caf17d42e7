using System.CommandLine;
using System.Runtime.InteropServices;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Layout;
using CorpusSdk.Tool.Pages;
using CorpusSdk.Tool.Site;
using CorpusSdk.Tool.Sources;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>site [source] -o folder</c>: the archives as a static site.</summary>
internal static class SiteCommand
{
    private const int ProgressInterval = 100;
    private const int MaxNamedFiles = 5;

    public static Command Create(ToolHost host, SharedOptions options)
    {
        Argument<string?> source = options.CreateSourceArgument();
        var output = new Option<string>("--output", "-o") { Description = "The folder of the site. Only a folder that is empty, or a site, is replaced.", HelpName = "folder", Required = true };
        var site = new SiteArguments();
        var command = new Command("site", "Writes the archives as a static site: a page for each article, lists, a search, and with --base-url a feed and a sitemap. The same texts give the same bytes.")
        {
            source, output, site.Title, site.Language, site.BasePath, site.BaseUrl,
        };
        command.SetAction(result => Run(host, options, result, source, result.GetRequiredValue(output), site));
        return command;
    }

    private static int Run(ToolHost host, SharedOptions options, ParseResult result, Argument<string?> sourceArgument, string typed, SiteArguments site)
    {
        string? path = options.PathOf(result, sourceArgument);
        string sourceFolder = Path.GetFullPath(path ?? ".", host.WorkingFolder);
        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed, host.WorkingFolder));
        if (IsWithinTexts(folder, sourceFolder))
            return Refuse(host, $"'{typed}' is within the texts, which the next build would take the site for: choose a folder outside of 'corpus'.");

        Source opened = host.OpenForPages(path);
        SourceNotes.Write(host.Error, opened, $"{host.Invocation} check{(path is null ? "" : " " + ShellText.WritePath(path))}");
        if (opened.Archives.Count == 0)
            return ExitCode.No;
        var plan = new SitePlan(opened, site.Read(result, opened.Archives, sourceFolder));
        if (plan.MissingFiles.Count > 0)
            host.Error.Write(new Prose(MissingNote(plan.MissingFiles), Styles.Error));
        SiteResult written;
        try
        {
            if (!SiteWriter.CanReplace(folder))
                return Refuse(host, $"'{typed}' is not a site of this tool, and is left as it is: choose another folder, or remove it yourself.");
            using ProgressLine line = host.BeginProgress();
            using var cancellation = new CancellationTokenSource();
            using PosixSignalRegistration interrupt = CancelOn(PosixSignal.SIGINT, cancellation);
            using PosixSignalRegistration terminate = CancelOn(PosixSignal.SIGTERM, cancellation);
            long start = Environment.TickCount64;
            written = SiteWriter.Write(plan.Files(), folder, Report, cancellation.Token);

            void Report(int count)
            {
                if (count % ProgressInterval == 0 && Environment.TickCount64 - start >= 1000)
                    line.Show($"wrote {count} files for {plan.ArticleCount} articles");
            }
        }
        catch (OperationCanceledException)
        {
            return Refuse(host, "The site was cancelled, and nothing has changed.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(host, $"'{typed}' cannot be written: {exception.Message}");
        }

        if (result.GetValue(options.Json))
        {
            JsonOutput.Write(host.Output, new SiteDocument(typed.Replace('\\', '/'), opened.Archives.Count, plan.ArticleCount, written.FileCount, written.LengthInBytes));
            return ExitCode.Success;
        }

        host.Output.Write(new Unwrapped(new Segment(
            $"Wrote {Numbers.Articles(plan.ArticleCount)} of {Numbers.Archives(opened.Archives.Count)} to {typed}: {Numbers.Count(written.FileCount, "file")}, {Numbers.Bytes(written.LengthInBytes)}.")));
        if (result.GetValue(site.BaseUrl) is null)
            host.Error.Write(new Prose("Without --base-url there is no feed, no sitemap and no canonical address.", Styles.Quiet));
        return ExitCode.Success;
    }

    private static string MissingNote(IReadOnlyList<string> files)
    {
        string names = string.Join(", ", files.Take(MaxNamedFiles)) + (files.Count > MaxNamedFiles ? ", …" : "");
        return $"{Numbers.Count(files.Count, "file")} that the texts show or lead to {(files.Count == 1 ? "is" : "are")} not beside the archives, so the site is without: {names}.";
    }

    // A build takes everything below corpus/.
    private static bool IsWithinTexts(string folder, string source)
    {
        string corpus = Path.Combine(source, Compiler.Building.DefaultTexts.Folder) + Path.DirectorySeparatorChar;
        return (folder + Path.DirectorySeparatorChar).StartsWith(corpus, StringComparison.Ordinal);
    }

    private static PosixSignalRegistration CancelOn(PosixSignal signal, CancellationTokenSource cancellation) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        cancellation.Cancel();
    });

    private static int Refuse(ToolHost host, string message)
    {
        host.Error.Write(new Prose(message, Styles.Error));
        return ExitCode.No;
    }
}
