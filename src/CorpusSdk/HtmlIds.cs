namespace CorpusSdk;

/// <summary>Changes the ids of compiled HTML.</summary>
internal static class HtmlIds
{
    /// <summary>Puts a prefix in front of ids and of links to them.</summary>
    /// <remarks>Compiled HTML encodes every quotation mark that begins or ends no attribute, so every match here is an attribute.</remarks>
    public static string Prefix(string html, string prefix)
    {
        if (prefix is null)
            throw new ArgumentNullException(nameof(prefix));
        foreach (char c in prefix)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':' or '/'))
                throw new ArgumentException($"'{prefix}' cannot stand in front of an id: use letters, digits, hyphens, underscores, dots, colons and slashes.", nameof(prefix));
        }

        return html.Replace(" id=\"", " id=\"" + prefix).Replace(" href=\"#", " href=\"#" + prefix);
    }
}
