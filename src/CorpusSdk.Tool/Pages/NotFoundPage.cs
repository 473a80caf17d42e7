using CorpusSdk.Tool.Layout;
using Spectre.Console;

namespace CorpusSdk.Tool.Pages;

/// <summary>Reports that something does not exist, with suggestions and a command to continue.</summary>
internal sealed class NotFoundPage(string message, IReadOnlyList<string> suggestions, string nextStep, string command)
{
    private const int Margin = 2;

    /// <summary>The page about an archive that is not there.</summary>
    public static NotFoundPage ForArchive(ToolContext context, string name) => new(
        $"There is no archive '{name}'. The archives are:",
        [.. context.Library.Archives.Select(known => known.Name)],
        "List all of them:",
        $"{context.Invocation} list");

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine();
        console.Write(new Indented(new Prose(message, Styles.Error), Margin));
        foreach (string suggestion in suggestions)
            console.Write(new Indented(new Prose(suggestion, Styles.Accent), 2 * Margin));
        console.WriteLine();
        console.Write(new Indented(new Prose(nextStep, Styles.Quiet), Margin));
        console.Write(new Indented(new Prose(command, Styles.Accent), 2 * Margin));
        console.WriteLine();
    }
}
