using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Reader.Layout;

/// <summary>What to type for an article: the part that is enough stands out from the rest.</summary>
internal static class AddressLine
{
    public static IRenderable Create(Address address, string before = "")
    {
        var line = new Paragraph();
        if (before.Length > 0)
            line.Append(before, Styles.Accent);
        line.Append(address.Enough, Styles.Accent);
        if (address.EnoughLength < address.Text.Length)
            line.Append(address.Text[address.EnoughLength..], Styles.Quiet);
        return line;
    }
}
