namespace CorpusSdk.Compiler.Assets;

/// <summary>A file beside the texts that they may show or lead to, as far as its name and its first bytes tell.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="LengthInBytes">Its size.</param>
/// <param name="Size">The size of the image; null if it is no image, or is not known.</param>
internal sealed record AssetFile(string Path, long LengthInBytes, ImageSize? Size)
{
    /// <summary>What the extension says about the content.</summary>
    public string MediaType { get; } = MediaTypes.Of(Path);

    /// <summary>Whether it is called an image, but does not begin like one.</summary>
    public bool IsUnreadable => Size is null && MediaTypes.IsImage(Path);
}

/// <summary>The size of an image in CSS pixels, upright: an orientation in its metadata has been followed.</summary>
internal readonly record struct ImageSize(int Width, int Height);
