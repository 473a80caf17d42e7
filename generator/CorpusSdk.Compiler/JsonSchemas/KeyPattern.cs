using System.Text;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.JsonSchemas;

/// <summary>Regular expressions for the notations of a key or of a member's name that mean the same; in the part of the language that all engines share.</summary>
internal static class KeyPattern
{
    // Latin, Greek, Cyrillic and Armenian. Later scripts got their capitals one by one, so hosts differ.
    private const char EndOfSettledCase = '\u0590';

    private const string Separators = @"[-_.:\s]*";
    private const string Escaped = @"\^$.|?*+()[]{}/";

    /// <summary>Any letter case, with <c>- _ . :</c> and white space anywhere, as <see cref="KeyText.Normalize"/> reads it.</summary>
    public static string OfName(string name) => $"^{Alternative(name)}$";

    /// <summary>A key that begins with the key of a record and a point: <c>address.city</c>.</summary>
    /// <param name="pattern">The pattern of the record's own key.</param>
    public static string OfMember(string pattern) => pattern.Substring(0, pattern.Length - 1) + @"\..+$";

    /// <summary>One of several names, as <see cref="OfName"/> has them.</summary>
    public static string OfNames(IEnumerable<string> names) => $"^(?:{string.Join("|", names.Select(Alternative))})$";

    /// <summary>One or several names with commas or bars between them.</summary>
    public static string OfFlags(IEnumerable<string> names)
    {
        string one = $"(?:{string.Join("|", names.Select(Alternative))})";
        return $"^{one}(?:[,|]{one})*$";
    }

    /// <summary>Any letter case and nothing else, as a key is read that a project or an attribute gives.</summary>
    public static string OfKey(string key) => $"^{string.Concat(KeyText.ToLower(key).Select(AnyCase))}$";

    private static string Alternative(string name) => Separators + string.Concat(KeyText.Normalize(name).Select(c => AnyCase(c) + Separators));

    private static string AnyCase(char c)
    {
        var text = new StringBuilder();
        char upper = c < EndOfSettledCase ? char.ToUpperInvariant(c) : c;
        if (upper != c && UnicodeTables.ToLower(upper) == c)
            return text.Append('[').Append(c).Append(upper).Append(']').ToString();
        if (Escaped.IndexOf(c) >= 0)
            text.Append('\\');
        return text.Append(c).ToString();
    }
}
