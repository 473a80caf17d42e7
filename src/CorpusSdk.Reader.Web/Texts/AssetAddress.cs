namespace CorpusSdk.Reader.Web.Texts;

/// <summary>Where the files beside the texts are on a site.</summary>
public static class AssetAddress
{
    private const string Outside = "../";

    /// <summary>
    /// The address of a file of the program's own project, relative to the base of the site: <c>corpus/harbours/lens.png</c>. A file within the assembly has
    /// no place on a server, so an image becomes an address that contains it (<c>data:</c>), and anything else gives null.
    /// </summary>
    public static string? Of(Asset asset)
    {
        if (!asset.IsEmbedded)
            return Escape(PathOf(asset));
        if (!asset.MediaType.StartsWith("image/", StringComparison.Ordinal))
            return null;
        using var content = new MemoryStream();
        using (Stream resource = asset.OpenRead())
            resource.CopyTo(content);
        return $"data:{asset.MediaType};base64,{Convert.ToBase64String(content.GetBuffer(), 0, (int)content.Length)}";
    }

    /// <summary>The path below the folder of a program or a site: that of the project, without what leads out of it.</summary>
    public static string PathOf(Asset asset)
    {
        string path = asset.Path;
        while (path.StartsWith(Outside, StringComparison.Ordinal))
            path = path[Outside.Length..];
        return path;
    }

    /// <summary>A path as it is in an address: all but the slashes is escaped.</summary>
    public static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
