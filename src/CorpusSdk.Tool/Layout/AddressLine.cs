using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Layout;

/// <summary>What to type for an article: the part that is enough stands out from the rest.</summary>
internal static class AddressLine
{
    /// <summary>The address alone, where it is clear which archive is meant.</summary>
    public static IRenderable Create(Address address) => Append(new Paragraph(), address);

    /// <summary>The address with its archive, which may be typed as well.</summary>
    public static IRenderable CreateWithArchive(Archive archive, Address address)
    {
        var line = new Paragraph();
        if (!address.Text.Contains('/', StringComparison.Ordinal))
            line.Append($"{archive.Name}/", Styles.Quiet);
        return Append(line, address);
    }

    private static Paragraph Append(Paragraph line, Address address)
    {
        line.Append(address.Enough, Styles.Accent);
        if (address.EnoughLength < address.Text.Length)
            line.Append(address.Text[address.EnoughLength..], Styles.Quiet);
        return line;
    }
}
