using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Markdown whose blocks are many, deep or all alike.</summary>
internal static class MarkdownBlocks
{
    public static HostileShape[] All { get; } =
    [
        Markdown("nested lists, a line each", n => Fill(n, i => new string(' ', 2 * i) + "- a\n")),
        Markdown("nested lists on one line", n => Repeat("- ", n) + "a"),
        Markdown("nested lists of numbers on one line", n => Repeat("1. ", n) + "a"),
        Markdown("block quotes, deep", n => Repeat("> ", n) + "a"),
        Markdown("block quotes, deeper with each line", n => Fill(n, i => new string('>', i) + "a\n")),
        Markdown("block quotes, deep, with lazy lines", n => new string('>', n / 2) + "a\n" + Repeat("a\n", n / 2)),
        Markdown("block quotes and lists in turn", n => Repeat("> - ", n) + "a"),
        Markdown("list items with blank lines", n => Repeat("- a\n\n\n", n)),
        Markdown("reference definitions", n => Fill(n, i => $"[k{i}]: /u\n")),
        Markdown("reference definitions, one name", n => Repeat("[a]: /u\n", n)),
        Markdown("reference definitions and their uses", n => Fill(n / 2, i => $"[k{i}]: /u\n") + "\n" + Fill(n / 2, i => $"[k{i}] ")),
        Markdown("reference definition with an open title", n => Repeat("[a]: /u \"\n", n)),
        Markdown("footnotes", n => Fill(n, i => $"[^{i}]\n\n[^{i}]: a\n\n")),
        Markdown("uses of one footnote", n => "[^a]: a\n\n" + Repeat("[^a] ", n)),
        Markdown("headings, all alike", n => Repeat("# a\n\n", n)),
        Markdown("headings, underlined", n => Repeat("a\n=\n", n)),
        Markdown("one paragraph of many lines", n => Repeat("a\n", n)),
        Markdown("hard breaks", n => Repeat("a  \n", n)),
        Markdown("blank lines", n => "a" + Repeat("\n", n) + "a"),
        Markdown("code fences", n => Repeat("```\n", n)),
        Markdown("code fence, longer with each line", n => Fill(n, i => new string('`', i + 3) + "\n")),
        Markdown("HTML blocks", n => Repeat("<div>\n", n)),
        Markdown("one row of many cells", n => Repeat("|a", n) + "\n" + Repeat("|-", n) + "\n"),
        Markdown("rows shorter than their table", n => Repeat("|a", n / 3) + "\n" + Repeat("|-", n / 3) + "\n" + Repeat("|a\n", n / 3)),
        Markdown("many rows", n => "|a|b|\n|-|-|\n" + Repeat("|a|b|\n", n)),
        Markdown("lines that may open a table", n => Repeat("a|b\n", n)),
        Component("components, nested", n => Repeat("<A>\n", n)),
        Component("open braces", n => Repeat("{", n)),
        Component("open braces, a line each", n => Repeat("{a\n\n", n)),
        Component("imports", n => Repeat("import a from 'a'\n", n)),
        Component("exports with open braces", n => Repeat("export const a = {\n\n", n)),
    ];

    private static HostileShape Markdown(string name, Func<int, string> text) => new("Markdown: " + name, ".md", text);

    private static HostileShape Component(string name, Func<int, string> text) => new("MDX: " + name, ".mdx", text);
}
