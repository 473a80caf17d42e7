using System.Text;

namespace CorpusSdk.Compiler.Naming;

/// <summary>Makes C# identifiers from any text: PascalCase over the words, an underscore before a leading digit, never a keyword.</summary>
/// <remarks>
/// Letters that some compiler in use might not know as letters are left out, so that no text can stop generated code from
/// compiling; where nothing is left, the result is empty.
/// </remarks>
internal static class IdentifierBuilder
{
    // The C# compiler refuses names of more than 1,023 bytes in UTF-8, and generated code puts words around these.
    private const int MaxLengthInChars = 200;

    /// <summary>The identifier for a text, or an empty string where the text has no usable letter or digit.</summary>
    public static string Build(ReadOnlySpan<char> text)
    {
        var identifier = new StringBuilder(text.Length + 1);
        bool startsWord = true;
        foreach (char c in text)
        {
            if (!UnicodeTables.IsIdentifierPart(c))
            {
                startsWord |= c is not ('\'' or '’');
                continue;
            }

            char next = startsWord ? (char)UnicodeTables.ToUpper(c) : c;
            if (!UnicodeTables.IsIdentifierPart(next))
                next = c;
            if (identifier.Length == 0 && !UnicodeTables.IsIdentifierStart(next))
                identifier.Append('_');
            identifier.Append(next);
            startsWord = false;
        }

        // Never a keyword: all of C#'s are spelt in small Latin letters, and a Latin word begins with a capital here.
        return identifier.ToString();
    }

    /// <summary>The identifier for a text, cut where it is longer than metadata could hold.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wasCut">Whether it was.</param>
    public static string BuildShort(ReadOnlySpan<char> text, out bool wasCut)
    {
        string identifier = Build(text);
        wasCut = identifier.Length > MaxLengthInChars;
        return wasCut ? identifier.Substring(0, MaxLengthInChars) : identifier;
    }

    /// <summary>Whether a text is a C# identifier as it is, and would be on every compiler in use.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || !(text[0] == '_' || UnicodeTables.IsIdentifierStart(text[0])))
            return false;
        foreach (char c in text)
        {
            if (c != '_' && !UnicodeTables.IsIdentifierPart(c))
                return false;
        }

        return true;
    }
}
