using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Text;

/// <summary>How a line of text ends.</summary>
internal enum LineEnding
{
    /// <summary>Without a mark, as standfirsts, headlines, captions and sub-headings do.</summary>
    Open,

    /// <summary>With a mark that ends a statement: <c>.</c> <c>…</c> and their like.</summary>
    FullStop,

    /// <summary>With a question or exclamation mark, as sentences and some headlines do.</summary>
    Exclaimed,

    /// <summary>With a mark that leads on: a colon, a comma, a semicolon, a dash.</summary>
    LeadsOn,
}

/// <summary>Where sentences end, in the scripts that have marks for it. A judgement of form only: no dictionary, no culture.</summary>
internal static class SentenceEnds
{
    private const string FullStops = ".…。．｡۔।॥։።᠃᭟";
    private const string Exclamations = "?!？！؟‽⁇⁈⁉՞՜;";
    private const string LeadingOn = ":：,，、;；،؛–—-";
    private const string Closers = "\"'”’“‘„‚»«›‹)]}）］」』】》〉";

    // "St. Petersburg", "Dr. Snow", "No. 7": a short capitalised word before the full stop does not end a sentence.
    private const int MaxAbbreviationLength = 3;

    // "[1234]"
    private const int MaxFootnoteLength = 6;

    /// <summary>How a line ends, closing quotation marks and brackets aside; reversed and unbalanced quotes are taken as they come.</summary>
    public static LineEnding Classify(ReadOnlySpan<char> line)
    {
        int end = line.Length;
        while (end > 0)
        {
            char last = line[end - 1];
            if (FullStops.IndexOf(last) >= 0)
                return LineEnding.FullStop;
            if (Exclamations.IndexOf(last) >= 0)
                return LineEnding.Exclaimed;
            if (LeadingOn.IndexOf(last) >= 0)
                return LineEnding.LeadsOn;
            if (last == ']' && FootnoteStart(line.Slice(0, end)) is var footnote and >= 0)
                end = footnote;
            else if (Closers.IndexOf(last) >= 0 || UnicodeTables.IsBlank(last))
                end--;
            else
                return LineEnding.Open;
        }

        return LineEnding.Open;
    }

    /// <summary>The length of the first sentence, its mark and closing quotes included; the whole length where there is but one.</summary>
    public static int FirstSentenceLength(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = FullStops.IndexOf(text[i]) >= 0 || Exclamations.IndexOf(text[i]) >= 0;
            if (!ends)
                continue;

            int end = i + 1;
            while (end < text.Length && (Closers.IndexOf(text[end]) >= 0 || FullStops.IndexOf(text[end]) >= 0 || Exclamations.IndexOf(text[end]) >= 0))
                end++;
            if (end == text.Length)
                return end;
            bool isWideMark = text[i] > '\u2FFF';
            if (isWideMark || (UnicodeTables.IsBlank(text[end]) && StartsSentence(text.Slice(end)) && !IsAbbreviation(text, i)))
                return end;
            i = end - 1;
        }

        return text.Length;
    }

    /// <summary>Whether a line is one sentence or part of one, as a standfirst is.</summary>
    public static bool IsOneSentence(ReadOnlySpan<char> line) => FirstSentenceLength(line) == line.Length;

    /// <summary>Whether a letter is small in a script that begins sentences with capitals; Georgian has both and does not.</summary>
    public static bool IsSmallLetter(char c) => c is not (>= '\u10D0' and <= '\u10FF') && UnicodeTables.ToUpper(c) != c;

    private static bool StartsSentence(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            if (UnicodeTables.IsBlank(c))
                continue;
            // A small letter goes on with the sentence ("the U.S. and others"); all else may begin one.
            return !IsSmallLetter(c);
        }

        return true;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int stop)
    {
        if (text[stop] != '.')
            return false;
        int start = stop;
        while (start > 0 && UnicodeTables.IsWordCharacter(text[start - 1]))
            start--;
        int length = stop - start;
        return length is > 0 and <= MaxAbbreviationLength && UnicodeTables.ToLower(text[start]) != text[start];
    }

    // "… in 1957.[12]": a footnote mark says nothing of the end before it.
    private static int FootnoteStart(ReadOnlySpan<char> line)
    {
        int nearest = Math.Max(0, line.Length - MaxFootnoteLength);
        int open = line.Slice(nearest).LastIndexOf('[') + nearest;
        if (open < nearest || open + 2 == line.Length)
            return -1;
        for (int i = open + 1; i < line.Length - 1; i++)
        {
            if (line[i] is < '0' or > '9')
                return -1;
        }

        return open;
    }
}
