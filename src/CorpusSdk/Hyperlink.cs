namespace CorpusSdk;

/// <summary>Whether a <see cref="Hyperlink"/> is a link or an image.</summary>
public enum HyperlinkKind
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>An image.</summary>
    Image,
}

/// <summary>A link or an image in the markup of an article. Links between articles that the text announces are <see cref="ArticleLink"/>s.</summary>
public sealed record Hyperlink
{
    internal Hyperlink(HyperlinkKind kind, string text, string url, int paragraphIndex)
    {
        Kind = kind;
        Text = text;
        Url = url;
        ParagraphIndex = paragraphIndex;
    }

    /// <summary>Whether it is a link or an image.</summary>
    public HyperlinkKind Kind { get; }

    /// <summary>The text of the link, or the description of the image; may be empty.</summary>
    public string Text { get; }

    /// <summary>The address, as in <see cref="Article.Html"/>: absolute or relative, not checked.</summary>
    public string Url { get; }

    /// <summary>In which of <see cref="Article.Paragraphs"/> it is; their number if it is after the last one.</summary>
    public int ParagraphIndex { get; }
}
