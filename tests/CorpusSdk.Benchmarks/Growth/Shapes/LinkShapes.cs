using System.Globalization;
using System.Text;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Markdown whose links lead to other texts, or to none.</summary>
internal static class LinkShapes
{
    public static HostileShape[] All { get; } =
    [
        Lines("links to headings of the same text", number => $"## H{number}\n\n[a](#h{number})\n\n"),
        Lines("links to headings that are not there", number => $"## H{number}\n\n[a](#x{number})\n\n"),
        Lines("links to texts that are not there", number => $"[a](b{number}.md)\n\n"),
        Lines("texts with a link each", number => $"[a](x{number}.md)\n{HostileShape.FileBreak}"),
        Lines("texts with a link to nowhere", number => $"[a](other/y{number}.md)\n{HostileShape.FileBreak}"),
        Lines("letters beyond ASCII between links", number => $"é [a](#x{number}) "),
        new("one link of many folders", ".md", length => $"[a]({string.Concat(Enumerable.Repeat("b/", length / 2))}c.md)"),
        new("links of many folders", ".md", length => string.Concat(Enumerable.Repeat($"[a]({string.Concat(Enumerable.Repeat("../", 300))}c.md)\n", length / 900))),
    ];

    private static HostileShape Lines(string name, Func<string, string> line) => new(name, ".md", length =>
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < length; i++)
            text.Append(line(i.ToString(CultureInfo.InvariantCulture)));
        return text.ToString().TrimEnd(HostileShape.FileBreak);
    });
}
