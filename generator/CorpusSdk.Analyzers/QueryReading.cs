using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Analyzers;

/// <summary>Finds what a query's text seems to say and the query language does not.</summary>
/// <remarks>
/// The parser decides: each look-alike is rewritten as what it seems to mean, and is reported only if that is another query. So a look-alike
/// that the language learns is no longer reported. Nothing within quotes is looked at.
/// </remarks>
internal static class QueryReading
{
    // Nobody types a longer one, and patterns that look for a closing mark stay cheap.
    private const int MaxLengthInChars = 1000;

    private static readonly string[] FieldNames = ["headline", "title", "standfirst", "body"];

    private static readonly LookAlike[] LookAlikes =
    [
        new(@"(?<![^\s(])(?<field>headline|title|standfirst|body):[ ]+(?=[^\s)])", "${field}:", "is followed by a space, so it is a word and not a field", "remove the space"),
        new(@"(?<=\p{L})~[0-9]+(?![^\s)])", "~", "gives no distance, but asks for the number", "write '~' alone"),
        new(@"(?<="")~[0-9]+(?![^\s)])", "", "gives a phrase no distance, but asks for the number", "remove it"),
        new(@"(?<=\p{L}{3}|[)""])\^[0-9]+(\.[0-9]+)?(?![^\s)])", "", "gives no weight, but asks for the number", "remove it"),
        new(@"(?<![^\s(])\*(?=\p{L})", "", "stands for nothing before a word", "put it at the end of a word"),
        new(@"(?<=\S\s+)(AND|NOT)\s*$", "", "has nothing to join, so it is a word", "remove it, or put it in quotes"),
        new(@"(?<=\([^()]*[^\s()]\s+)(or|Or)(?=\s+[^\s()][^()]*\))", "OR", "is a word", "write 'OR'"),
        new(@"(?<![^\s(])'(?<phrase>\w[^']*\s[^']*\w)'(?![^\s)])", "\"${phrase}\"", "is no phrase: single quotes mean nothing", "use double quotes"),
        new(@"(?<![^\s(])‘(?<phrase>\w[^‘’]*\s[^‘’]*\w)’(?![^\s)])", "\"${phrase}\"", "is no phrase: single quotes mean nothing", "use double quotes"),
    ];

    private static readonly Regex Field = Pattern(@"(?<![^\s(])(?<name>\p{L}[\p{L}\p{N}_-]*):(?=[\p{L}\p{N}(""])");

    /// <summary>The first thing that is read otherwise than it looks; null if there is none.</summary>
    /// <param name="text">The query's text.</param>
    /// <param name="isField">Whether the articles that are searched have a field of this name.</param>
    public static Misreading? Find(string text, Func<string, bool> isField)
    {
        if (text.Length > MaxLengthInChars)
            return null;
        string visible = WithoutPhrases(text);
        SearchQuery read = SearchQuery.Parse(text);
        foreach (LookAlike lookAlike in LookAlikes)
        {
            if (lookAlike.Pattern.Match(visible) is not { Success: true } match)
                continue;
            string meant = Replace(text, match, match.Result(lookAlike.Meant)).Trim();
            if (!SearchQuery.Parse(meant).Equals(read))
                return new Misreading($"'{text.Substring(match.Index, match.Length).Trim()}' {lookAlike.Reason}", lookAlike.Cure, meant);
        }

        return FindField(text, visible, read, isField);
    }

    // A colon is also in times, addresses and titles, so that only what must be meant as a field counts.
    private static Misreading? FindField(string text, string visible, SearchQuery read, Func<string, bool> isField)
    {
        foreach (Match match in Field.Matches(visible))
        {
            string name = match.Groups["name"].Value;
            IReadOnlyList<string> near = DidYouMean.Find(name, FieldNames);
            string nearest = near.Count > 0 ? near[0] : "";
            bool isWritten = visible[match.Index + match.Length] is '(' or '"' || isField(name);
            if (FieldNames.Contains(name, StringComparer.OrdinalIgnoreCase) || !(isWritten || nearest.Length > 0))
                continue;

            string meant = Replace(text, match, (nearest.Length > 0 ? nearest : FieldNames[0]) + ":");
            if (SearchQuery.Parse(meant).Equals(read))
                continue;
            return nearest.Length > 0
                ? new Misreading($"'{name}:' is no field of a query, so it is a word", $"did you mean '{nearest}:'?", meant)
                : new Misreading($"'{name}:' is no field of a query, so it is a word", "search in headline:, standfirst: or body:, and choose among the results by the field", null);
        }

        return null;
    }

    private static string Replace(string text, Match match, string meant) => text.Substring(0, match.Index) + meant + text.Substring(match.Index + match.Length);

    // Of the same length. The marks stay, the text between them becomes a letter that is no syntax.
    private static string WithoutPhrases(string text)
    {
        char[] visible = text.ToCharArray();
        char end = '\0';
        for (int i = 0; i < visible.Length; i++)
        {
            char c = visible[i];
            if (end != '\0')
            {
                visible[i] = c == end ? '"' : '\u02D0';
                end = c == end ? '\0' : end;
            }
            else if (ClosingMark(c) is var closing and not '\0')
            {
                visible[i] = '"';
                end = closing;
            }
        }

        return new string(visible);
    }

    private static char ClosingMark(char c) => c switch
    {
        '"' => '"',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '「' => '」',
        _ => '\0',
    };

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>A part of a query that is read otherwise than it looks.</summary>
    internal sealed class Misreading(string reason, string cure, string? meant)
    {
        /// <summary>Which part, and how it is read.</summary>
        public string Reason => reason;

        /// <summary>What to do.</summary>
        public string Cure => cure;

        /// <summary>The query that says what it looks like; null if there is none.</summary>
        public string? Meant => meant;
    }

    private sealed class LookAlike(string pattern, string meant, string reason, string cure)
    {
        public Regex Pattern { get; } = QueryReading.Pattern(pattern);

        public string Meant => meant;

        public string Reason => reason;

        public string Cure => cure;
    }
}
