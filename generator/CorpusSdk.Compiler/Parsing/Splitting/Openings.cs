namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>What a text item does in its article.</summary>
internal enum TextRole
{
    /// <summary>Part of the body.</summary>
    Paragraph,

    /// <summary>The title; opens an article.</summary>
    Title,

    /// <summary>The standfirst; opens an article unless a title has done so above it.</summary>
    Standfirst,

    /// <summary>The line that names the author between a title and what is below it; part of the body.</summary>
    Byline,

    /// <summary>The line that names the author above a title; opens the article, and is part of its body.</summary>
    OpeningByline,
}

/// <summary>A line about which the evidence is weak.</summary>
/// <param name="Item">The number of its item.</param>
/// <param name="Opens">Whether it was taken for an opening.</param>
/// <param name="Reason">What was seen, in words.</param>
internal sealed record Guess(int Item, bool Opens, string Reason);

/// <summary>The interpretation of a file: the role of each item, and what was guessed.</summary>
/// <param name="roles">One for each item; meaningless for items that are not text.</param>
internal sealed class Openings(TextRole[] roles)
{
    /// <summary>An interpretation in which nothing opens an article.</summary>
    /// <param name="itemCount">How many items there are.</param>
    public Openings(int itemCount)
        : this(new TextRole[itemCount])
    {
    }

    /// <summary>One for each item; meaningless for items that are not text.</summary>
    public TextRole[] Roles => roles;

    /// <summary>Whether the file is one article, without header.</summary>
    public bool IsSingleArticle { get; init; }

    /// <summary>Whether several articles were found in a file that does not say that it is an archive.</summary>
    public bool WasAssumed { get; init; }

    /// <summary>Items that look like the openings of further articles in a file that was read as one; none if they are few.</summary>
    public IReadOnlyList<int> MaybeOpenings { get; init; } = [];

    /// <summary>Whether anything should be looked at by a person.</summary>
    public bool IsDoubtful => WasAssumed || Doubtful.Count + Guesses.Count + MaybeOpenings.Count > 0;

    /// <summary>Items with the form of a standfirst in a file of standfirsts, taken for body text.</summary>
    public IReadOnlyList<int> Doubtful { get; init; } = [];

    /// <summary>Lines of a file without regular form that a person should look at.</summary>
    public IReadOnlyList<Guess> Guesses { get; init; } = [];

    /// <summary>Whether an item is the first of an article.</summary>
    public bool Opens(int item) => roles[item] switch
    {
        TextRole.OpeningByline => true,
        TextRole.Title => !(item > 0 && roles[item - 1] == TextRole.OpeningByline),
        TextRole.Standfirst => !(item > 0 && roles[item - 1] is TextRole.Title or TextRole.Byline),
        _ => false,
    };
}
