using System.Globalization;

namespace CorpusSdk;

/// <summary>The attributes that compiled HTML gets where it shows an image of known size.</summary>
internal static class ImageAttributes
{
    private const string Lazy = " loading=\"lazy\" decoding=\"async\"";

    // Longer tags are left as they are, so that the cost stays that of the HTML.
    private const int MaxTagPartInBytes = 4096;

    // What an author has said of an image is kept, and not half of it.
    private static readonly string[] OfAuthors = ["width", "height", "loading", "decoding"];

    /// <summary>The attributes for an image, with a space in front; empty if its tag has one of them, or has no room.</summary>
    /// <param name="image">The image.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="start">Where the address begins.</param>
    /// <param name="end">Where it ends.</param>
    public static string For(Asset image, ReadOnlySpan<byte> html, int start, int end)
    {
        bool isQuoted = start > 0 && end < html.Length && html[start - 1] == html[end] && html[end] is (byte)'"' or (byte)'\'';
        if (!isQuoted)
            return "";
        ReadOnlySpan<byte> before = html.Slice(Math.Max(0, start - MaxTagPartInBytes), Math.Min(start, MaxTagPartInBytes));
        ReadOnlySpan<byte> after = html.Slice(end, Math.Min(html.Length - end, MaxTagPartInBytes));
        int tagStart = before.LastIndexOf((byte)'<');
        int tagEnd = after.IndexOf((byte)'>');
        if (tagStart < 0 || tagEnd < 0 || HasAny(before.Slice(tagStart)) || HasAny(after.Slice(0, tagEnd)))
            return "";
        return image is { Width: { } width, Height: { } height }
            ? string.Format(CultureInfo.InvariantCulture, " width=\"{0}\" height=\"{1}\"{2}", width, height, Lazy)
            : Lazy;
    }

    // A description with such a word and an equals sign may look like one, and only leaves the attributes out.
    private static bool HasAny(ReadOnlySpan<byte> tag)
    {
        if (tag.IndexOf((byte)'=') < 0)
            return false;
        string text = Packs.PackReader.Decode(tag);
        foreach (string name in OfAuthors)
        {
            for (int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (at > 0 && char.IsWhiteSpace(text[at - 1]) && IsAssigned(text, at + name.Length))
                    return true;
            }
        }

        return false;
    }

    private static bool IsAssigned(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return end < text.Length && text[end] == '=';
    }
}
