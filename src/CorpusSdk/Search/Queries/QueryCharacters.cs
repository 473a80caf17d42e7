namespace CorpusSdk.Search.Queries;

/// <summary>Quotation marks of one kind: a phrase opened by one ends at the next one of its kind, be it reversed or straight.</summary>
internal enum QuoteKind
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>Straight and curly double marks; also low ones. An editor may have turned either end of a pair.</summary>
    Double,

    /// <summary>Guillemets.</summary>
    Angle,

    /// <summary>Corner brackets of East Asian texts.</summary>
    Corner,
}

/// <summary>The meaning of single characters in a query. Uses our own tables, since hosts differ in what is a blank.</summary>
internal static class QueryCharacters
{
    /// <summary>The ASCII operator that a character represents, such as <c>(</c> for a full-width one; other characters are themselves.</summary>
    /// <remarks>Editors make a dash of a hyphen, and programmers exclude with an exclamation mark.</remarks>
    public static char ToOperator(char c) => c switch
    {
        '\uFF08' => '(',
        '\uFF09' => ')',
        '\uFF0A' => '*',
        '\uFF0D' or '\u2212' or (>= '\u2010' and <= '\u2014') or '\uFE58' or '\uFE63' or '!' or '\uFF01' => '-',
        '\uFF1A' => ':',
        '\uFF5C' => '|',
        _ => c,
    };

    /// <summary>Whether there is a comma or semicolon at a place that separates words: not one between digits (<c>1,000</c>).</summary>
    public static bool IsSeparatorAt(ReadOnlySpan<char> text, int index) =>
        text[index] is ',' or ';' or '\u060C' or '\u061B' or '\u3001' or '\uFF0C' or '\uFF1B'
        && !(index > 0 && index + 1 < text.Length && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]));

    /// <summary>White space, control characters, and marks that show nothing.</summary>
    public static bool IsBlank(char c) => c switch
    {
        <= ' ' or (>= '\u007F' and <= '\u00A0') => true,
        < '\u1680' => false,
        '\u1680' or (>= '\u2000' and <= '\u200B') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF' => true,
        _ => false,
    };

    /// <summary>The kind of quotation mark at a place. A mark between two Hebrew letters is part of an abbreviation (<c>צה"ל</c>) and none.</summary>
    public static QuoteKind QuoteAt(ReadOnlySpan<char> text, int index)
    {
        switch (text[index])
        {
            case '"':
                bool isInAbbreviation = index > 0 && index + 1 < text.Length && IsHebrewLetter(text[index - 1]) && IsHebrewLetter(text[index + 1]);
                return isInAbbreviation ? QuoteKind.None : QuoteKind.Double;
            case '\uFF02' or '“' or '”' or '„' or '‟' or '\u301D' or '\u301E' or '\u301F':
                return QuoteKind.Double;
            case '«' or '»':
                return QuoteKind.Angle;
            case '\u300C' or '\u300D' or '\u300E' or '\u300F':
                return QuoteKind.Corner;
            default:
                return QuoteKind.None;
        }
    }

    private static bool IsHebrewLetter(char c) => c is >= '\u05D0' and <= '\u05EA';
}
