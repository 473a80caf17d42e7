namespace CorpusSdk;

/// <summary>A block of code in the body of an article.</summary>
public sealed record CodeBlock
{
    internal CodeBlock(string? language, string info, string text, int? paragraphIndex, SourceSpan source)
    {
        Language = language;
        Info = info;
        Text = text;
        ParagraphIndex = paragraphIndex;
        Source = source;
    }

    /// <summary>
    /// The language, as the author wrote it: the first word of <see cref="Info"/>, up to a brace, comma or colon, or the first word within its braces
    /// (<c>js{1,3}</c> is <c>js</c>, and <c>{.python}</c> is <c>python</c>). Null if none is named.
    /// </summary>
    public string? Language { get; }

    /// <summary>All that is written behind the opening fence: <c>js {1,3} title="app.js"</c>. Empty if there is nothing, and for indented code.</summary>
    public string Info { get; }

    /// <summary>The code, without blank lines at its end. Lines end in <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>Which of <see cref="Article.Paragraphs"/> the block is; null if it is empty, and so is none of them.</summary>
    public int? ParagraphIndex { get; }

    /// <summary>The block in the text that it was compiled from, fences included.</summary>
    public SourceSpan Source { get; }
}
