using System.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Distinguishes addresses that a page may show from those that run code when they are clicked.</summary>
internal static class SafeAddress
{
    private static readonly HashSet<string> Schemes = new(StringComparer.Ordinal) { "http", "https", "mailto", "tel", "ftp" };
    private static readonly string[] ImageData = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>Whether an address is relative, or has one of the schemes that do no harm; an image may also be data.</summary>
    public static bool IsSafe(string address, bool isImage)
    {
        if (!TryReadScheme(address, out string scheme, out string rest) || Schemes.Contains(scheme))
            return true;
        return isImage && scheme == "data" && ImageData.Any(type => rest.StartsWith(type, StringComparison.OrdinalIgnoreCase) && rest.Length > type.Length && rest[type.Length] is ';' or ',');
    }

    // Browsers pass over control characters and white space in a scheme and in front of it.
    private static bool TryReadScheme(string address, out string scheme, out string rest)
    {
        var letters = new StringBuilder();
        for (int i = 0; i < address.Length; i++)
        {
            char c = address[i];
            if (c == ':')
            {
                scheme = letters.ToString();
                rest = address.Substring(i + 1);
                return scheme.Length > 0;
            }

            if (c is '/' or '?' or '#')
                break;
            if (c > ' ' && c != '\u007F')
                letters.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
        }

        scheme = rest = "";
        return false;
    }
}
