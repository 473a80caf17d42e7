using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Text that was decoded wrongly before it got here: UTF-8 read as Windows-1252 or Windows-1251, and U+FFFD, where a character was lost.</summary>
/// <remarks>
/// The characters are turned back into the bytes of that encoding. Bytes that are a character of UTF-8 betray it, unless the same characters may stand side by side in a
/// text, as a capital letter and a closing quotation mark do.
/// </remarks>
internal sealed class WrongDecodings : IProofCheck
{
    // Divisible by the length of any character.
    private const int MaxQuotedLengthInChars = 48;

    private const char Lost = '\uFFFD';

    // What the bytes 80 to 9F are in Windows-1252; bytes that it does not use are control characters.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // What the bytes 80 to BF are in Windows-1251.
    private const string Windows1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";

    // What may follow a letter in a text that is right.
    private const string Common = "…‘’“”„‚‹›«»–—\u00A0\u00AD·•";

    // Letters whose byte begins a character of Windows-1252: of the first row, one character is enough, of the second it takes two in a row.
    private const string SureLeads = "ÂÃâ";
    private const string Leads = "ÄÅÎÏÐÑãäåæçèéïð";

    /// <inheritdoc/>
    public Suspects Wanted => Suspects.WrongDecoding;

    /// <summary>Whether wrongly decoded text may begin here.</summary>
    public static bool IsLead(char c) => c is Lost or 'Р' or 'С' or 'в' || (c is >= 'Â' and <= 'ð' && (SureLeads.IndexOf(c) >= 0 || Leads.IndexOf(c) >= 0));

    /// <inheritdoc/>
    public void Read(ProofText text, Findings findings)
    {
        foreach (Passage passage in text.Passages)
        {
            for (int i = passage.Start; i < passage.End; i++)
            {
                if (!IsLead(text.Text[i]))
                    continue;
                if (text.Text[i] == Lost)
                {
                    int end = i + 1;
                    while (end < passage.End && text.Text[end] == Lost)
                        end++;
                    if (IsLost(text.Text, passage, i, end))
                        findings.Add(ProblemCatalog.LostCharacter, i, end);
                    i = end - 1;
                }
                else if (LengthOf(text.Text, i, passage.End, out bool isWrong) is > 0 and var length)
                {
                    if (isWrong)
                    {
                        string read = text.Text.Substring(i, Math.Min(length, MaxQuotedLengthInChars));
                        findings.Add(ProblemCatalog.WrongDecoding, i, i + length, read, Repair(read));
                        findings.Explain(i, i + length);
                    }

                    i += length - 1;
                }
            }
        }
    }

    // A text about the character shows it alone, between spaces, quotation marks or brackets.
    private static bool IsLost(string text, Passage passage, int start, int end)
    {
        bool isAloneBefore = start == passage.Start || IsAround(text[start - 1]);
        bool isAloneAfter = end == passage.End || IsAround(text[end]);
        return !(isAloneBefore && isAloneAfter);
    }

    private static bool IsAround(char c) => UnicodeTables.IsBlank(c) || c is '(' or ')' or '"' or '\'' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or ',' or '.' or ProofText.Placeholder;

    /// <summary>How many characters from here on could be wrongly decoded ones, and whether they are; they may also be meant.</summary>
    private static int LengthOf(string text, int start, int end, out bool isWrong)
    {
        bool isCyrillic = text[start] is 'Р' or 'С' or 'в';
        int position = start;
        int characters = 0;
        bool isSure = false;
        while (position < end && CharacterAt(text, position, end, isCyrillic) is > 0 and var length)
        {
            isSure |= !isCyrillic && SureLeads.IndexOf(text[position]) >= 0 && IsSure(text, position, length);
            isSure |= length == 3 && text[position] is 'в' or 'ï' or 'ð';
            isSure |= length == 4;
            position += length;
            characters++;
        }

        int unusual = 0;
        for (int i = start + 1; i < position; i++)
            unusual += ByteOf(text[i], isCyrillic) is >= 0x80 and < 0xC0 && Common.IndexOf(text[i]) < 0 ? 1 : 0;
        isWrong = isSure || (characters > 1 && unusual > 0);
        return position - start;
    }

    // "Ã©" and "â€™" are enough for themselves. "Â«" may be a quotation after a capital letter, and "â…”" the end of one.
    private static bool IsSure(string text, int start, int length)
    {
        char before = start > 0 ? text[start - 1] : ' ';
        if (length == 3)
            return text[start + 1] == '€' || Common.IndexOf(text[start + 1]) < 0;
        if (Common.IndexOf(text[start + 1]) < 0)
            return !SentenceCase.IsCapital(before);
        return text[start + 1] is '\u00A0' or '«' or '»' && SentenceCase.IsSmall(before);
    }

    /// <summary>The length of the character of UTF-8 whose bytes stand here; zero if there is none.</summary>
    private static int CharacterAt(string text, int start, int end, bool isCyrillic)
    {
        int length = ByteOf(text[start], isCyrillic) switch
        {
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => 0,
        };
        if (length == 0 || (isCyrillic ? text[start] is not ('Р' or 'С' or 'в') : SureLeads.IndexOf(text[start]) < 0 && Leads.IndexOf(text[start]) < 0))
            return 0;
        for (int i = start + 1; i < start + length; i++)
        {
            if (i >= end || ByteOf(text[i], isCyrillic) is not (>= 0x80 and < 0xC0))
                return 0;
        }

        return length;
    }

    private static int ByteOf(char c, bool isCyrillic)
    {
        if (c < '\u0080')
            return c;
        if (isCyrillic)
            return c is >= 'А' and <= 'я' ? c - 'А' + 0xC0 : Windows1251.IndexOf(c) is >= 0 and var place ? place + 0x80 : -1;
        if (c is >= '\u00A0' and <= '\u00FF')
            return c;
        return Windows1252.IndexOf(c) is >= 0 and var index ? index + 0x80 : -1;
    }

    private static string Repair(string wrong)
    {
        bool isCyrillic = wrong[0] is 'Р' or 'С' or 'в';
        byte[] bytes = [.. wrong.Select(c => (byte)ByteOf(c, isCyrillic))];
        return System.Text.Encoding.UTF8.GetString(bytes);
    }
}
