using CorpusSdk.Reader.Web.Languages;

namespace CorpusSdk.Tool.Site;

/// <summary>What a site is called, and where it will be.</summary>
/// <param name="Title">The name in the header and in titles.</param>
/// <param name="BasePath">The path of the front page, with a slash at both ends: <c>/repo/</c>.</param>
/// <param name="Origin">The scheme and host, without a slash at the end: <c>https://example.org</c>; null if unknown, and then nothing is written that needs it.</param>
/// <param name="Texts">What the pages say, in the language of the interface.</param>
internal sealed record SiteOptions(string Title, string BasePath, string? Origin, InterfaceTexts Texts)
{
    /// <summary>HTML at the end of every page; empty for none. It may name no script of its own but those of the site.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>The whole address of a path that begins with <see cref="BasePath"/>; null if the host is unknown.</summary>
    public string? Canonical(string path) => Origin is null ? null : Origin + path;
}
