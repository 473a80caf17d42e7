using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>JSON that is deep, long or damaged all over.</summary>
internal static class JsonShapes
{
    public static HostileShape[] All { get; } =
    [
        Json("nested arrays", n => "[{\"a\":" + Repeat("[", n / 2) + Repeat("]", n / 2) + "}]"),
        Json("nested arrays, not closed", n => Repeat("[", n)),
        Json("nested objects", n => "[" + Repeat("{\"a\":", 5 * n / 6) + "1" + Repeat("}", n / 6) + "]"),
        Json("one long text", n => "[{\"body\":\"" + Repeat("text ", n) + "\"}]"),
        Json("one long text of escapes", n => "[{\"body\":\"" + Repeat("\\n", n) + "\"}]"),
        Json("one long text, not closed", n => "[{\"body\":\"" + Repeat("text ", n)),
        Json("one long number", n => "[{\"a\":" + Repeat("1", n) + "}]"),
        Json("one long key", n => "[{\"" + Repeat("a", n) + "\":1}]"),
        Json("one key again and again", n => "[{" + Join(",", n / 6, _ => "\"a\":1") + "}]"),
        Json("one long list", n => "[{\"a\":[" + Join(",", n / 2, _ => "1") + "]}]"),
        Json("a list of values of all kinds", n => "[{\"a\":[" + Join(",", n / 6, i => i % 3 == 0 ? "1" : i % 3 == 1 ? "\"a\"" : "{\"a\":[]}") + "]}]"),
        Json("one map of records", n => "{" + Join(",", n / 20, i => $"\"k{i}\":{{\"title\":\"a\"}}") + "}"),
        Json("documents one after the other", n => Repeat("{\"title\":\"a\"}", n)),
        Json("no record in the array", n => "[" + Join(",", n / 2, _ => "1") + "]"),
        Json("pretty-printed", n => "[\n" + Join(",\n", n / 24, _ => "  {\n    \"title\": \"a\"\n  }") + "\n]"),
        Json("blanks", n => Repeat(" ", n) + "[]"),
        Lines("damaged lines", n => Repeat("{\"a\":\n", n)),
        Lines("lines that are no records", n => Repeat("1\n", n)),
        Lines("pretty-printed", n => Repeat("{\n  \"title\": \"a\"\n}\n", n)),
        Lines("one array", n => "[\n" + Join(",\n", n / 14, _ => "{\"title\":\"a\"}") + "\n]"),
        Lines("records of one slug", n => Repeat("{\"slug\":\"a\"}\n", n)),
        Lines("records of one title", n => Repeat("{\"title\":\"a\"}\n", n)),
        Lines("records of nested arrays", n => Fill(n, i => "{\"a\":" + new string('[', i % 60) + new string(']', i % 60) + "}\n")),
    ];

    private static HostileShape Json(string name, Func<int, string> text) => new("JSON: " + name, ".json", text);

    private static HostileShape Lines(string name, Func<int, string> text) => new("JSON Lines: " + name, ".jsonl", text);
}
