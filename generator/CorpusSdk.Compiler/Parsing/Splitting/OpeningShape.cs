using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>Whether a line could open an article, by its form alone: one sentence without a mark at its end, and no sign of being something else.</summary>
internal static class OpeningShape
{
    private const string Bullets = "-–—•‣◦▪*·";
    private const string OpeningQuotes = "\"“„«‘‚‹”";
    private const string ClosingQuotes = "\"”“»«’‘›";

    /// <summary>Whether a line that could be a title has the form.</summary>
    public static bool IsStandfirst(ReadOnlySpan<char> title, LineEnding ending) =>
        ending == LineEnding.Open
        && SentenceEnds.IsOneSentence(title)
        && !IsQuotation(title);

    /// <summary>Whether a line without a full stop could be a title: it may ask or exclaim, have several sentences, and be a quotation.</summary>
    public static bool MayBeTitle(ReadOnlySpan<char> line) =>
        !line.IsEmpty
        && !IsListItem(line)
        && !GoesOn(line)
        // A credit: "The bridge at night © City archive".
        && line.IndexOf('©') < 0;

    // "- two lemons", "3. Peel them", "b) or do not"; a dash opens an attribution or a speech as well.
    private static bool IsListItem(ReadOnlySpan<char> line)
    {
        if (Bullets.IndexOf(line[0]) >= 0)
            return true;
        int length = 0;
        while (length < line.Length && line[length] is >= '0' and <= '9')
            length++;
        if (length == 0 && line[0] is >= 'a' and <= 'z')
            length = 1;
        return length > 0 && length + 1 < line.Length && line[length] is '.' or ')' && UnicodeTables.IsBlank(line[length + 1]);
    }

    /// <summary>Whether the line is one quotation, often a voice from within an article; quoted words at both ends of a sentence are not that.</summary>
    public static bool IsQuotation(ReadOnlySpan<char> line) =>
        OpeningQuotes.IndexOf(line[0]) >= 0
        && ClosingQuotes.IndexOf(line[line.Length - 1]) >= 0
        && line.Slice(1, Math.Max(0, line.Length - 2)).IndexOfAny("\"“”„«»".AsSpan()) < 0;

    // A small letter goes on with something above, unless it is a name's: "eBay".
    private static bool GoesOn(ReadOnlySpan<char> line)
    {
        for (int i = 0; i < line.Length; i++)
        {
            if (UnicodeTables.IsWordCharacter(line[i]))
                return SentenceEnds.IsSmallLetter(line[i]) && !(i + 1 < line.Length && IsCapital(line[i + 1]));
        }

        return false;
    }

    /// <summary>Whether a character is a capital letter.</summary>
    public static bool IsCapital(char c) => UnicodeTables.ToLower(c) != c;
}
