namespace CorpusSdk.Compiler.Assets;

/// <summary>Media types by extension.</summary>
internal static class MediaTypes
{
    private const string Unknown = "application/octet-stream";

    // The formats whose headers can be read.
    private static readonly Dictionary<string, string> Images = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".svg"] = "image/svg+xml",
        [".avif"] = "image/avif",
    };

    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        [".bmp"] = "image/bmp",
        [".ico"] = "image/x-icon",
        [".tif"] = "image/tiff",
        [".tiff"] = "image/tiff",
        [".mp3"] = "audio/mpeg",
        [".ogg"] = "audio/ogg",
        [".wav"] = "audio/wav",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".pdf"] = "application/pdf",
        [".epub"] = "application/epub+zip",
        [".zip"] = "application/zip",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".html"] = "text/html",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".csv"] = "text/csv",
        [".txt"] = "text/plain",
    };

    /// <summary>The extensions of images whose headers can be read, with their dots.</summary>
    public static IEnumerable<string> ImageExtensions => Images.Keys;

    /// <summary>The media type of a file.</summary>
    public static string Of(string path)
    {
        string extension = Path.GetExtension(path);
        return Images.TryGetValue(extension, out string? type) || Others.TryGetValue(extension, out type) ? type : Unknown;
    }

    /// <summary>Whether a file is an image whose header can be read.</summary>
    public static bool IsImage(string path) => Images.ContainsKey(Path.GetExtension(path));

    /// <summary>Whether a file is an image, a recording, a document (PDF, EPUB) or an archive of files (ZIP), by its extension.</summary>
    public static bool IsMedia(string path) =>
        Of(path) is var type
        && (type is "application/pdf" or "application/epub+zip" or "application/zip" || type.StartsWith("image/", StringComparison.Ordinal)
            || type.StartsWith("audio/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal));
}
