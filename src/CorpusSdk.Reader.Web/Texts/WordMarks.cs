using System.Text;

namespace CorpusSdk.Reader.Web.Texts;

/// <summary>Marks the words that a search was for, in texts that the search itself gives no snippet of: headlines, and whole articles.</summary>
/// <remarks>
/// Which forms of a word the search takes for the same is known from its snippets; beyond them, a word counts that goes on from one of the query
/// by up to three letters, or the other way round.
/// </remarks>
public sealed class WordMarks
{
    private const int MinStemLength = 3;
    private const int MaxEndingLength = 3;

    private readonly HashSet<string> _forms = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _words = [];
    private readonly List<string> _beginnings = [];

    /// <summary>Reads the words of a query and the forms in the snippets of its hits. A word that the query excludes is not one of them.</summary>
    public WordMarks(string query, IEnumerable<Snippet> snippets)
    {
        foreach (string part in query.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] is '-' or '!' or '–' || part is "OR" or "AND" or "NOT")
                continue;
            string searched = part[(part.IndexOf(':') + 1)..];
            foreach ((int start, int end) in Words(searched, 0, searched.Length))
                (end < searched.Length && searched[end] == '*' ? _beginnings : _words).Add(searched[start..end]);
        }

        foreach (Snippet snippet in snippets)
        {
            foreach (TextRange range in snippet.Highlights)
                _forms.Add(snippet.Text.Substring(range.Start, range.Length));
        }
    }

    /// <summary>Whether there is no word to mark.</summary>
    public bool IsEmpty => _forms.Count == 0 && _words.Count == 0 && _beginnings.Count == 0;

    /// <summary>A text without markup as HTML: encoded, each wanted word in a <c>mark</c> element.</summary>
    public string MarkText(string text) => MarkHtml(HtmlText.Encode(text));

    /// <summary>HTML with each wanted word in a <c>mark</c> element. Elements, their attributes and character references stay as they are.</summary>
    public string MarkHtml(string html)
    {
        if (IsEmpty)
            return html;
        var marked = new StringBuilder(html.Length + 64);
        int place = 0;
        while (place < html.Length)
        {
            int end = html[place] == '<' ? EndOfTag(html, place) : NextTag(html, place);
            if (html[place] == '<')
                marked.Append(html, place, end - place);
            else
                AppendMarked(marked, html, place, end);
            place = end;
        }

        return marked.ToString();
    }

    private void AppendMarked(StringBuilder marked, string html, int start, int end)
    {
        int written = start;
        foreach ((int wordStart, int wordEnd) in Words(html, start, end))
        {
            if (!IsWanted(html[wordStart..wordEnd]))
                continue;
            marked.Append(html, written, wordStart - written).Append("<mark>").Append(html, wordStart, wordEnd - wordStart).Append("</mark>");
            written = wordEnd;
        }

        marked.Append(html, written, end - written);
    }

    private bool IsWanted(string word) =>
        _forms.Contains(word)
        || _words.Any(wanted => AreOneWord(wanted, word))
        || _beginnings.Any(beginning => word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static bool AreOneWord(string first, string second)
    {
        (string shorter, string longer) = first.Length <= second.Length ? (first, second) : (second, first);
        return longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
            && (longer.Length == shorter.Length || (shorter.Length >= MinStemLength && longer.Length - shorter.Length <= MaxEndingLength));
    }

    // Letters, digits and the marks upon them; a character reference is none of them.
    private static IEnumerable<(int Start, int End)> Words(string text, int start, int end)
    {
        int place = start;
        while (place < end)
        {
            if (text[place] == '&' && text.IndexOf(';', place, end - place) is >= 0 and int semicolon && semicolon - place <= 10)
            {
                place = semicolon + 1;
                continue;
            }

            int word = place;
            while (word < end && IsPartOfWord(text[word]))
                word++;
            if (word > place)
                yield return (place, word);
            place = Math.Max(word, place + 1);
        }
    }

    private static bool IsPartOfWord(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // HTML that an author wrote may have > in the value of an attribute.
    private static int EndOfTag(string html, int start)
    {
        char quote = '\0';
        for (int i = start + 1; i < html.Length; i++)
        {
            if (quote != '\0')
                quote = html[i] == quote ? '\0' : quote;
            else if (html[i] is '"' or '\'')
                quote = html[i];
            else if (html[i] == '>')
                return i + 1;
        }

        return html.Length;
    }

    private static int NextTag(string html, int start) => html.IndexOf('<', start) is >= 0 and int next ? next : html.Length;
}
