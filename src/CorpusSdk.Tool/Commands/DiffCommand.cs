using System.CommandLine;
using CorpusSdk.Tool.Comparison;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Pages;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>diff A B</c>: the articles in which two sources differ.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolHost host, SharedOptions options)
    {
        var before = new Argument<string>("before") { Description = $"The older source. {SharedOptions.SourceDescription}" };
        var after = new Argument<string>("after") { Description = "The newer source, of the same kind or another." };
        var command = new Command("diff", "Shows which articles were added, removed or changed between two sources. Ends with 1 if any was.") { before, after };
        command.SetAction(result => Run(host, result.GetRequiredValue(before), result.GetRequiredValue(after), result.GetValue(options.Json)));
        return command;
    }

    private static int Run(ToolHost host, string before, string after, bool json)
    {
        SourceComparison comparison = SourceComparison.Create(Open(host, before), Open(host, after));
        if (json)
            JsonOutput.Write(host.Output, ToDocument(comparison));
        else
            new DiffPage(comparison).WriteTo(host.Output);
        return comparison.Changes.Count > 0 ? ExitCode.No : ExitCode.Success;
    }

    private static IReadOnlyList<Archive> Open(ToolHost host, string path)
    {
        Source source = host.Open(path);
        SourceNotes.Write(host.Error, source, $"{host.Invocation} check {ShellText.WritePath(path)}");
        return source.Archives;
    }

    private static DiffDocument ToDocument(SourceComparison comparison) => new(
        comparison.Count(ChangeKind.Added),
        comparison.Count(ChangeKind.Removed),
        comparison.Count(ChangeKind.Changed),
        comparison.SameCount,
        [.. comparison.Changes.Select(change => new DifferenceDocument(
            change.Kind switch
            {
                ChangeKind.Added => "added",
                ChangeKind.Removed => "removed",
                _ => "changed",
            },
            change.Article.Archive.Name,
            change.Article.Slug,
            change.Article.Headline,
            change.Parts))]);
}
