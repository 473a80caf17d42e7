using System.Globalization;

namespace CorpusSdk.Reader.Web.Languages;

/// <summary>Everything that the reader itself says, in one language. Texts with numbers are methods, since languages count differently.</summary>
public abstract class InterfaceTexts
{
    /// <summary>The languages that come with the reader; the first is for browsers that ask for none of them.</summary>
    public static IReadOnlyList<InterfaceTexts> All { get; } = [new EnglishTexts(), new RussianTexts(), new GermanTexts()];

    /// <summary>The language as a BCP 47 tag of one part: <c>en</c>.</summary>
    public abstract string Tag { get; }

    /// <summary>The language's name for itself.</summary>
    public abstract string Name { get; }

    /// <summary>What follows a link to the content, for keyboards.</summary>
    public abstract string SkipToContent { get; }

    /// <summary>The label of the search box.</summary>
    public abstract string Search { get; }

    /// <summary>What the empty search box says where all archives are searched.</summary>
    public abstract string SearchAll { get; }

    /// <summary>What the empty search box says within an archive.</summary>
    public abstract string SearchIn(string archive);

    /// <summary>The heading of the list of everything.</summary>
    public abstract string AllArticles { get; }

    /// <summary>The heading of a list, for screen readers.</summary>
    public abstract string ArticleList { get; }

    /// <summary>So many articles.</summary>
    public abstract string Articles(int count);

    /// <summary>So many articles in so many archives.</summary>
    public abstract string ArticlesIn(int articles, int archives);

    /// <summary>The link from the front page to all articles of an archive.</summary>
    public abstract string AllOf(int count, string archive);

    /// <summary>So many words.</summary>
    public abstract string Words(int count);

    /// <summary>A reading time.</summary>
    public abstract string Minutes(int count);

    /// <summary>The heading of search results.</summary>
    public abstract string ResultsFor(string query);

    /// <summary>A query has found nothing.</summary>
    public abstract string FoundNothing(string query);

    /// <summary>How many articles are left of all, where a query only excludes.</summary>
    public abstract string LeftBy(int count, string query);

    /// <summary>How many articles have most of a query, and what they lack.</summary>
    public abstract string FoundWithout(int count, string query, string missing);

    /// <summary>What comes before a corrected query.</summary>
    public abstract string DidYouMean { get; }

    /// <summary>The heading over <see cref="Tips"/>.</summary>
    public abstract string TipsHeading { get; }

    /// <summary>What to try where nothing was found, each a sentence.</summary>
    public abstract IReadOnlyList<string> Tips { get; }

    /// <summary>The label of the suggestions under the search box.</summary>
    public abstract string Suggestions { get; }

    /// <summary>The label of the facets, and of the button that opens them on a phone.</summary>
    public abstract string NarrowDown { get; }

    /// <summary>The heading of the archives among the facets.</summary>
    public abstract string Archive { get; }

    /// <summary>How many further values a facet has.</summary>
    public abstract string More(int count);

    /// <summary>What a second press on a chosen value does.</summary>
    public abstract string ShowOthersAgain { get; }

    /// <summary>The label of a chosen value that a press removes.</summary>
    public abstract string Remove(string value);

    /// <summary>Removes all choices.</summary>
    public abstract string Clear { get; }

    /// <summary>Shows further articles.</summary>
    public abstract string ShowMore { get; }

    /// <summary>The caption of an article's facts, for screen readers.</summary>
    public abstract string Facts { get; }

    /// <summary>The label of the path from the front page to an article.</summary>
    public abstract string Breadcrumbs { get; }

    /// <summary>The front page.</summary>
    public abstract string Home { get; }

    /// <summary>The way back to the hits.</summary>
    public abstract string BackToList { get; }

    /// <summary>The label of an article's headings.</summary>
    public abstract string InThisArticle { get; }

    /// <summary>The heading over articles whose fields or links name this one.</summary>
    public abstract string ReferredToBy { get; }

    /// <summary>The heading over similar articles.</summary>
    public abstract string MoreLikeThis { get; }

