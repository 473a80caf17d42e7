namespace CorpusSdk.Tool.Site;

/// <summary>The scripts, the style sheets and the icon that come with the tool.</summary>
internal static class SiteAssets
{
    private const string Prefix = "site/";

    /// <summary>The files, in ordinal order.</summary>
    public static IReadOnlyList<SiteFile> Files { get; } =
    [
        .. typeof(SiteAssets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => SiteFile.OfBytes(SiteAddresses.Assets + name[Prefix.Length..], () => Read(name))),
    ];

    private static byte[] Read(string name)
    {
        using Stream resource = typeof(SiteAssets).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
