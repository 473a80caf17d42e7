using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Parsing.Items;

/// <summary>A header field of an explicit article: <c>Title: The ice road</c>.</summary>
internal static class HeaderField
{
    private const int MaxKeyLengthInChars = 40;

    /// <summary>Splits a line into key and value, both without white space around them; false if the line has no such form.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        key = value = default;
        int colon = line.IndexOf(':');
        if (colon is <= 0 or > MaxKeyLengthInChars)
            return false;
        foreach (char c in line.Slice(0, colon))
        {
            if (!UnicodeTables.IsWordCharacter(c) && c is not ('-' or '_' or '.' or ' '))
                return false;
        }

        key = line.Slice(0, colon).Trim();
        value = line.Slice(colon + 1).Trim();
        return true;
    }
}