    /// <summary>The label of the links to the articles before and after.</summary>
    public abstract string Neighbours { get; }

    /// <summary>The article before, or the page of newer articles.</summary>
    public abstract string Preceding { get; }

    /// <summary>The article after.</summary>
    public abstract string Following { get; }

    /// <summary>The file that an article was compiled from.</summary>
    public abstract string Source { get; }

    /// <summary>A place in a file.</summary>
    public abstract string Lines(string file, int first, int last);

    /// <summary>The label of a link to another article that has a block of its own.</summary>
    public abstract string ReadMore(string title);

    /// <summary>The label of a heading's link to itself.</summary>
    public abstract string LinkTo(string heading);

    /// <summary>The label of a table that can be scrolled.</summary>
    public abstract string Table { get; }

    /// <summary>Copies a block of code.</summary>
    public abstract string Copy { get; }

    /// <summary>Said once a block of code is copied.</summary>
    public abstract string Copied { get; }

    /// <summary>The heading of a page that is not there.</summary>
    public abstract string NothingHere { get; }

    /// <summary>The same as a sentence.</summary>
    public abstract string NoSuchPage { get; }

    /// <summary>A link to everything.</summary>
    public abstract string SeeAllArticles { get; }

    /// <summary>The heading over articles with similar addresses.</summary>
    public abstract string PerhapsOneOfThese { get; }

    /// <summary>The label of the menu of what a reader can set.</summary>
    public abstract string Settings { get; }

    /// <summary>Light, dark, or as the device.</summary>
    public abstract string Theme { get; }

    /// <summary>As the device.</summary>
    public abstract string ThemeOfDevice { get; }

    /// <summary>Dark letters on light paper.</summary>
    public abstract string ThemeLight { get; }

    /// <summary>Light letters on dark paper.</summary>
    public abstract string ThemeDark { get; }

    /// <summary>The size of the letters.</summary>
    public abstract string TextSize { get; }

    /// <summary>Smaller letters.</summary>
    public abstract string Smaller { get; }

    /// <summary>Larger letters.</summary>
    public abstract string Larger { get; }

    /// <summary>The language of the interface.</summary>
    public abstract string Language { get; }

    /// <summary>What the key <c>/</c> does.</summary>
    public abstract string KeySearch { get; }

    /// <summary>What the keys <c>j</c> and <c>k</c> do.</summary>
    public abstract string KeyMove { get; }

    /// <summary>What the key Enter does.</summary>
    public abstract string KeyOpen { get; }

    /// <summary>What the key Escape does.</summary>
    public abstract string KeyBack { get; }

    /// <summary>Said once the reader works without a network.</summary>
    public abstract string KeptOnThisDevice { get; }

    /// <summary>The value true.</summary>
    public abstract string Yes { get; }

    /// <summary>The value false.</summary>
    public abstract string No { get; }

    /// <summary>The months, in the form that stands in a date.</summary>
    protected abstract IReadOnlyList<string> Months { get; }

    /// <summary>A day: <c>5 May 2024</c>.</summary>
    public virtual string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>A day and a time with its offset.</summary>
    public string Moment(DateTimeOffset time) => $"{Day(DateOnly.FromDateTime(time.DateTime))}, {time.ToString("HH:mm zzz", CultureInfo.InvariantCulture)}";

    /// <summary>A reading time in whole minutes, never none.</summary>
    public string ReadingTime(TimeSpan time) => Minutes(Math.Max(1, (int)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero)));

    /// <summary>The texts for the first of some language tags that there are texts for; else the first texts.</summary>
    /// <param name="texts">The texts to choose from.</param>
    /// <param name="tags">Tags such as <c>de-AT</c>, the most wanted first.</param>
    public static InterfaceTexts Choose(IReadOnlyList<InterfaceTexts> texts, IEnumerable<string> tags) =>
        tags.Select(tag => texts.FirstOrDefault(known => known.Tag.Equals(tag.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase))).FirstOrDefault(found => found is not null) ?? texts[0];

    /// <summary>A number with a separator between thousands.</summary>
    protected static string Number(int count, string separator) => count.ToString("N0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal);
}
