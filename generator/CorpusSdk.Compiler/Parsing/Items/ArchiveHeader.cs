using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Parsing.Items;

/// <summary>The line that names an archive: <c>Category Archive : Russia</c>.</summary>
internal static class ArchiveHeader
{
    private const string Phrase = "Category Archive";

    /// <summary>Reads a header line; false if the line is not one, or names nothing.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ReadOnlySpan<char> name)
    {
        name = default;
        if (!line.StartsWith(Phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return false;

        ReadOnlySpan<char> rest = line.Slice(Phrase.Length);
        // "Category Archives", as some blog software writes it.
        if (!rest.IsEmpty && rest[0] is 's' or 'S')
            rest = rest.Slice(1);
        rest = TrimBlanks(rest);
        if (rest.IsEmpty || rest[0] is not (':' or '：'))
            return false;
        name = TrimBlanks(rest.Slice(1));
        return !name.IsEmpty;
    }

    private static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && UnicodeTables.IsBlank(text[start]))
            start++;
        return text.Slice(start);
    }
}
