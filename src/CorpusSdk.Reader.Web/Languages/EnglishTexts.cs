namespace CorpusSdk.Reader.Web.Languages;

/// <summary>The interface in English.</summary>
public sealed class EnglishTexts : InterfaceTexts
{
    /// <inheritdoc/>
    public override string Tag => "en";

    /// <inheritdoc/>
    public override string Name => "English";

    /// <inheritdoc/>
    public override string SkipToContent => "Skip to content";

    /// <inheritdoc/>
    public override string Search => "Search";

    /// <inheritdoc/>
    public override string SearchAll => "Search all articles";

    /// <inheritdoc/>
    public override string SearchIn(string archive) => $"Search {archive}";

    /// <inheritdoc/>
    public override string AllArticles => "All articles";

    /// <inheritdoc/>
    public override string ArticleList => "Articles";

    /// <inheritdoc/>
    public override string ResultsFor(string query) => $"Results for “{query}”";

    /// <inheritdoc/>
    public override string DidYouMean => "Did you mean";

    /// <inheritdoc/>
    public override string TipsHeading => "What may help";

    /// <inheritdoc/>
    public override string Suggestions => "Suggestions";

    /// <inheritdoc/>
    public override string NarrowDown => "Narrow down";

    /// <inheritdoc/>
    public override string Archive => "Archive";

    /// <inheritdoc/>
    public override string More(int count) => $"{count} more";

    /// <inheritdoc/>
    public override string ShowOthersAgain => "Show others again";

    /// <inheritdoc/>
    public override string Remove(string value) => $"Remove {value}";

    /// <inheritdoc/>
    public override string Clear => "Clear";

    /// <inheritdoc/>
    public override string ShowMore => "Show more";

    /// <inheritdoc/>
    public override string Facts => "Facts";

    /// <inheritdoc/>
    public override string Breadcrumbs => "You are here";

    /// <inheritdoc/>
    public override string Home => "Home";

    /// <inheritdoc/>
    public override string BackToList => "Back to the list";

    /// <inheritdoc/>
    public override string InThisArticle => "In this article";

    /// <inheritdoc/>
    public override string ReferredToBy => "Referred to by";

    /// <inheritdoc/>
    public override string MoreLikeThis => "More like this";

    /// <inheritdoc/>
    public override string Neighbours => "Neighbouring articles";

    /// <inheritdoc/>
    public override string Preceding => "Previous";

    /// <inheritdoc/>
    public override string Following => "Next";

    /// <inheritdoc/>
    public override string Source => "Source";

    /// <inheritdoc/>
    public override string ReadMore(string title) => $"Read more: {title}";

    /// <inheritdoc/>
    public override string LinkTo(string heading) => $"Link to “{heading}”";

    /// <inheritdoc/>
    public override string Table => "Table";

    /// <inheritdoc/>
    public override string Copy => "Copy";

    /// <inheritdoc/>
    public override string Copied => "Copied";

    /// <inheritdoc/>
    public override string NothingHere => "Nothing is here";

    /// <inheritdoc/>
    public override string NoSuchPage => "This address leads to no article.";

    /// <inheritdoc/>
    public override string SeeAllArticles => "See all articles";

    /// <inheritdoc/>
    public override string PerhapsOneOfThese => "Perhaps one of these";

    /// <inheritdoc/>
    public override string Settings => "Settings";

    /// <inheritdoc/>
    public override string Theme => "Theme";

    /// <inheritdoc/>
    public override string ThemeOfDevice => "Device";

    /// <inheritdoc/>
    public override string ThemeLight => "Light";

    /// <inheritdoc/>
    public override string ThemeDark => "Dark";

    /// <inheritdoc/>
    public override string TextSize => "Text size";

    /// <inheritdoc/>
    public override string Smaller => "Smaller text";

    /// <inheritdoc/>
    public override string Larger => "Larger text";

    /// <inheritdoc/>
    public override string Language => "Language";

    /// <inheritdoc/>
    public override string KeySearch => "search";

    /// <inheritdoc/>
    public override string KeyMove => "move";

    /// <inheritdoc/>
    public override string KeyOpen => "open";

    /// <inheritdoc/>
    public override string KeyBack => "back";

    /// <inheritdoc/>
    public override string KeptOnThisDevice => "Kept on this device: works without a network";

    /// <inheritdoc/>
    public override string Yes => "Yes";

    /// <inheritdoc/>
    public override string No => "No";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tips { get; } =
    [
        "Check the spelling, or use fewer words.",
        "A star finds all words with the same beginning: light*",
        "Quotation marks find words in this order: “of the sea”",
        "A minus excludes a word: tower -brick",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Months { get; } = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <inheritdoc/>
    public override string Articles(int count) => Count(count, "article");

    /// <inheritdoc/>
    public override string ArticlesIn(int articles, int archives) => $"{Articles(articles)} in {Count(archives, "archive")}";

    /// <inheritdoc/>
    public override string AllOf(int count, string archive) => $"All {Articles(count)} of {archive}";

    /// <inheritdoc/>
    public override string Words(int count) => Count(count, "word");

    /// <inheritdoc/>
    public override string Minutes(int count) => $"{Number(count, ",")} min";

    /// <inheritdoc/>
    public override string FoundNothing(string query) => $"Nothing was found for “{query}”.";

    /// <inheritdoc/>
    public override string LeftBy(int count, string query) => $"“{query}” only excludes: {Articles(count)} left";

    /// <inheritdoc/>
    public override string FoundWithout(int count, string query, string missing) => $"Nothing has all of “{query}”: {Articles(count)} without “{missing}”";

    /// <inheritdoc/>
    public override string Lines(string file, int first, int last) => first == last ? $"{file}, line {first}" : $"{file}, lines {first}–{last}";

    private static string Count(int count, string noun) => $"{Number(count, ",")} {noun}{(count == 1 ? "" : "s")}";
}
