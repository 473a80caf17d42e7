using CorpusSdk.Tool.Commands;
using CorpusSdk.Tool.Sources;
using Spectre.Console.Testing;

namespace CorpusSdk.Tool.Tests;

/// <summary>A run of the tool, in this process, against consoles without styles that remember what was written.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public const string Invocation = "tool";

    /// <summary>The archives of the repository, and those of this project with all that is odd.</summary>
    public static Library Everything { get; } = new([.. Samples.Catalog.Archives.Where(archive => archive != Samples.Unindexed.Archive)]);

    /// <summary>As <see cref="Everything"/>, and an archive that has no search index.</summary>
    public static Library WithUnindexed { get; } = new([.. Everything.Archives, Samples.Unindexed.Archive]);

    public static ToolRun Start(Library library, int width, params string[] arguments)
    {
        using var output = new TestConsole();
        using var error = new TestConsole();
        output.Profile.Capabilities.Ansi = error.Profile.Capabilities.Ansi = false;
        output.Profile.Width = error.Profile.Width = width;
        var host = new ToolHost(output, error, Invocation, Environment.CurrentDirectory, _ => new Source(library.Archives));
        int exitCode = ToolCommand.InvokeAsync(host, arguments).GetAwaiter().GetResult();
        return new ToolRun(exitCode, output.Output, error.Output);
    }

    public static ToolRun Start(params string[] arguments) => Start(Everything, 80, arguments);

    /// <summary>The text of a page without what its layout added: line ends, margins and boxes.</summary>
    public static string Flatten(string page) =>
        string.Join(' ', page.Split([' ', '\n', '\r', '\t', '│', '╭', '╮', '╰', '╯', '─', '→'], StringSplitOptions.RemoveEmptyEntries));
}
