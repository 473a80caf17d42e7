using YamlDotNet.Core;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Describes a fault in YAML and its place: found in the text, or else reported by the library.</summary>
internal static class YamlFault
{
    private const string CheckLine = "correct this line, or the one above it";
    private const string QuoteValue = "put quotes around the value";

    // What the library says of a fault, what we say, and how to mend it; what it says is kept where it is clear.
    private static readonly (string Said, string? Reason, string Cure)[] Known =
    [
        ("cannot start any token", "a value cannot begin with this character", QuoteValue),
        ("invalid mapping", "a second ': ' is in the same value, or the line is indented too far", "put quotes around the value, or correct the indentation"),
        ("multi-line double-quoted", "the quote that opens here is not closed", "close it"),
        ("scanning a quoted scalar, found unexpected", "the quote that opens here is not closed", "close it"),
        ("unknown escape", "this backslash begins no escape sequence", "double the backslash, or write single quotes"),
        ("Unicode surrogates", "this escape sequence is half a character", "write the character itself"),
        ("could not find expected ':'", "this line is neither a key nor the value of one", "write 'key: value', with a space after the colon"),
        ("block scalar", "text follows the mark that opens a text of several lines", "begin the text on the next line, or put quotes around the value"),
        ("incompatible YAML", "this is the directive of another version of YAML", "remove the line"),
        ("there is no anchor", null, "put quotes around the value if it is text, or define the anchor above"),
        ("nested too deeply", null, "write fewer levels"),
        ("more values than", null, "write the values out where they are few, and leave out what nobody reads"),
        ("a key must be a text", null, "write the key as plain text"),
    ];

    /// <summary>The offset, the reason and the cure.</summary>
    /// <param name="exception">What the library threw.</param>
    /// <param name="yaml">The text.</param>
    public static (int Place, string Reason, string Cure) Explain(Exception exception, string yaml)
    {
        if (FindIndentingTab(yaml) is var tab and >= 0)
            return (tab, "a tab indents this line, but YAML is indented by spaces only", "indent it by spaces");
        if (FindUnclosedBracket(yaml) is var bracket and >= 0)
        {
            char closing = yaml[bracket] == '[' ? ']' : '}';
            return (bracket, $"the '{yaml[bracket]}' that opens here is not closed by a '{closing}'", $"add the '{closing}', or {QuoteValue}");
        }

        if (exception is not YamlException { Start.Index: var index } known)
            return (0, "this line, or one below it, is not complete", CheckLine);
        int place = (int)Math.Max(0, Math.Min(index, yaml.Length - 1));
        if (IsAfterClosingQuote(yaml, place))
            return (place, "text follows a closing quote", "put quotes around the whole value");
        if (known.Message.IndexOf("expected key", StringComparison.Ordinal) >= 0 && FindLineWithoutKey(yaml, place) is var line and >= 0)
            return (line, "this line is neither a key nor the value of one", "write 'key: value', with a space after the colon");
        (string _, string? reason, string? cure) = Array.Find(Known, fault => known.Message.IndexOf(fault.Said, StringComparison.Ordinal) >= 0);
        return (place, reason ?? ProblemReason.Clean(known.Message), cure ?? CheckLine);
    }

    // The library points at the line, or at the key below it.
    private static int FindLineWithoutKey(string text, int place)
    {
        int start = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        if (IsWithoutKey(text, start, out int content))
            return content;
        return start > 1 && IsWithoutKey(text, text.LastIndexOf('\n', start - 2) + 1, out content) ? content : -1;
    }

    private static bool IsWithoutKey(string text, int start, out int content)
    {
        int end = text.IndexOf('\n', start);
        string line = text.Substring(start, (end < 0 ? text.Length : end) - start).TrimEnd();
        string words = line.TrimStart(' ');
        content = start + line.Length - words.Length;
        return words.Length > 0 && words[0] is not ('#' or '-') && words.IndexOf(": ", StringComparison.Ordinal) < 0 && words[words.Length - 1] != ':';
    }

    private static bool IsAfterClosingQuote(string text, int place)
    {
        int before = place - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        return before > 0 && text[place] is not ('\n' or ' ' or '#') && text[before] is '"' or '\'' && text[before - 1] is not (' ' or ':' or '\n');
    }

    private static int FindIndentingTab(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && text[i] == ' ')
                i++;
            if (i < text.Length && text[i] == '\t')
                return i;
            int end = text.IndexOf('\n', start);
            if (end < 0)
                return -1;
            i = end + 1;
        }

        return -1;
    }

    // A flow collection begins where a value does. It is not closed if the text ends within it, or if a line begins with a key at the left margin.
    private static int FindUnclosedBracket(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or '{' && IsValueStart(text, i))
            {
                int end = FindEnd(text, i);
                if (end < 0)
                    return i;
                i = end;
            }
        }

        return -1;
    }

    private static bool IsValueStart(string text, int place)
    {
        int before = place - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        return before < 0 || text[before] == '\n' || (before < place - 1 && text[before] is ':' or '-');
    }

    /// <summary>The bracket that closes the one at a place; -1 if there is none before the next key.</summary>
    private static int FindEnd(string text, int place)
    {
        int depth = 0;
        char quote = '\0';
        for (int i = place; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' && i + 1 < text.Length && IsKeyAt(text, i + 1))
                return -1;
            if (quote != '\0')
            {
                if (c == '\\' && quote == '"')
                    i++;
                else if (c == quote)
                    quote = '\0';
            }
            else if (c is '"' or '\'' && text[i - 1] is ' ' or '[' or '{' or ',' or ':' or '\n')
            {
                quote = c;
            }
            else if (c is '[' or '{')
            {
                depth++;
            }
            else if (c is ']' or '}' && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsKeyAt(string text, int start)
    {
        int i = start;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.'))
            i++;
        return i > start && i < text.Length && text[i] == ':' && (i + 1 == text.Length || text[i + 1] is ' ' or '\n');
    }
}
