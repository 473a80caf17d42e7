using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Languages;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>The letters of the scripts that have capitals, by ranges alone: a look into a table costs more than the checks that ask.</summary>
internal static class WesternLetters
{
    /// <summary>Latin, Greek or Cyrillic; <see cref="Script.None"/> for all else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Script ScriptOf(char c)
    {
        if (c < '\u0080')
            return (uint)((c | 0x20) - 'a') <= 'z' - 'a' ? Script.Latin : Script.None;
        return c >= '\u2000' ? Script.None : ScriptOfOther(c);
    }

    /// <summary>Whether words of these scripts are made of this; marks count, and so does Armenian.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => c < '\u0080' ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' : c < '\u2000' && IsOtherLetter(c);

    private static Script ScriptOfOther(char c) => c switch
    {
        '\u00AA' or '\u00B5' or '\u00BA' or '\u00D7' or '\u00F7' or '\u0375' or '\u037E' or '\u0384' or '\u0385' or '\u0387' or (>= '\u0482' and <= '\u0489') => Script.None,
        (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        _ => Script.None,
    };

    private static bool IsOtherLetter(char c) => ScriptOfOther(c) != Script.None || c is (>= '\u0250' and <= '\u036F') or (>= '\u0531' and <= '\u0556') or (>= '\u0561' and <= '\u0587');
}
