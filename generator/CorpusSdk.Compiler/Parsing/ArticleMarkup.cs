namespace CorpusSdk.Compiler.Parsing;

/// <summary>The parts of a text with markup besides its readable paragraphs.</summary>
/// <param name="Html">The body as HTML, in UTF-8; the title is not part of it.</param>
/// <param name="Headings">The headings of the body in reading order.</param>
/// <param name="Hyperlinks">The links and images of the body in reading order.</param>
internal sealed record ArticleMarkup(Utf8Text Html, EquatableArray<ParsedHeading> Headings, EquatableArray<ParsedHyperlink> Hyperlinks);

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
/// <param name="ParagraphIndex">The index of its paragraph in the article.</param>
internal sealed record ParsedHyperlink(bool IsImage, string Text, string Url, int ParagraphIndex);
