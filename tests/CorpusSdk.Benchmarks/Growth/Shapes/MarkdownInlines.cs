using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Markdown whose marks within a line open and do not close.</summary>
internal static class MarkdownInlines
{
    public static HostileShape[] All { get; } =
    [
        Repeated("[a][b]"),
        Repeated("[a](b)"),
        Repeated("["),
        Repeated("]"),
        Repeated("!["),
        Repeated("[a]("),
        Repeated("[a](<b"),
        Repeated("[a](b \""),
        Repeated("[^a"),
        Repeated("<?"),
        Repeated("<!X"),
        Repeated("<!--"),
        Repeated("<![CDATA["),
        Repeated("<a b=\""),
        Repeated("<"),
        Repeated("<http://"),
        Repeated("http://a."),
        Repeated("www.a"),
        Repeated("a@"),
        Repeated("a.b@c"),
        Repeated("*a_b "),
        Repeated("*a **a "),
        Repeated("a**b"),
        Repeated("*"),
        Repeated("**a "),
        Repeated("__a "),
        Repeated("~~a "),
        Repeated("`a"),
        Repeated("&"),
        Repeated("\\"),
        Repeated(":a"),
        new("Markdown: back-ticks of growing length", ".md", n => Fill(n, i => "a" + new string('`', i + 1))),
        new("Markdown: nested brackets, closed", ".md", n => Repeat("[", n / 2) + "a" + Repeat("]", n / 2)),
        new("Markdown: nested links, closed", ".md", n => Repeat("[", n / 5) + "a" + Repeat("](b)", 4 * n / 5)),
        new("Markdown: nested parentheses of an address", ".md", n => "[a](" + Repeat("(", n)),
    ];

    private static HostileShape Repeated(string piece) =>
        new($"Markdown: {(piece.Contains('`', StringComparison.Ordinal) ? $"`` {piece} ``" : $"`{piece}`")} again and again", ".md", n => Repeat(piece, n));
}
