using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Front matter in TOML.</summary>
internal static class TomlShapes
{
    public static HostileShape[] All { get; } =
    [
        Toml("dotted keys of growing depth", n => Fill(n, i => $"k{i}{Repeat(".b", 2 * i)} = 1\n")),
        Toml("dotted keys of growing depth, one root", n => Fill(n, i => $"{Repeat("a.", 2 * i)}k = 1\n")),
        Toml("one dotted key", n => Repeat("a.", n) + "b = 1"),
        Toml("dotted keys of one table", n => Fill(n, i => $"a.k{i} = 1\n")),
        Toml("tables", n => Fill(n, i => $"[k{i}]\na = 1\n")),
        Toml("tables of growing depth", n => Fill(n, i => $"[a{Repeat(".a", 2 * i)}]\n")),
        Toml("tables of one array", n => Repeat("[[a]]\nb = 1\n", n)),
        Toml("one table again and again", n => Repeat("[a]\n", n)),
        Toml("one key again and again", n => Repeat("a = 1\n", n)),
        Toml("nested arrays", n => "a = " + Repeat("[", n / 2) + Repeat("]", n / 2)),
        Toml("nested arrays, not closed", n => "a = " + Repeat("[", n)),
        Toml("nested inline tables", n => Repeat("a = {", 5 * n / 6) + Repeat("}", n / 6)),
        Toml("one array", n => "a = [" + Join(", ", n / 3, _ => "1") + "]"),
        Toml("one long text", n => "a = \"" + Repeat("text ", n) + "\""),
        Toml("one long text of lines", n => "a = \"\"\"" + Repeat("text\n", n) + "\"\"\""),
        Toml("one long text, not closed", n => "a = \"" + Repeat("text ", n)),
        Toml("damaged lines", n => Repeat("a\n", n)),
        Toml("comments", n => Repeat("# a\n", n)),
    ];

    private static HostileShape Toml(string name, Func<int, string> text) => new("TOML: " + name, ".md", n => "+++\n" + text(n) + "\n+++\n\nText.\n");
}
