using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Keys that are all different: in one record, or in the records of one archive.</summary>
internal static class ManyKeys
{
    private const int KeyLength = 9;

    public static HostileShape[] All { get; } =
    [
        OneRecord("CSV", ".csv", n => Join(",", n / KeyLength, Key) + "\n" + Join(",", n / KeyLength, i => "1")),
        OneRecord("JSON", ".json", n => "[{" + Join(",", n / KeyLength, i => $"\"{Key(i)}\":1") + "}]"),
        OneRecord("JSON Lines", ".jsonl", n => "{" + Join(",", n / KeyLength, i => $"\"{Key(i)}\":1") + "}"),
        OneRecord("YAML", ".md", n => "---\n" + Fill(n, i => $"{Key(i)}: 1\n") + "---\n\nText.\n"),
        OneRecord("TOML", ".md", n => "+++\n" + Fill(n, i => $"{Key(i)} = 1\n") + "+++\n\nText.\n"),
        OneRecord("header of Markdown", ".md", n => "Title: a\n" + Fill(n, i => $"{Key(i)}: 1\n") + "\nText.\n"),
        OneRecord("header of plain text", ".txt", n => "===\nTitle: a\n" + Fill(n, i => $"{Key(i)}: 1\n") + "\nText.\n"),
        OneRecord("a map in JSON", ".json", n => "[{\"a\":{" + Join(",", n / KeyLength, i => $"\"{Key(i)}\":1") + "}}]"),
        OneRecord("a map in YAML", ".md", n => "---\na:\n" + Fill(n, i => $"  {Key(i)}: 1\n") + "---\n\nText.\n"),
        OneRecord("maps in a list", ".json", n => "[{\"a\":[" + Join(",", n / KeyLength, i => $"{{\"{Key(i)}\":1}}") + "]}]"),
        OneArchive("CSV", ".csv", n => Files(n, i => $"id,{Key(i)}\na{i},1\n")),
        OneArchive("JSON", ".json", n => "[" + Join(",", n / KeyLength, i => $"{{\"{Key(i)}\":1}}") + "]"),
        OneArchive("JSON Lines", ".jsonl", n => Fill(n, i => $"{{\"{Key(i)}\":1}}\n")),
        OneArchive("YAML", ".md", n => Files(n, i => $"---\n{Key(i)}: 1\n---\n\nText.\n")),
        OneArchive("TOML", ".md", n => Files(n, i => $"+++\n{Key(i)} = 1\n+++\n\nText.\n")),
        OneArchive("header of Markdown", ".md", n => Files(n, i => $"Title: a\n{Key(i)}: 1\n\nText.\n")),
        OneArchive("header of plain text", ".txt", n => Fill(n, i => $"===\nTitle: a\n{Key(i)}: 1\n\nText.\n\n")),
        OneArchive("maps in JSON Lines", ".jsonl", n => Fill(n, i => $"{{\"a\":{{\"{Key(i)}\":1}}}}\n")),
        OneArchive("keys that are one name in C#", ".jsonl", n => Fill(n, i => $"{{\"a{new string('-', 1 + (i % 50))}{i / 50}\":1}}\n")),
    ];

    private static HostileShape OneRecord(string format, string extension, Func<int, string> text) => new("Keys of one record: " + format, extension, text);

    private static HostileShape OneArchive(string format, string extension, Func<int, string> text) => new("A key for each record: " + format, extension, text);

    private static string Key(int number) => $"k{number}";
}
