using System.CommandLine;
using CorpusSdk.Build;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Layout;
using CorpusSdk.Tool.Sources;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>settle [source]</c>: separators where openings are guesses.</summary>
internal static class SettleCommand
{
    public static Command Create(ToolHost host, SharedOptions options)
    {
        Argument<string?> source = options.CreateSourceArgument();
        var all = new Option<bool>("--all") { Description = "Settles archives without doubtful lines as well." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Changes nothing, and lists the files that would be changed, each guess in them, how sure it is, and why." };
        var command = new Command("settle", "Writes separators into plain-text archives whose openings are guesses, with titles, standfirsts and bylines as fields. Then nothing in them is guessed; all else stays as it is. Look at the difference afterwards, and correct what was guessed wrong.") { source, all, dryRun };
        command.SetAction(result => Run(host, options.PathOf(result, source) ?? ".", result.GetValue(all), result.GetValue(dryRun), result.GetValue(options.Json)));
        return command;
    }

    private static int Run(ToolHost host, string path, bool isAll, bool isTrial, bool json)
    {
        string full = Path.GetFullPath(path, host.WorkingFolder);
        var settled = new List<string>();
        var guesses = new List<GuessDocument>();
        int failed = 0;
        foreach (CorpusSource text in Texts(path, full))
        {
            string shown = Path.GetRelativePath(host.WorkingFolder, text.AbsolutePath).Replace('\\', '/');
            try
            {
                if (!TextSettler.Settle(text, onlyDoubtful: !isAll, isTrial))
                    continue;
                settled.Add(shown);
                if (isTrial)
                    guesses.AddRange(TextSettler.FindGuesses(text).Select(guess => new GuessDocument(shown, guess.Line, guess.Text, guess.Opens, guess.IsSure ? "sure" : "please look", guess.Reason)));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                failed++;
                host.Error.Write(new Prose($"'{shown}' was not settled: {exception.Message}", Styles.Error));
            }
        }

        if (json)
        {
            JsonOutput.Write(host.Output, new SettleDocument(settled, guesses));
        }
        else
        {
            foreach (string file in settled)
            {
                host.Output.Write(new Unwrapped(new Segment(isTrial ? $"{file} would be settled." : $"Separators written into {file}.")));
                foreach (GuessDocument guess in guesses.Where(guess => guess.File == file))
                    host.Output.Write(new Unwrapped(new Segment($"  {guess.Line}: {guess.Grade}, {(guess.Opens ? "opens an article" : "opens none")} ({guess.Reason}): {guess.Text}")));
            }

            if (settled.Count == 0 && failed == 0)
                host.Output.Write(new Unwrapped(new Segment("Nothing to settle.")));
        }

        return failed > 0 ? ExitCode.No : ExitCode.Success;
    }

    private static IEnumerable<CorpusSource> Texts(string typed, string full)
    {
        try
        {
            if (Directory.Exists(full))
                return TextFolder.Of(full) is var folder ? folder.Files.Where(file => folder.IsInPart(file.AbsolutePath)) : [];
            if (File.Exists(full) && DefaultTexts.HasExtension(full))
                return TextFolder.OfFile(full) is var alone ? alone.Files.Where(file => alone.IsInPart(file.AbsolutePath)) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"'{typed}' cannot be read: {exception.Message}");
        }

        throw new SourceException(File.Exists(full)
            ? $"'{typed}' is no text: only texts can be settled."
            : $"There is no file or folder '{typed}'.");
    }
}
