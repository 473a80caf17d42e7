using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Front matter in YAML.</summary>
internal static class YamlShapes
{
    public static HostileShape[] All { get; } =
    [
        Yaml("nested flow lists", n => "a: " + Repeat("[", n / 2) + Repeat("]", n / 2)),
        Yaml("nested flow lists, not closed", n => "a: " + Repeat("[", n)),
        Yaml("nested flow maps", n => Repeat("{a: ", 4 * n / 5) + Repeat("}", n / 5)),
        Yaml("nested lists on one line", n => "a:\n  " + Repeat("- ", n) + "b"),
        Yaml("nested maps, a line each", n => Fill(n, i => new string(' ', i) + "a:\n")),
        Yaml("one flow list", n => "a: [" + Join(", ", n / 3, _ => "b") + "]"),
        Yaml("one flow list of lines", n => "a: [\n" + Repeat("  b,\n", n) + "]"),
        Yaml("one list", n => "a:\n" + Repeat("- b\n", n)),
        Yaml("aliases of one anchor", n => "a: &a b\n" + Fill(n, i => $"k{i}: *a\n")),
        Yaml("aliases of a long list", n => "a: &a [" + Join(", ", n / 6, _ => "b") + "]\nc: [" + Join(", ", n / 8, _ => "*a") + "]"),
        Yaml("aliases of aliases", n => Fill(n, i => i == 0 ? "k0: &k0 b\n" : $"k{i}: &k{i} [*k{i - 1}, *k{i - 1}]\n")),
        Yaml("anchors", n => Fill(n, i => $"k{i}: &k{i} b\n")),
        Yaml("one key again and again", n => Repeat("a: b\n", n)),
        Yaml("merged maps", n => "a: &a {b: c}\n" + Fill(n, i => $"k{i}:\n  <<: *a\n")),
        Yaml("one long text", n => "a: " + Repeat("text ", n)),
        Yaml("one quoted text of lines", n => "a: \"" + Repeat("text\n  ", n) + "\""),
        Yaml("one quoted text, not closed", n => "a: \"" + Repeat("text ", n)),
        Yaml("one folded text", n => "a: >\n" + Repeat("  text\n", n)),
        Yaml("comments", n => "a: b\n" + Repeat("# c\n", n)),
        Yaml("tags", n => "a: [" + Join(", ", n / 8, _ => "!!str b") + "]"),
        Yaml("keys that are lists", n => Repeat("? [a]\n: b\n", n)),
        Yaml("one long key", n => Repeat("a", n) + ": b"),
        new("YAML file: a list of records", ".yaml", n => Fill(n, i => $"- id: a{i}\n  n: 1\n")),
        new("YAML file: a map of records", ".yaml", n => Fill(n, i => $"a{i}:\n  n: 1\n")),
        new("YAML file: records in one line", ".yaml", n => "[" + Join(", ", n / 8, _ => "{n: 1}") + "]"),
        new("YAML file: documents", ".yaml", n => Fill(n, i => $"---\nid: a{i}\n")),
        new("YAML file: records that are aliases", ".yaml", n => "- &a {n: 1, text: b}\n" + Repeat("- *a\n", n)),
        new("YAML file: long bodies", ".yaml", n => Fill(n, i => $"- body: |\n" + Fill(500, _ => "    It sails.\n\n"))),
        new("YAML: front matter, not closed", ".md", n => "---\n" + Fill(n, i => $"k{i}: a\n")),
    ];

    private static HostileShape Yaml(string name, Func<int, string> text) => new("YAML: " + name, ".md", n => "---\n" + text(n) + "\n---\n\nText.\n");
}
