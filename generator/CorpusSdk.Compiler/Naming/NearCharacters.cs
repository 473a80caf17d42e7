namespace CorpusSdk.Compiler.Naming;

/// <summary>What <see cref="UnicodeTables"/> say of the first characters, among which nearly all letters of most texts are (Latin, Greek, Cyrillic, Hebrew, Arabic): one look instead of a search.</summary>
internal static class NearCharacters
{
    private const int Count = 0x700;

    /// <summary>The lowercase form of each character that words are made of; zero for all others. Loops should keep it in a variable.</summary>
    public static readonly char[] Words = Create(c => UnicodeTables.FindWordCharacter(c) ? (char)UnicodeTables.FindLower(c) : '\0');

    /// <summary>The lowercase form of each character.</summary>
    public static readonly char[] Lower = Create(c => (char)UnicodeTables.FindLower(c));

    /// <summary>The uppercase form of each character.</summary>
    public static readonly char[] Upper = Create(c => (char)UnicodeTables.FindUpper(c));

    private static char[] Create(Func<int, char> valueOf)
    {
        var values = new char[Count];
        for (int c = 0; c < Count; c++)
            values[c] = valueOf(c);
        return values;
    }
}
