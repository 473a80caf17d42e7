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

    /// <summary>The blocks of code in reading order.</summary>
    public EquatableArray<ParsedCodeBlock> CodeBlocks { get; init; }

    /// <summary>How much of the body is its excerpt, in bytes; null if it has none.</summary>
    public int? ExcerptLength { get; init; }
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

/// <summary>A block of code, whose text is a paragraph of the body.</summary>
/// <param name="Info">What is written behind the opening fence.</param>
/// <param name="ParagraphIndex">Which of the article's paragraphs it is; -1 if it is empty.</param>
/// <param name="StartLine">Its first line, counted from 1, the opening fence included.</param>
/// <param name="EndLine">Its last line.</param>
internal sealed record ParsedCodeBlock(string Info, int ParagraphIndex, int StartLine, int EndLine)
{
    /// <summary>The language within <see cref="Info"/>: where it begins, and its length, 0 for none.</summary>
    public (int Start, int Length) Language => FindLanguage(Info);

    // Besides the plain word there are "js{1,3}" (Gatsby), "rust,ignore" (rustdoc), "js:title=a.js" and "{.python .lines}" (Pandoc).
    private static (int Start, int Length) FindLanguage(string info)
    {
        int start = 0;
        while (start < info.Length && info[start] is ' ' or '\t' or '{' or '.')
            start++;
        int end = start;
        while (end < info.Length && info[end] is not (' ' or '\t' or '{' or '}' or ',' or ':' or '='))
            end++;

        // A title or an attribute that stands alone is no language.
        return end < info.Length && info[end] == '=' ? (start, 0) : (start, end - start);
    }
}

/// <summary>A part of an article's HTML, in bytes.</summary>
internal readonly record struct HtmlRange(int Start, int Length);
