using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusSdk.Compiler.Text;

/// <summary>Characters that are not text: control characters other than white space, half surrogate pairs, U+FFFE and U+FFFF.</summary>
internal static class ControlCharacters
{
    /// <summary>Whether a character may be one; a surrogate is suspect until its other half is seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSuspect(char c) => c is not (>= ' ' and <= '~') && (IsControl(c) || char.IsSurrogate(c));

    /// <summary>Whether there is one at an index.</summary>
    public static bool IsAt(string text, int index) =>
        IsControl(text[index])
        || (char.IsSurrogate(text[index]) && !IsPair(text, index) && !(index > 0 && IsPair(text, index - 1)));

    /// <summary>The first one, and how many there are.</summary>
    public static (int Offset, int Count) Find(string text)
    {
        int first = 0;
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
                continue;
            }

            if (IsSuspect(text[i]) && count++ == 0)
                first = i;
        }

        return (first, count);
    }

    /// <summary>The text without them.</summary>
    public static string Remove(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                kept.Append(text[i++]).Append(text[i]);
            else if (!IsSuspect(text[i]))
                kept.Append(text[i]);
        }

        return kept.ToString();
    }

    private static bool IsPair(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);

    private static bool IsControl(char c) =>
        c is < ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r')
        or (>= '\u007F' and <= '\u009F' and not '\u0085')
        or '\uFFFE' or '\uFFFF';
}
