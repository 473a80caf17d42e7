using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>The content of a text file, before it becomes part of an archive.</summary>
/// <remarks>
/// Immutable, with value equality, and free of anything that depends on the machine: hosts compare it to find out whether work
/// can be skipped. New members need value equality, too.
/// </remarks>
/// <param name="Path">The file, relative to the project, with <c>/</c>.</param>
/// <param name="ContentHash">Identifies the text, line ends aside: 32 hexadecimal digits.</param>
/// <param name="HeaderName">The name in the header line; null if the file has none.</param>
/// <param name="Articles">The articles in reading order.</param>
/// <param name="Elements">What each stretch of the text was taken for, in text order.</param>
/// <param name="Problems">What the author should know, in text order.</param>
internal sealed record ParsedFile(
    string Path,
    string ContentHash,
    string? HeaderName,
    EquatableArray<ParsedArticle> Articles,
    EquatableArray<TextElement> Elements,
    EquatableArray<Problem> Problems)
{
    /// <summary>How the project asked for the file to be read.</summary>
    public ParseOptions Options { get; init; } = ParseOptions.Default;

    /// <summary>A file of which a problem is all that could be found out.</summary>
    public static ParsedFile Failed(Problem problem) => new(
        problem.File,
        ContentHash: "",
        HeaderName: null,
        Articles: default,
        Elements: default,
        new EquatableArray<Problem>([problem]));
}

/// <summary>An article as its file gives it.</summary>
/// <param name="Slug">The slug that the text or its file gives, normalized; null if it is made from the headline.</param>
/// <param name="Title">The title; null if the article has none.</param>
/// <param name="Standfirst">The standfirst; null if the article has none.</param>
/// <param name="Paragraphs">The body, without cards and inline links. Line breaks within a paragraph are <c>\n</c>.</param>
/// <param name="WordCount">The number of words in the body.</param>
/// <param name="Links">Cards and inline links in reading order.</param>
/// <param name="Span">The place of the article's first line.</param>
/// <param name="EndLine">The last line that is not blank, counted from 1.</param>
internal sealed record ParsedArticle(
    string? Slug,
    string? Title,
    string? Standfirst,
    ParagraphBlock Paragraphs,
    int WordCount,
    EquatableArray<ParsedLink> Links,
    ProblemSpan Span,
    int EndLine)
{
    /// <summary>What <see cref="Slug"/> comes from.</summary>
    public SlugSource SlugSource { get; init; } = SlugSource.Headline;

    /// <summary>Where the slug, or what serves as one, is written; the article's first line where it is written nowhere.</summary>
    public ProblemSpan SlugSpan { get; init; } = Span;

    /// <summary>What the author wrote beside the text, in order; without the keys that became slug, title and body.</summary>
    public EquatableArray<FieldEntry> Fields { get; init; }

    /// <summary>The text's markup; null if its format has none.</summary>
    public ArticleMarkup? Markup { get; init; }

    /// <summary>The article's first line, counted from 1.</summary>
    public int StartLine => Span.StartLine;
}

/// <summary>What an article's slug comes from. Where two articles want the same slug, the one whose source is named first here has it.</summary>
internal enum SlugSource
{
    /// <summary>A field that says so: <c>slug</c>, or the one that the project names.</summary>
    Slug,

    /// <summary>A field that serves as slug by convention: <c>id</c> or <c>key</c> of a record.</summary>
    Id,

    /// <summary>The path of a file that is one article.</summary>
    Path,

    /// <summary>The headline.</summary>
    Headline,
}

/// <summary>A card or an inline link.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Title">The headline that it shows.</param>
/// <param name="Caption">The caption or credit of a card; null if it has none.</param>
/// <param name="ParagraphIndex">How many paragraphs of the article are before it.</param>
/// <param name="MarkerLine">The line of the marker, counted from 1.</param>
/// <param name="CaptionLine">The line of the caption, or zero.</param>
/// <param name="TitleLine">The line of the headline.</param>
internal sealed record ParsedLink(
    LinkKind Kind,
    string Title,
    string? Caption,
    int ParagraphIndex,
    int MarkerLine,
    int CaptionLine,
    int TitleLine)
{
    /// <summary>Where the headline is, for a problem.</summary>
    public ProblemSpan TitleSpan { get; init; }
}

/// <summary>What a stretch of text is.</summary>
internal enum TextElementKind
{
    /// <summary>The line that names the archive.</summary>
    Header,

    /// <summary>The title of an article.</summary>
    Title,

    /// <summary>The standfirst of an article.</summary>
    Standfirst,

    /// <summary>A paragraph of a body.</summary>
    Paragraph,

    /// <summary>The caption or credit of a card.</summary>
    CardCaption,

    /// <summary>The headline of a card.</summary>
    CardTitle,

    /// <summary>The headline of an inline link.</summary>
    InlineTitle,

    /// <summary>A header field of an explicit article, key and value.</summary>
    Field,

    /// <summary>A marker or separator: announces what follows, and is not text itself.</summary>
    Marker,
}

/// <summary>A stretch of text and what it was taken for. Every character that is not blank is in exactly one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Line">The line of its first character, counted from 1.</param>
internal readonly record struct TextElement(TextElementKind Kind, int Start, int End, int Line);
