using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Pages;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>search query…</c>: the articles of all archives that match.</summary>
internal static class SearchCommand
{
    private const int DefaultLimit = 10;

    public static Command Create(SharedOptions options)
    {
        var query = new Argument<string[]>("query")
        {
            Description = """
                What to look for: all of the words. '"ice road"' finds a phrase, ice OR snow either, ice -snow one without the other, bai* beginnings, baikl~ what is spelled nearly so, headline:ice headlines alone. Quotes of the query need quotes of the shell around them; after -- nothing is an option.
                """,
            Arity = ArgumentArity.OneOrMore,
        };
        var archive = new Option<string?>("--archive")
        {
            Description = "The name of the archive to search; all archives if omitted.",
            HelpName = "name",
        };
        archive.CompletionSources.Add(completion => options.Complete(completion, ArchiveArgument.Names));
        var limit = new Option<int>("--limit")
        {
            Description = "How many articles to show at most.",
            HelpName = "number",
            DefaultValueFactory = _ => DefaultLimit,
            CustomParser = ParseLimit,
        };

        var command = new Command("search", "Finds articles by their words, the best first.") { query, archive, limit };
        command.SetAction(result => options.Run(result, context => Run(
            context,
            string.Join(' ', result.GetRequiredValue(query)),
            result.GetValue(archive),
            result.GetValue(limit),
            result.GetValue(options.Json))));
        return command;
    }

    private static int ParseLimit(ArgumentResult result)
    {
        if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) || limit == 0)
            result.AddError("--limit takes a number from 1 on.");
        return limit;
    }

    private static int Run(ToolContext context, string typed, string? archiveName, int limit, bool json)
    {
        if (ArchiveArgument.Resolve(context, archiveName) is not { } archives)
            return ExitCode.No;

        var searched = new ArchiveSet(archives);
        SearchResults<Article> results;
        try
        {
            results = searched.Search(typed, limit);
        }
        catch (InvalidOperationException noIndex)
        {
            NoIndex(context, noIndex.Message).WriteTo(context.Error);
            return ExitCode.No;
        }

        if (json)
        {
            JsonOutput.Write(context.Output, SearchDocument.Of(results));
            return results.TotalCount == 0 ? ExitCode.No : ExitCode.Success;
        }

        if (results.TotalCount == 0)
        {
            NothingFound(context, searched, results, typed).WriteTo(context.Error);
            return ExitCode.No;
        }

        new SearchPage(context.Library, results, typed, context.Invocation).WriteTo(context.Output);
        return ExitCode.Success;
    }

    private static NotFoundPage NoIndex(ToolContext context, string message) =>
        new(message, [], "Others can still be searched one by one:", $"{context.Invocation} search --archive <name> <query>");

    private static NotFoundPage NothingFound(ToolContext context, ArchiveSet searched, SearchResults<Article> results, string typed)
    {
        string message = results.Query switch
        {
            { IsEmpty: true } => $"'{typed}' has no word to search for.",
            { OnlyExcludes: true } => $"'{typed}' only excludes, and nothing is left.",
            _ => $"Nothing was found for '{typed}'.",
        };

        string search = context.Invocation + " search " + (searched.Count == context.Library.Archives.Count ? "" : $"--archive {searched[0].Name} ");
        if (results.DidYouMean is { } meant)
            return new NotFoundPage($"{message} Did you mean '{meant}'?", [], "Search for that:", search + ShellText.Write(meant.ToString()));
        if (results.Relaxed is { } relaxed)
        {
            string articles = relaxed.Results.TotalCount == 1 ? "one article has" : $"{relaxed.Results.TotalCount} articles have";
            return new NotFoundPage(
                $"{message} Without '{string.Join("', '", relaxed.Missing)}', {articles} the rest.",
                [],
                "Search for that:",
                search + ShellText.Write(relaxed.Results.Query.ToString()));
        }

        return new NotFoundPage(message, [], "See all articles:", $"{context.Invocation} list");
    }
}
