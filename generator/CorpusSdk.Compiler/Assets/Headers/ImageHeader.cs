namespace CorpusSdk.Compiler.Assets.Headers;

/// <summary>Reads how large an image is. Looks at its first bytes alone, and never throws: a file may be anything.</summary>
internal static class ImageHeader
{
    /// <summary>With so many bytes nearly every image shows its size.</summary>
    public const int UsualLengthInBytes = 1 << 16;

    /// <summary>Metadata in front of a JPEG's size may be long, but nobody waits for more.</summary>
    public const int MaxLengthInBytes = 1 << 20;

    /// <summary>The size of an image.</summary>
    /// <param name="head">The first bytes of the file, or all.</param>
    /// <returns>The size; null if the bytes are none of an image, or too few.</returns>
    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        // The content decides, as it does in browsers: images with a wrong extension are common.
        ImageSize? size = PngHeader.Read(head) ?? JpegHeader.Read(head) ?? GifHeader.Read(head) ?? WebPHeader.Read(head) ?? AvifHeader.Read(head) ?? SvgHeader.Read(head);
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }
}
