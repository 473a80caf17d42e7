using System.Text;

namespace CorpusSdk;

/// <summary>
/// A passage of an article that shows why it was found: one line of text, and its highlights. It comes from the body;
/// if only the standfirst has words of the query, it comes from there.
/// </summary>
public sealed class Snippet
{
    internal Snippet(string text, IReadOnlyList<TextRange> highlights, int place = -1)
    {
        Text = text;
        Highlights = highlights;
        Place = place;
    }

    /// <summary>The byte of the body with which the wanted words of the passage's best paragraph begin; -1 if the passage has none, or is not of the body.</summary>
    internal int Place { get; }

    /// <summary>The passage, with <c>…</c> at an end where the text goes on; line breaks are blanks. Empty if the body is.</summary>
    public string Text { get; }

    /// <summary>
    /// The words that were searched for, as they are in <see cref="Text"/>: in order, apart from each other, each a whole word. The
    /// words of a phrase have a range each. Empty if only the headline matched.
    /// </summary>
    public IReadOnlyList<TextRange> Highlights { get; }

    /// <summary>The text with a mark before and after each highlight, for a terminal or Markdown. Nothing is encoded: for a web page, use <see cref="ToHtml"/>.</summary>
    public string Mark(string open, string close)
    {
        if (open is null)
            throw new ArgumentNullException(nameof(open));
        if (close is null)
            throw new ArgumentNullException(nameof(close));
        return Render(open, close, static (text, source, start, end) => text.Append(source, start, end - start));
    }

    /// <summary>The text for a web page: encoded, each highlight in a <c>mark</c> element.</summary>
    public string ToHtml() => Render("<mark>", "</mark>", AppendEncoded);

    /// <summary><see cref="Text"/>.</summary>
    public override string ToString() => Text;

    private string Render(string open, string close, Action<StringBuilder, string, int, int> append)
    {
        var text = new StringBuilder(Text.Length + (Highlights.Count * (open.Length + close.Length)));
        int end = 0;
        foreach (TextRange highlight in Highlights)
        {
            append(text, Text, end, highlight.Start);
            text.Append(open);
            append(text, Text, highlight.Start, highlight.End);
            text.Append(close);
            end = highlight.End;
        }

        append(text, Text, end, Text.Length);
        return text.ToString();
    }

    // Enough for text and for quoted attributes, and the same on every runtime.
    private static void AppendEncoded(StringBuilder text, string source, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            switch (source[i])
            {
                case '&':
                    text.Append("&amp;");
                    break;
                case '<':
                    text.Append("&lt;");
                    break;
                case '>':
                    text.Append("&gt;");
                    break;
                case '"':
                    text.Append("&quot;");
                    break;
                case '\'':
                    text.Append("&#39;");
                    break;
                default:
                    text.Append(source[i]);
                    break;
            }
        }
    }
}
