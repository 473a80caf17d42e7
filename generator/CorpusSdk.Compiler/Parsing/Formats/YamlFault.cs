using YamlDotNet.Core;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Describes a fault in YAML and its place: found in the text, or else reported by the library.</summary>
internal static class YamlFault
{
    private const string Unknown = "this line, or one above it, is not complete";

    /// <summary>The offset and the reason.</summary>
    /// <param name="exception">What the library threw.</param>
    /// <param name="yaml">The text.</param>
    public static (int Place, string Reason) Explain(Exception exception, string yaml)
    {
        if (FindIndentingTab(yaml) is var tab and >= 0)
            return (tab, "a tab indents this line, but YAML is indented by spaces only");
        if (FindUnclosedBracket(yaml) is var bracket and >= 0)
            return (bracket, $"the '{yaml[bracket]}' that opens here is not closed by a '{(yaml[bracket] == '[' ? ']' : '}')}'");
        if (exception is YamlException { Start.Index: var index } known)
            return ((int)Math.Max(0, Math.Min(index, yaml.Length - 1)), ProblemReason.Clean(known.Message));
        return (0, Unknown);
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
