namespace CorpusSdk.Reader.Web.Texts;

/// <summary>Fields that tell programs what to do with a text, and readers nothing about it.</summary>
public static class AuthorFields
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "draft", "cover", "coverimage", "image", "thumbnail", "banner", "ogimage", "layout", "template", "slug", "permalink", "url", "alias", "aliases",
        "redirectfrom", "redirects", "weight", "order", "position", "navorder", "navtitle", "toc", "showtoc", "comments", "math", "mermaid", "hidden", "noindex", "robots", "sitemap",
        "sidebar", "sidebarposition", "sidebarlabel", "hidetitle", "cssclass", "cssclasses", "pagination", "excludefromsearch", "eleventyexcludefromcollections",
    };

    /// <summary>Whether a field is for authors. <c>published: true</c> is; a date with this key is not.</summary>
    public static bool Contain(string key, object? value) => Normalize(key) is var plain && (Keys.Contains(plain) || (plain == "published" && value is bool));

    /// <summary>A key without what programs write differently: <c>coverImage</c>, <c>cover-image</c> and <c>cover_image</c> are one.</summary>
    public static string Normalize(string key) => key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
