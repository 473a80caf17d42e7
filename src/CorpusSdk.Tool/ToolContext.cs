using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool;

/// <summary>The environment of a command that works on archives.</summary>
/// <param name="Library">The archives.</param>
/// <param name="Output">Where pages go.</param>
/// <param name="Error">Where messages go that are not pages.</param>
/// <param name="Invocation">The command that starts this program again on the same source, without further arguments.</param>
internal sealed record ToolContext(Library Library, IAnsiConsole Output, IAnsiConsole Error, string Invocation)
{
    /// <summary>The problems of the texts; none where archives were compiled before.</summary>
    public IReadOnlyList<FoundProblem> Problems { get; init; } = [];
}
