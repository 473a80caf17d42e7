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
    private readonly LinkGraph _graph;
    private readonly int _target;
    private readonly int _outer;

    /// <param name="kind">What it is.</param>
    /// <param name="text">Its text.</param>
    /// <param name="url">Its address.</param>
    /// <param name="paragraphIndex">Its paragraph.</param>
    /// <param name="graph">The links of the archive.</param>
    /// <param name="target">The index of the article that it leads to; -1 for none in its archive.</param>
    /// <param name="outer">The index of an article of another archive; -1 for none.</param>
    /// <param name="asset">The file beside the texts that it leads to; null for none.</param>
    internal Hyperlink(HyperlinkKind kind, string text, string url, int paragraphIndex, LinkGraph graph, int target, int outer, Asset? asset)
    {
        Asset = asset;
        _graph = graph;
        _target = target;
        _outer = outer;
        Kind = kind;
        Text = text;
        Url = url;
        ParagraphIndex = paragraphIndex;
    }

    /// <summary>Whether it is a link or an image.</summary>
    public HyperlinkKind Kind { get; }

    /// <summary>The text of the link, or the description of the image; may be empty.</summary>
    public string Text { get; }

    /// <summary>The address, as in <see cref="Article.Html"/>: absolute or relative, as the author wrote it.</summary>
    public string Url { get; }

    /// <summary>In which of <see cref="Article.Paragraphs"/> it is, or before which one, for an image without text around it; their number if it is after the last one.</summary>
    public int ParagraphIndex { get; }

    /// <summary>
    /// The article that the link leads to, in this archive or in another one of the assembly; the article itself for a link such as
    /// <c>#part</c>. Null if the address leads to something else. Found when the archive was compiled; an article of
    /// another archive is looked up at each call.
    /// </summary>
    public Article? Target => _graph.Target(_target, _outer);

    /// <summary>
    /// The file beside the texts that the image shows, or the link leads to; null if the address leads to something else. Found when the archive
    /// was compiled by MSBuild or by the tool.
    /// </summary>
    public Asset? Asset { get; }

    /// <summary>The anchor in <see cref="Url"/>, without <c>#</c> and decoded; null if the address has none.</summary>
    public string? Fragment => Url.IndexOf('#') is >= 0 and int hash ? Decode(Url.Substring(hash + 1)) : null;

    /// <summary>The heading of <see cref="Target"/> that <see cref="Fragment"/> names; null for none, and where it names the title.</summary>
    public Heading? Heading => Fragment is { Length: > 0 } fragment ? Target?.Outline.FirstOrDefault(heading => heading.Anchor == fragment) : null;

    /// <summary>Whether the other link is of the same kind, at the same place, with the same text and address, and leads to the same article.</summary>
    public bool Equals(Hyperlink? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind
            && Text == other.Text
            && Url == other.Url
            && ParagraphIndex == other.ParagraphIndex
            && Equals(Target, other.Target));

    /// <summary>A hash of address and text.</summary>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Url) * 31) + StringComparer.Ordinal.GetHashCode(Text));

    private static string Decode(string text) => Uri.UnescapeDataString(text);
}
