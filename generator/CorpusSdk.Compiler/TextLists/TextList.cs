namespace CorpusSdk.Compiler.TextLists;

/// <summary>Slugs or keys as a short text, for metadata: what analyzers know of an archive.</summary>
/// <remarks>
/// Few texts are lines, since the code that compresses would first have to be compiled by the runtime. Of many, the texts are sorted and cut into words. A text gives how many words it shares with the one before, then the others, as symbols of a code that gives frequent
/// words few bits. A block of texts shares nothing with the one before, so that one text is found without reading all. A library for compression would give
/// other bytes on another version of .NET, and so other assemblies.
/// </remarks>
internal static class TextList
{
    /// <summary>The first character of a list that is lines.</summary>
    public const char Plain = '0';

    /// <summary>The first character of a list that is compressed; another way to do it has another one.</summary>
    public const char Compressed = '1';

    // What a list takes in metadata whether or not it is compressed, more or less: tables have their size, too.
    private const int MaxPlainLengthInChars = 1_000;
    private const char LineEnd = '\n';

    /// <summary>How many texts a block has.</summary>
    public const int TextsPerBlock = 256;

    /// <summary>The list of texts; each is in it once.</summary>
    public static string Write(IEnumerable<string> texts)
    {
        string[] sorted = [.. texts.Distinct(StringComparer.Ordinal)];
        Array.Sort(sorted, StringComparer.Ordinal);
        return IsPlain(sorted) ? Plain + string.Join("\n", sorted) : Compressed + PrintableBytes.Write(TextListWriter.Write(sorted));
    }

    /// <summary>Reads a list that is lines; null if it is not.</summary>
    public static string[]? ReadPlain(string list) => list.Length > 0 && list[0] == Plain ? list.Substring(1).Split(LineEnd) : null;

    /// <summary>Opens a list that is compressed; null if it is damaged, or not compressed in this way.</summary>
    public static TextListReader? Open(string list)
    {
        if (list.Length == 0 || list[0] != Compressed)
            return null;
        try
        {
            return new TextListReader(PrintableBytes.Read(list, start: 1));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsPlain(string[] texts) => texts.Length > 0 && texts.Sum(text => text.Length + 1) <= MaxPlainLengthInChars && !texts.Any(text => text.Contains(LineEnd));

    /// <summary>Whether a word ends with this character. A text ends with the first word that does not end so.</summary>
    public static bool EndsWord(char c) => c is '-' or '/' or ' ' or '_' or '.';
}
