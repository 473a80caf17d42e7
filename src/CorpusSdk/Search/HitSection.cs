namespace CorpusSdk;

/// <summary>Where the best passage of a hit is in its article, so that a page can open there.</summary>
public sealed record HitSection
{
    internal HitSection(Heading? heading, int paragraphIndex)
    {
        Heading = heading;
        ParagraphIndex = paragraphIndex;
    }

    /// <summary>The heading that the passage is under, of whatever level, or that it begins with; null if it is above the first one, or if the article has none.</summary>
    public Heading? Heading { get; }

    /// <summary>The anchor of <see cref="Heading"/>, for a link <c>#anchor</c>; null without one.</summary>
    public string? Anchor => Heading?.Anchor;

    /// <summary>Which of <see cref="Article.Paragraphs"/> has most of the words, counted from 0; headings are paragraphs, too.</summary>
    public int ParagraphIndex { get; }
}
