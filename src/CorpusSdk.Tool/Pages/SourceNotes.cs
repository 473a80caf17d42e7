using CorpusSdk.Compiler.Problems;
using CorpusSdk.Tool.Layout;
using CorpusSdk.Tool.Sources;
using Spectre.Console;

namespace CorpusSdk.Tool.Pages;

/// <summary>What a person should know about a source before reading in it.</summary>
internal static class SourceNotes
{
    /// <summary>Writes the notes, if there are any.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="source">The source.</param>
    /// <param name="check">The command that shows its problems.</param>
    public static void Write(IAnsiConsole console, Source source, string check)
    {
        int errors = source.Problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        if (errors > 0)
            console.Write(new Prose($"{Numbers.Count(errors, "error")} in the texts: what is concerned was left out. See: {check}", Styles.Error));
        if (source.Archives.Count == 0)
            console.Write(new Prose($"There is no archive. See why: {check}", Styles.Error));
        foreach (string note in source.Notes)
            console.Write(new Prose(note, Styles.Quiet));
    }
}
