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
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = static _ => [],
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

        var narrowing = new NarrowingOptions();
        var command = new Command("search", "Finds articles by their words, the best first.") { query, archive };
        narrowing.AddTo(command);
        command.Options.Add(limit);
        command.Validators.Add(result =>
        {
            if (result.GetResult(query) is null or { Tokens.Count: 0 } && !result.Children.Any(narrowing.IsWhere))
                result.AddError("There is nothing to search for: give words, or --where.");
        });
        command.SetAction(result => options.Run(result, context => Run(
            context,
            new TypedSearch(string.Join(' ', result.GetValue(query)!), result.GetValue(archive), narrowing.Of(result), result.GetValue(limit)),
            result.GetValue(options.Json))));
        return command;
    }

    private static int ParseLimit(ArgumentResult result)
    {
        if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) || limit == 0)
            result.AddError("--limit takes a number from 1 on.");
        return limit;
    }

    private static int Run(ToolContext context, TypedSearch search, bool json)
    {
        if (ArchiveArgument.Resolve(context, search.Archive) is not { } archives)
            return ExitCode.No;

        if (search.Archive is not null)
            search = search with { Archive = archives[0].Name };
        var searched = new ArchiveSet(archives);
        SearchResults<Article> results;
        IReadOnlyList<FacetDocument> facets;
        try
        {
            results = searched.Search(search.Typed, search.Narrowing.Where, search.Narrowing.OrderBy, search.Limit);
            facets = FacetDocument.Count(results, search.Narrowing.Facets, Facts.TextOf);
        }
        catch (InvalidOperationException noIndex)
        {
            NoIndex(context, noIndex.Message).WriteTo(context.Error);
            return ExitCode.No;
        }
        catch (ArgumentException unfit)
        {
            NoSuchField(context, unfit).WriteTo(context.Error);
            return ExitCode.No;
        }

        if (json)
        {
            JsonOutput.Write(context.Output, SearchDocument.Of(results, facets));
            return results.TotalCount == 0 ? ExitCode.No : ExitCode.Success;
        }

        if (results.TotalCount == 0)
        {
            NothingFound(context, search, results).WriteTo(context.Error);
            return ExitCode.No;
        }

        new SearchPage(context.Library, results, facets, search, context.Invocation).WriteTo(context.Output);
        return ExitCode.Success;
    }

    private static NotFoundPage NoIndex(ToolContext context, string message) =>
        new(message, [], "Others can still be searched one by one:", $"{context.Invocation} search --archive <name> <query>");

    // The name of the parameter, which an ArgumentException adds to its message, is of no use to people.
    private static NotFoundPage NoSuchField(ToolContext context, ArgumentException unfit) =>
        new(unfit.Message.Replace($" (Parameter '{unfit.ParamName}')", "", StringComparison.Ordinal), [], "See all fields:", $"{context.Invocation} stats");

    private static NotFoundPage NothingFound(ToolContext context, TypedSearch search, SearchResults<Article> results)
    {
        string message = results.Query switch
        {
            _ when search.Typed.Length == 0 => $"No article is {search.Target}.",
            { IsEmpty: true } => $"{search.Target} has no word to search for.",
            { OnlyExcludes: true } => $"{search.Target} only excludes, and nothing is left.",
            _ => $"Nothing was found for {search.Target}.",
        };

        string command = context.Invocation + " search " + search.Options;
        if (results.DidYouMean is { } meant)
            return new NotFoundPage($"{message} Did you mean '{meant}'?", [], "Search for that:", command + ShellText.Write(meant.ToString()));
        if (results.Relaxed is { } relaxed)
        {
            string articles = relaxed.Results.TotalCount == 1 ? "one article has" : $"{relaxed.Results.TotalCount} articles have";
            return new NotFoundPage(
                $"{message} Without '{string.Join("', '", relaxed.Missing)}', {articles} the rest.",
                [],
                "Search for that:",
                command + ShellText.Write(relaxed.Results.Query.ToString()));
        }

        return new NotFoundPage(message, [], "See all articles:", $"{context.Invocation} list");
    }
}
