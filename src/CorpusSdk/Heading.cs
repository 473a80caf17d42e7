namespace CorpusSdk;

/// <summary>A heading within the body of an article.</summary>
public sealed record Heading
{
    internal Heading(int level, string text, string anchor, int paragraphIndex)
    {
        Level = level;
        Text = text;
        Anchor = anchor;
        ParagraphIndex = paragraphIndex;
    }

    /// <summary>1 for the highest to 6 for the deepest.</summary>
    public int Level { get; }

    /// <summary>The text without markup.</summary>
    public string Text { get; }

    /// <summary>The <c>id</c> that the heading has in <see cref="Article.Html"/>, unique in the article: where a link <c>#anchor</c> leads.</summary>
    public string Anchor { get; }

    /// <summary>Which of <see cref="Article.Paragraphs"/> the heading is.</summary>
    public int ParagraphIndex { get; }
}
