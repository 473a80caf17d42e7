using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool;

/// <summary>The environment of every command.</summary>
/// <param name="Output">Where pages go.</param>
/// <param name="Error">Where messages go that are not pages.</param>
/// <param name="Invocation">The command that starts this program again, without arguments.</param>
/// <param name="WorkingFolder">The folder that paths are relative to.</param>
/// <param name="Open">Opens the source at a path; null is the working folder.</param>
internal sealed record ToolHost(IAnsiConsole Output, IAnsiConsole Error, string Invocation, string WorkingFolder, Func<string?, Source> Open)
{
    /// <summary>Begins a line about long work; one that nobody sees, unless there is a terminal for it.</summary>
    public Func<ProgressLine> BeginProgress { get; init; } = static () => new ProgressLine(null);

    /// <summary>Opens a source for pages in a browser: code in texts is coloured.</summary>
    public Func<string?, Source> OpenForPages { get; init; } = Open;

    /// <summary>Passes on what was written so far, for a command that goes on for long; the rest follows when the program ends.</summary>
    public Action SendPages { get; init; } = static () => { };
}
