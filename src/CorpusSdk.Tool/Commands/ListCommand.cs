using System.CommandLine;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Pages;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>list [archive]</c>: the articles.</summary>
internal static class ListCommand
{
    public static Command Create(SharedOptions options)
    {
        Argument<string?> archive = ArchiveArgument.Create(options);
        var command = new Command("list", "Lists the articles: headline, reading time and slug.") { archive };
        command.SetAction(result => options.Run(result, context => Run(context, result.GetValue(archive), result.GetValue(options.Json))));
        return command;
    }

    public static int Run(ToolContext context, string? archiveName, bool json)
    {
        if (ArchiveArgument.Resolve(context, archiveName) is not { } archives)
            return ExitCode.No;
        if (json)
            JsonOutput.Write<IReadOnlyList<ArticleDocument>>(context.Output, [.. archives.SelectMany(archive => archive.Articles).Select(ArticleDocument.Of)]);
        else
            new ListPage(context.Library, archives, context.Invocation).WriteTo(context.Output);
        return ExitCode.Success;
    }
}
