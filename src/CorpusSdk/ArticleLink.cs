namespace CorpusSdk;

/// <summary>The form of a link to another article in the text.</summary>
public enum LinkKind
{
    /// <summary>A block of its own: a marker ("Read more"), often a caption, and the headline of the other article.</summary>
    Card,

    /// <summary>One line: a marker and the headline ("READ MORE: …").</summary>
    Inline,
}

/// <summary>A link from one article to another, as the text gives it.</summary>
public sealed record ArticleLink
{
    internal ArticleLink(LinkKind kind, string title, string? caption, int paragraphIndex, Article? target)
    {
        Kind = kind;
        Title = title;
        Caption = caption;
        ParagraphIndex = paragraphIndex;
        Target = target;
    }

    /// <summary>The form of the link in the text.</summary>
    public LinkKind Kind { get; }

    /// <summary>The headline that the link shows.</summary>
    public string Title { get; }

    /// <summary>The card's caption or credit; null if it has none, and for inline links.</summary>
    public string? Caption { get; }

    /// <summary>
    /// The place in the reading order: the link is before the paragraph with this index. Equal to the number of
    /// paragraphs if the link ends the article.
    /// </summary>
    public int ParagraphIndex { get; }

    /// <summary>
    /// The article of the same archive whose title or standfirst is <see cref="Title"/>, found when the archive was compiled.
    /// Null if there is none, or more than one.
    /// </summary>
    public Article? Target { get; }
}
