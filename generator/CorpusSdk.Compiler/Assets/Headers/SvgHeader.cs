using System.Globalization;
using System.Xml;

namespace CorpusSdk.Compiler.Assets.Headers;

/// <summary>SVG: width and height of the root element, else its view box.</summary>
internal static class SvgHeader
{
    private const string Svg = "svg";

    // No screen is larger, and sizes that are not sensible are not passed on.
    private const decimal MaxSize = 1_000_000;

    // CSS pixels of each unit; an inch has 96.
    private static readonly (string Unit, decimal Pixels)[] Units =
    [
        ("px", 1m), ("in", 96m), ("cm", 96m / 2.54m), ("mm", 96m / 25.4m), ("pt", 96m / 72m), ("pc", 16m),
    ];

    /// <summary>The size, rounded; null if this is no SVG, or one without a size.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> head)
    {
        if (head.IndexOf("<svg"u8) < 0 && head.IndexOf(":svg"u8) < 0)
            return null;
        try
        {
            // Entities are not resolved, and nothing outside of these bytes is opened.
            using var stream = new MemoryStream(head.ToArray());
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == Svg
                ? Combine(Length(reader.GetAttribute("width")), Length(reader.GetAttribute("height")), ViewBox(reader.GetAttribute("viewBox")))
                : null;
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // What is missing follows from the proportions of the view box.
    private static ImageSize? Combine(decimal? width, decimal? height, (decimal Width, decimal Height)? box)
    {
        if (box is { } shape)
        {
            (width, height) = (width ?? (height is { } h ? h * shape.Width / shape.Height : shape.Width), height ?? (width is { } w ? w * shape.Height / shape.Width : shape.Height));
        }

        return width is > 0 and <= MaxSize && height is > 0 and <= MaxSize ? new ImageSize(Round(width.Value), Round(height.Value)) : null;
    }

    private static int Round(decimal size) => Math.Max(1, (int)Math.Round(size, MidpointRounding.AwayFromZero));

    private static decimal? Length(string? text)
    {
        if (text is null)
            return null;
        text = text.Trim();
        foreach ((string unit, decimal pixels) in Units)
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                return Number(text.Substring(0, text.Length - unit.Length)) * pixels;
        }

        return Number(text);
    }

    private static (decimal Width, decimal Height)? ViewBox(string? text)
    {
        string[] numbers = (text ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 4 && Number(numbers[2]) is { } width && Number(numbers[3]) is { } height ? (width, height) : null;
    }

    // Between a millionth and a million, so that no product or quotient of two is too large.
    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number is >= 1 / MaxSize and <= MaxSize ? number : null;
}
