using System.Globalization;
using Spectre.Console;

namespace CorpusSdk.Tool;

/// <summary>Makes consoles: colours where someone looks at a terminal and has not asked for none, otherwise plain text.</summary>
internal static class Terminal
{
    /// <summary>The width of plain text that goes to a file or another program.</summary>
    public const int RedirectedWidth = 80;

    /// <summary>A console over a writer.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="isRedirected">Whether that is something other than a terminal.</param>
    /// <param name="environment">
    /// Gives the value of an environment variable. <c>NO_COLOR</c> and <c>TERM=dumb</c> take styles away, <c>FORCE_COLOR</c> keeps them
    /// for a pager; <c>COLUMNS</c> is the width of redirected text.
    /// </param>
    public static IAnsiConsole Create(TextWriter writer, bool isRedirected, Func<string, string?> environment)
    {
        bool isForced = IsSet("FORCE_COLOR");
        bool isPlain = IsSet("NO_COLOR") || (!isForced && (isRedirected || environment("TERM") == "dumb"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : isForced ? AnsiSupport.Yes : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : isForced ? ColorSystemSupport.Standard : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            // Build servers would get escape codes in their logs otherwise, whatever is said above.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (isRedirected)
            console.Profile.Width = int.TryParse(environment("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0 ? columns : RedirectedWidth;
        return console;

        bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
    }
}
