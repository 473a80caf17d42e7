using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Texts full of what the proofreader looks for.</summary>
internal static class ProofreadingShapes
{
    private const string Headline = "The river goes down to the sea and nobody has stopped it yet";

    public static HostileShape[] All { get; } =
    [
        Text("doubled words", n => Repeat("the ", n)),
        Text("pairs of doubled words", n => Repeat("the the of of ", n)),
        Text("doubled words far apart", n => Fill(n, i => "the" + new string(' ', 1 + (i % 1000)))),
        Text("words of two scripts", n => Repeat("\u0441hief ", n)),
        Text("one long word of two scripts", n => Repeat("\u0441h", n)),
        Text("opening quotation marks", n => Repeat("“a ", n)),
        Text("closing quotation marks", n => Repeat("a” ", n)),
        Text("quotations of several paragraphs", n => Repeat("“It is long.\n\n", n)),
        Text("zero-width spaces", n => Repeat("a\u200B", n)),
        Text("no-break spaces", n => Repeat("a" + new string('\u00A0', 100), n)),
        Text("wrong decoding", n => Repeat("Ã©", n)),
        Text("what could be wrong decoding", n => Repeat("Å“", n)),
        Text("leads of wrong decoding", n => Repeat("Ð", n)),
        Text("lost characters", n => Repeat("a\uFFFD", n)),
        Text("cut-off paragraphs", n => Repeat("It is long. It is the\n\nIt is long.\n\n", n)),
        Text("a paragraph before many links", n => Headline + "\n\nIt is long. It is the\n\n" + Repeat("Read more\n\n" + Headline + "\n\n", n)),
        new("Proofreading: articles of one body", ".jsonl", n => Fill(n, i => Record(i, Repeat("It is long and goes on. ", 1000)))),
        new("Proofreading: articles of nearly one body", ".jsonl", n => Fill(n, i => Record(i, Fill(1000, word => $"word{word} ") + $"and {i}"))),
        new("Proofreading: long articles and their short parts", ".jsonl", n => Fill(n, i => Record(i, Fill(i % 2 == 0 ? n / 8 : 800, word => $"word{word} ")))),
        Text("links with a slip", n => Fill(n, i => $"{Headline}, which is {i}\n\nIt is long.\n\nRead more\n\n{Headline}, which as {i}\n\nIt is long.\n\n")),
        new("Proofreading: marks that hold what follows", ".md", n => Repeat("*a **b ", n)),
    ];

    private static string Record(int number, string body) => $$"""{"title": "{{number}}", "body": "{{body}}"}""" + "\n";

    private static HostileShape Text(string name, Func<int, string> text) => new("Proofreading: " + name, ".txt", text);
}
