namespace CorpusSdk;

/// <summary>What a <see cref="Hyperlink"/> does with what it points at.</summary>
public enum HyperlinkKind
{
    /// <summary>It leads there.</summary>
    Link,

    /// <summary>It shows it.</summary>
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

    /// <summary>What it points at, as <see cref="Article.Html"/> has it: absolute or relative, not checked.</summary>
    public string Url { get; }

    /// <summary>In which of <see cref="Article.Paragraphs"/> it stands; their number where it is after the last one.</summary>
    public int ParagraphIndex { get; }
}
