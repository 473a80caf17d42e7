using System.CommandLine;
using CorpusSdk.Reader.Documents;
using CorpusSdk.Reader.Pages;

namespace CorpusSdk.Reader.Commands;

/// <summary><c>list [archive]</c>: the articles.</summary>
internal static class ListCommand
{
    public static Command Create(ReaderContext context, Option<bool> json)
    {
        Argument<string?> archive = ArchiveArgument.Create(context);
        var command = new Command("list", "Lists the articles: headline, reading time and slug.") { archive };
        command.SetAction(result => Run(context, result.GetValue(archive), result.GetValue(json)));
        return command;
    }

    public static int Run(ReaderContext context, string? archiveName, bool json)
    {
        if (ArchiveArgument.Resolve(context, archiveName) is not { } archives)
            return ExitCode.NotFound;
        if (json)
            JsonOutput.Write(context, [.. archives.SelectMany(archive => archive.Articles).Select(ArticleDocument.Of)]);
        else
            new ListPage(context.Library, archives, context.Invocation).WriteTo(context.Output);
        return ExitCode.Success;
    }
}
