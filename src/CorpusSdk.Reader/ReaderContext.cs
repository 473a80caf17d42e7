using Spectre.Console;

namespace CorpusSdk.Reader;

/// <summary>What every command works with.</summary>
/// <param name="Library">The archives.</param>
/// <param name="Output">Where pages go.</param>
/// <param name="Error">Where messages go that are no pages.</param>
/// <param name="Invocation">What someone has to type to start this program again, without arguments.</param>
internal sealed record ReaderContext(Library Library, IAnsiConsole Output, IAnsiConsole Error, string Invocation);
