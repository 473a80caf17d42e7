using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Characters that have a check of their own. Most texts have none, and are not looked at any closer.</summary>
[Flags]
internal enum Suspects
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A letter of Greek or Cyrillic.</summary>
    GreekOrCyrillic = 1,

    /// <summary>A no-break space, a soft hyphen, or a character without a width.</summary>
    Invisible = 2,

    /// <summary>A character that a wrong decoding leaves behind.</summary>
    WrongDecoding = 4,

    /// <summary>A quotation mark, straight or not.</summary>
    Quote = 8,
}

/// <summary>Finds suspects in one pass.</summary>
internal static class Suspicion
{
    /// <summary>Which suspects a text has.</summary>
    public static Suspects Of(string text)
    {
        Suspects found = text.IndexOf('"') >= 0 ? Suspects.Quote : Suspects.None;

        // Counting bytes is faster than any loop of ours: as many as characters means that all are ASCII.
        return Encoding.UTF8.GetByteCount(text) == text.Length ? found : found | OfAll(text);
    }

    [MethodImpl(HotLoops.OptimizeAtOnce)]
    private static Suspects OfAll(string text)
    {
        Suspects found = Suspects.None;
        foreach (char c in text)
        {
            if (c >= '\u0080')
                found |= Of(c);
        }

        return found;
    }

    private static Suspects Of(char c)
    {
        if (c < '\u0370')
        {
            Suspects invisible = c is '\u00A0' or '\u00AD' ? Suspects.Invisible : Suspects.None;
            Suspects quote = c is '«' or '»' ? Suspects.Quote : Suspects.None;
            return invisible | quote | (WrongDecodings.IsLead(c) ? Suspects.WrongDecoding : Suspects.None);
        }

        if (c < '\u0530')
            return Suspects.GreekOrCyrillic | (WrongDecodings.IsLead(c) ? Suspects.WrongDecoding : Suspects.None);
        if (c is >= '\u1F00' and <= '\u1FFF')
            return Suspects.GreekOrCyrillic;
        if (c is '“' or '”' or '„')
            return Suspects.Quote;
        if (InvisibleCharacters.IsInvisible(c))
            return Suspects.Invisible;
        return c == '\uFFFD' ? Suspects.WrongDecoding : Suspects.None;
    }
}
