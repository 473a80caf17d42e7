using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>The parts of a text with markup besides its readable paragraphs.</summary>
/// <param name="Html">The body as HTML, in UTF-8; the title is not part of it.</param>
/// <param name="Headings">The headings of the body in reading order.</param>
/// <param name="Hyperlinks">The links and images of the body in reading order.</param>
internal sealed record ArticleMarkup(Utf8Text Html, EquatableArray<ParsedHeading> Headings, EquatableArray<ParsedHyperlink> Hyperlinks)
{
    /// <summary>What links can lead to besides <see cref="Headings"/>: the title, and elements with an id.</summary>
    public EquatableArray<string> OtherAnchors { get; init; }
}

/// <summary>A heading of a body.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">The text without markup.</param>
/// <param name="Anchor">The id that the heading has in the HTML, unique in the article.</param>
/// <param name="ParagraphIndex">Which of the article's paragraphs it is.</param>
internal sealed record ParsedHeading(int Level, string Text, string Anchor, int ParagraphIndex);

/// <summary>A link or an image of a body.</summary>
/// <param name="IsImage">Whether it is an image.</param>
/// <param name="Text">The text of the link, or the description of the image.</param>
/// <param name="Url">The address, as in the HTML.</param>
/// <param name="ParagraphIndex">The index of its paragraph in the article, or of the one that follows an image without text around it; the number of paragraphs after the last one.</param>
internal sealed record ParsedHyperlink(bool IsImage, string Text, string Url, int ParagraphIndex)
{
    /// <summary>Where the address is written; the default for one that leads out of the project.</summary>
    public FieldPlace Place { get; init; }

    /// <summary>The address in the HTML; null for one that leads out of the project.</summary>
    public HtmlRange? InHtml { get; init; }
}

/// <summary>A part of an article's HTML, in bytes.</summary>
internal readonly record struct HtmlRange(int Start, int Length);
