using System.Text;

namespace CorpusSdk.Tool.Site;

/// <summary>A file of a site.</summary>
/// <param name="Path">Its path below the front page, with <c>/</c>.</param>
/// <param name="Open">Opens its content, which can be read once and tells its length; the same bytes at each call.</param>
internal sealed record SiteFile(string Path, Func<Stream> Open)
{
    /// <summary>A file of text.</summary>
    public static SiteFile OfText(string path, Func<string> text) => OfBytes(path, () => Encoding.UTF8.GetBytes(text()));

    /// <summary>A file of bytes that are made when they are asked for.</summary>
    public static SiteFile OfBytes(string path, Func<byte[]> bytes) => new(path, () => new MemoryStream(bytes(), writable: false));
}
