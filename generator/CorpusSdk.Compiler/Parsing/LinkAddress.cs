namespace CorpusSdk.Compiler.Parsing;

/// <summary>The address of a link that stays within the project.</summary>
/// <param name="Path">The path, decoded, without query; empty for a link within its own article.</param>
/// <param name="Fragment">The anchor, decoded; null if the address has none.</param>
internal readonly record struct LinkAddress(string Path, string? Fragment)
{
    // A browser takes what follows these marks as text to be found in the page, not as an anchor.
    private const string TextDirective = ":~:";

    /// <summary>Whether an address has neither a scheme nor a host, so that it can lead to a file of the project.</summary>
    public static bool IsLocal(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal))
            return false;
        foreach (char c in url)
        {
            if (c == ':')
                return false;
            if (c is '/' or '?' or '#')
                break;
        }

        return true;
    }

    /// <summary>Takes a local address apart.</summary>
    public static LinkAddress Parse(string url)
    {
        int hash = url.IndexOf('#');
        string path = hash < 0 ? url : url.Substring(0, hash);
        int query = path.IndexOf('?');
        string? fragment = hash < 0 ? null : url.Substring(hash + 1);
        int directive = fragment?.IndexOf(TextDirective, StringComparison.Ordinal) ?? -1;
        if (directive >= 0)
            fragment = fragment!.Substring(0, directive);
        return new LinkAddress(Uri.UnescapeDataString(query < 0 ? path : path.Substring(0, query)), fragment is null ? null : Uri.UnescapeDataString(fragment));
    }
}
