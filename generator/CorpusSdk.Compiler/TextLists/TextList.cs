namespace CorpusSdk.Compiler.TextLists;

/// <summary>Slugs or keys as a short text, for metadata: what analyzers know of an archive.</summary>
/// <remarks>
/// The texts are sorted and cut into words. A text gives how many words it shares with the one before, then the others, as symbols of a code that gives frequent
/// words few bits. A block of texts shares nothing with the one before, so that one text is found without reading all. A library for compression would give
/// other bytes on another version of .NET, and so other assemblies.
/// </remarks>
internal static class TextList
{
    /// <summary>The first character of a list; another version has another one.</summary>
    public const char Version = '1';

    /// <summary>How many texts a block has.</summary>
    public const int TextsPerBlock = 256;

    /// <summary>The list of texts; each is in it once.</summary>
    public static string Write(IEnumerable<string> texts)
    {
        string[] sorted = [.. texts.Distinct(StringComparer.Ordinal)];
        Array.Sort(sorted, StringComparer.Ordinal);
        return Version + PrintableBytes.Write(TextListWriter.Write(sorted));
    }

    /// <summary>Opens a list; null if it is damaged or of another version.</summary>
    public static TextListReader? Open(string list)
    {
        if (list.Length == 0 || list[0] != Version)
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

    /// <summary>Whether a word ends with this character. A text ends with the first word that does not end so.</summary>
    public static bool EndsWord(char c) => c is '-' or '/' or ' ' or '_' or '.';
}
