using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Capitals and small letters, on every host the same.</summary>
internal static class SentenceCase
{
    /// <summary>Whether a letter is small and has a capital.</summary>
    public static bool IsSmall(char c) => c < '\u0080' ? c is >= 'a' and <= 'z' : UnicodeTables.ToUpper(c) != c;

    /// <summary>Whether a letter is a capital and has a small form.</summary>
    public static bool IsCapital(char c) => c < '\u0080' ? c is >= 'A' and <= 'Z' : UnicodeTables.ToLower(c) != c;
}
