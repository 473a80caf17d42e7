using System.Text;

namespace CorpusSdk.Tool.Site;

/// <summary>A file of a site.</summary>
/// <param name="Path">Its path below the front page, with <c>/</c>.</param>
/// <param name="Content">Makes its bytes; the same at each call.</param>
internal sealed record SiteFile(string Path, Func<byte[]> Content)
{
    /// <summary>A file of text.</summary>
    public static SiteFile OfText(string path, Func<string> text) => new(path, () => Encoding.UTF8.GetBytes(text()));
}
