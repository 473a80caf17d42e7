using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using CorpusSdk.Export;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Layout;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>export --to file</c>: the archives for another engine. The native tool does not have it: the engines' libraries would be files beside it.</summary>
internal static class ExportCommand
{
    // In the words of the file extensions that they are known by.
    private static readonly (string Name, ExportFormat Format)[] Formats =
    [
        ("jsonl", ExportFormat.JsonLines),
        ("sqlite", ExportFormat.Sqlite),
        ("parquet", ExportFormat.Parquet),
        ("postgresql", ExportFormat.PostgreSql),
        ("opensearch", ExportFormat.OpenSearch),
    ];

    public static Command Create(ToolHost host, SharedOptions options)
    {
        Argument<string?> archive = ArchiveArgument.Create(options);
        var to = new Option<string>("--to") { Description = $"The file to write. Its extension says the format: {string.Join(", ", ExportFormats.Extensions)}.", HelpName = "file", Required = true };
        var format = new Option<string?>("--format") { Description = "The format, whatever the extension.", HelpName = "format" };
        format.AcceptOnlyFromAmong([.. Formats.Select(known => known.Name)]);
        var force = new Option<bool>("--force") { Description = "Replaces a file that is there already." };
        var command = new Command("export", "Writes the archives for another engine: JSON Lines, SQLite, Parquet, PostgreSQL or OpenSearch.") { archive, to, format, force };
        command.Validators.Add(result => Validate(result, to, format));
        command.SetAction(result => options.Run(result, context => Run(
            context,
            host,
            result.GetValue(archive),
            result.GetRequiredValue(to),
            new ExportOptions { Format = FormatOf(result.GetValue(format)), Overwrites = result.GetValue(force) },
            result.GetValue(options.Json))));
        return command;
    }

    private static void Validate(CommandResult result, Option<string> to, Option<string?> format)
    {
        if (result.GetResult(to) is { Tokens: [var file] } && result.GetResult(format) is null && ExportFormats.OfFile(file.Value) is null)
            result.AddError($"The name '{file.Value}' does not say which format to write: end it in {string.Join(", ", ExportFormats.Extensions)}, or name one with {format.Name}.");
    }

    private static int Run(ToolContext context, ToolHost host, string? archiveName, string file, ExportOptions exportOptions, bool json)
    {
        if (ArchiveArgument.Resolve(context, archiveName) is not { } archives)
            return ExitCode.No;
        string path = Path.GetFullPath(file, host.WorkingFolder);
        ExportResult result;
        try
        {
            if (!exportOptions.Overwrites && Path.Exists(path))
                return Refuse(context, $"'{file}' is there already, and is left as it is: choose another name, or replace it with --force.");
            using ProgressLine line = host.BeginProgress();
            using var cancellation = new CancellationTokenSource();
            using PosixSignalRegistration interrupt = CancelOn(PosixSignal.SIGINT, cancellation);
            using PosixSignalRegistration terminate = CancelOn(PosixSignal.SIGTERM, cancellation);
            result = new ArchiveSet(archives).ExportAsync(path, exportOptions with { Progress = new SlowProgress(line) }, cancellation.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return Refuse(context, "The export was cancelled, and nothing was written.");
        }
        catch (ExportException exception)
        {
            return Refuse(context, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(context, $"'{file}' cannot be written: {exception.Message}");
        }

        if (json)
        {
            JsonOutput.Write(context.Output, new ExportDocument(file.Replace('\\', '/'), NameOf(result.Format), result.ArchiveCount, result.ArticleCount, result.LengthInBytes));
            return ExitCode.Success;
        }

        string beside = result.Format == ExportFormat.OpenSearch ? $" The definition of each index is beside it, in {file}.INDEX.json." : "";
        context.Output.Write(new Unwrapped(new Segment(
            $"Wrote {Numbers.Articles(result.ArticleCount)} of {Numbers.Archives(result.ArchiveCount)} to {file}, {Numbers.Bytes(result.LengthInBytes)}.{beside}")));
        return ExitCode.Success;
    }

    // Unlike other commands, this one has something to clear away.
    private static PosixSignalRegistration CancelOn(PosixSignal signal, CancellationTokenSource cancellation) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        cancellation.Cancel();
    });

    private static int Refuse(ToolContext context, string message)
    {
        context.Error.Write(new Prose(message, Styles.Error));
        return ExitCode.No;
    }

    private static ExportFormat? FormatOf(string? name) => name is null ? null : Formats.First(known => known.Name == name).Format;

    private static string NameOf(ExportFormat format) => Formats.First(known => known.Format == format).Name;

    /// <summary>Shows progress from the first second on; what is done before needs none.</summary>
    private sealed class SlowProgress(ProgressLine line) : IProgress<ExportProgress>
    {
        private readonly long _start = Environment.TickCount64;

        public void Report(ExportProgress value)
        {
            if (Environment.TickCount64 - _start >= 1000)
                line.Show($"exported {value.ArticleCount} of {value.TotalCount} articles");
        }
    }
}
