using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>Writes any text into C# so that it is only data there.</summary>
internal static class CSharpText
{
    /// <summary>A string literal. Everything but printable ASCII and letters is written as an escape.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~' || (c > '\u00BF' && UnicodeTables.IsIdentifierStart(c)))
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text for a documentation comment, on one line. Characters that XML does not know are left out.</summary>
    public static string XmlText(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (char c in ControlCharacters.Remove(text))
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                // Whatever ends a line in C# would end the comment.
                '\r' or '\n' or '\t' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => xml.Append(' '),
                _ => xml.Append(c),
            };
        }

        return xml.ToString();
    }
}
