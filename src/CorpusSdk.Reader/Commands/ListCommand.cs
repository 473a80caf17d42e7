using System.CommandLine;
using CorpusSdk.Reader.Pages;

namespace CorpusSdk.Reader.Commands;

/// <summary><c>list [archive]</c>: what there is to read.</summary>
internal static class ListCommand
{
    public static Command Create(ReaderContext context)
    {
        var archive = new Argument<string?>("archive")
        {
            Description = "The name of one archive; all of them where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("list", "Lists the articles: headline, reading time and slug.") { archive };
        command.SetAction(result => Run(context, result.GetValue(archive)));
        return command;
    }

    public static int Run(ReaderContext context, string? archiveName)
    {
        IReadOnlyList<Archive> archives = context.Library.Archives;
        if (archiveName is not null)
        {
            if (!context.Library.TryGetArchive(archiveName, out Archive? archive))
            {
                NotFoundPage.ForArchive(context, archiveName).WriteTo(context.Error);
                return 1;
            }

            archives = [archive];
        }

        new ListPage(context.Library, archives, context.Invocation).WriteTo(context.Output);
        return 0;
    }
}
