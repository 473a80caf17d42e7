using System.Text;

namespace CorpusSdk.Compiler.Naming;

/// <summary>Compares keys and names as people mean them, by tables that are the same on every machine.</summary>
internal static class KeyText
{
    /// <summary>A key or a name without what makes no difference: small letters, none of <c>- _ . :</c> and no white space.</summary>
    public static string Normalize(string key)
    {
        var normal = new StringBuilder(key.Length);
        foreach (char c in key)
        {
            if (c is not ('-' or '_' or '.' or ':') && !UnicodeTables.IsBlank(c))
                normal.Append((char)UnicodeTables.ToLower(c));
        }

        return NormalForm.Compose(normal.ToString());
    }

    /// <summary>A text in small letters.</summary>
    public static string ToLower(string text)
    {
        var lower = new StringBuilder(text.Length);
        foreach (char c in text)
            lower.Append((char)UnicodeTables.ToLower(c));
        return NormalForm.Compose(lower.ToString());
    }
}
