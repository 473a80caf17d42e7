using System.CommandLine;
using System.CommandLine.Completions;
using CorpusSdk.Tool.Pages;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary>The options that all commands share, and what they lead to.</summary>
/// <param name="host">The environment.</param>
internal sealed class SharedOptions(ToolHost host)
{
    /// <summary>The description of a source, for arguments as well.</summary>
    public const string SourceDescription = "A folder or file of texts, an assembly (.dll, .exe), a .pack, or a folder of packs.";

    /// <summary>Whether to write JSON.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Writes JSON, for programs.", Recursive = true };

    /// <summary>The source; null for the current folder.</summary>
    public Option<string?> Source { get; } = new("--source", "-s")
    {
        Description = $"{SourceDescription} The current folder if omitted.",
        HelpName = "path",
        Recursive = true,
    };

    /// <summary>An argument that names the source as well.</summary>
    public Argument<string?> CreateSourceArgument()
    {
        var argument = new Argument<string?>("source")
        {
            Description = $"{SourceDescription} The current folder if omitted.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "source",
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetResult(Source) is { Implicit: false })
                result.AddError($"The source is named twice: as '{result.Tokens[0].Value}' and by {Source.Name}.");
        });
        return argument;
    }

    /// <summary>The path of the source: of the argument, else of the option.</summary>
    public string? PathOf(ParseResult result, Argument<string?>? argument = null) => (argument is null ? null : result.GetValue(argument)) ?? result.GetValue(Source);

    /// <summary>Runs a command on the archives of the source. What of its texts was left out is said first.</summary>
    public int Run(ParseResult result, Func<ToolContext, int> command)
    {
        string? path = PathOf(result);
        Source source = host.Open(path);
        string invocation = path is null ? host.Invocation : $"{host.Invocation} -s {ShellText.WritePath(path)}";
        SourceNotes.Write(host.Error, source, $"{host.Invocation} check{(path is null ? "" : " " + ShellText.WritePath(path))}");
        return command(new ToolContext(new Library(source.Archives), host.Output, host.Error, invocation) { Problems = source.Problems });
    }

    /// <summary>Completes from the archives of the source; nothing where it cannot be opened.</summary>
    public IEnumerable<CompletionItem> Complete(CompletionContext completion, Func<Library, IEnumerable<CompletionItem>> items)
    {
        try
        {
            return [.. items(new Library(host.Open(PathOf(completion.ParseResult)).Archives))];
        }
        catch (Exception exception) when (exception is SourceException or CorpusFormatException)
        {
            return [];
        }
    }
}
