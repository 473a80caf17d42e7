using System.CommandLine;
using System.CommandLine.Completions;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Pages;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>read slug</c>: one article as a page.</summary>
internal static class ReadCommand
{
    private const int MaxShown = 6;

    public static Command Create(SharedOptions options)
    {
        var address = new Argument<string>("slug")
        {
            Description = "The slug of an article, or as much of its beginning as no other has; 'archive/slug' looks in one archive only.",
            HelpName = "slug",
        };
        address.CompletionSources.Add(completion => options.Complete(completion, library => Completions(library, completion.WordToComplete)));
        var command = new Command("read", "Shows one article.") { address };
        command.SetAction(result => options.Run(result, context => Run(context, result.GetRequiredValue(address), result.GetValue(options.Json))));
        return command;
    }

    private static int Run(ToolContext context, string address, bool json)
    {
        IReadOnlyList<Article> found = context.Library.Find(address);
        if (found.Count == 1)
        {
            if (json)
                JsonOutput.Write(context.Output, context.Library, found[0]);
            else
                new ArticlePage(context.Library, found[0], context.Invocation).WriteTo(context.Output);
            return ExitCode.Success;
        }

        NotFoundPage page = found.Count == 0 ? Unknown(context, address) : Ambiguous(context, address, found);
        page.WriteTo(context.Error);
        return ExitCode.No;
    }

    private static IEnumerable<CompletionItem> Completions(Library library, string typed) =>
        (typed.Length == 0 ? library.Articles : library.Find(typed)).Select(article => new CompletionItem(library.AddressOf(article).Text, documentation: article.Headline));

    private static NotFoundPage Unknown(ToolContext context, string address)
    {
        IReadOnlyList<Article> nearest = context.Library.FindNearest(address);
        string hint = nearest.Count == 0 ? "" : " Did you mean:";
        return new NotFoundPage(
            $"No article has the slug '{address}', nor one that begins so.{hint}",
            Addresses(context.Library, nearest),
            "See all articles:",
            $"{context.Invocation} list");
    }

    private static NotFoundPage Ambiguous(ToolContext context, string address, IReadOnlyList<Article> found)
    {
        string shown = found.Count > MaxShown ? $"; the first {MaxShown} of them:" : ":";
        return new NotFoundPage(
            $"{found.Count} articles have slugs that begin with '{address}'{shown}",
            Addresses(context.Library, found.Take(MaxShown)),
            "Type a little more, as in",
            $"{context.Invocation} read {context.Library.AddressOf(found[0]).Enough}");
    }

    private static string[] Addresses(Library library, IEnumerable<Article> articles) =>
        [.. articles.Select(article => library.AddressOf(article).Text)];
}
