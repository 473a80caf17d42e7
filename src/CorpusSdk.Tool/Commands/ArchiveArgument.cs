using System.CommandLine;
using System.CommandLine.Completions;
using CorpusSdk.Tool.Pages;

namespace CorpusSdk.Tool.Commands;

/// <summary>The name of an archive on the command line.</summary>
internal static class ArchiveArgument
{
    /// <summary>An argument that may be left out, and that shells can complete.</summary>
    public static Argument<string?> Create(SharedOptions options)
    {
        var archive = new Argument<string?>("archive")
        {
            Description = "The name of one archive; all archives if omitted.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "archive",
        };
        archive.CompletionSources.Add(completion => options.Complete(completion, Names));
        return archive;
    }

    /// <summary>The names to complete.</summary>
    public static IEnumerable<CompletionItem> Names(Library library) =>
        library.Archives.Select(archive => new CompletionItem(archive.Name, documentation: archive.Title));

    /// <summary>The archive of that name, or all where none was named; null, after a page about it, if no archive has the name.</summary>
    public static IReadOnlyList<Archive>? Resolve(ToolContext context, string? name)
    {
        if (name is null)
            return context.Library.Archives;
        if (context.Library.TryGetArchive(name, out Archive? archive))
            return [archive];
        NotFoundPage.ForArchive(context, name).WriteTo(context.Error);
        return null;
    }
}
