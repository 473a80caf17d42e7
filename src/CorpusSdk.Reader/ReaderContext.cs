using Spectre.Console;

namespace CorpusSdk.Reader;

/// <summary>The environment of every command.</summary>
/// <param name="Library">The archives.</param>
/// <param name="Output">Where pages go.</param>
/// <param name="Error">Where messages go that are not pages.</param>
/// <param name="Invocation">The command that starts this program again, without arguments.</param>
internal sealed record ReaderContext(Library Library, IAnsiConsole Output, IAnsiConsole Error, string Invocation);
