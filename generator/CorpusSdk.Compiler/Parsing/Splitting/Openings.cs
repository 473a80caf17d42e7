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

/// <summary>What showed where articles open.</summary>
internal enum OpeningWay
{
    /// <summary>Nothing needed to be guessed.</summary>
    None,

    /// <summary>Lines that name authors.</summary>
    Bylines,

    /// <summary>Standfirsts, in a file of standfirsts.</summary>
    Standfirsts,

    /// <summary>Titles that are alike, above bodies that are alike.</summary>
    Form,

    /// <summary>The sum of all evidence.</summary>
    Evidence,
}

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

    /// <summary>What showed where the articles open.</summary>
    public OpeningWay Way { get; init; }

    /// <summary>Every opening that was guessed, sure or not, and every line that nearly became one; in order.</summary>
    public IReadOnlyList<Guess> Guesses { get; init; } = [];

    /// <summary>Those of the guesses that a person should look at.</summary>
    public IReadOnlyList<Guess> Doubts => [.. Guesses.Where(guess => !guess.IsSure)];

    /// <summary>Items with the form of an opening in a file where openings are plain, taken for body text.</summary>
    public IReadOnlyList<int> Doubtful { get; init; } = [];

    /// <summary>Whether anything should be looked at by a person.</summary>
    public bool IsDoubtful => WasAssumed || Doubtful.Count + MaybeOpenings.Count > 0 || Guesses.Any(guess => !guess.IsSure);

    /// <summary>Whether an item is the first of an article.</summary>
    public bool Opens(int item) => roles[item] switch
    {
        TextRole.OpeningByline => true,
        TextRole.Title => !(item > 0 && roles[item - 1] == TextRole.OpeningByline),
        TextRole.Standfirst => !(item > 0 && roles[item - 1] is TextRole.Title or TextRole.Byline),
        _ => false,
    };
}
