using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Archives of plain text, and headers.</summary>
internal static class PlainTextShapes
{
    private const string Standfirst = "The river goes down to the sea and nobody has stopped it yet";

    private const string Header = "Category Archive : Rivers\n\n";

    public static HostileShape[] All { get; } =
    [
        Text("one long line of words", n => Repeat("text ", n)),
        Text("one long line of sentences", n => Repeat("The river is long. ", n)),
        Text("one long word", n => Repeat("a", n)),
        Text("one long line of marks", n => Repeat(".\"(", n)),
        Text("lines of a letter", n => Repeat("a\n\n", n)),
        Text("blank lines", n => "a" + Repeat("\n", n) + "a"),
        Text("openings", n => Repeat(Standfirst + "\n\n", n)),
        Text("openings of one headline", n => Repeat(Standfirst + "\n\nIt is long.\n\n", n)),
        Text("openings of their own headlines", n => Fill(n, i => $"{Standfirst}, which is {i}\n\nIt is long.\n\n")),
        Text("titles of all lengths", n => Header + Fill(n, i => $"{Repeat("River ", 6 * (1 + (i % 9)))}{i}\n\nIt is long. The river {i} is long, and so on.\n\n")),
        Text("titles without a header", n => Fill(n, i => $"River {i}\n\nIt is long. The river {i} is long, and so on.\n\n")),
        Text("questions", n => Header + Repeat("How long is the river?\n\nIt is long, and nobody has stopped it.\n\n", n)),
        Text("lines of an author", n => Header + Fill(n, i => $"The river {i}\nBy Ada Lind\nIt is long, and nobody has stopped it yet, however often they have tried to.\n")),
        Text("captions and titles", n => Header + Repeat(Standfirst + "\n\nThe river in May\n\nBy Ada Lind\n\nIt is long.\n\nThe sea?\n\nIt is long as well.\n\n", n)),
        Text("separators", n => Repeat("===\n", n)),
        Text("separated articles of one title", n => Repeat("===\nTitle: a\n\nText.\n\n", n)),
        Text("cards", n => Standfirst + "\n\n" + Repeat("Read more\n\n" + Standfirst + "\n\n", n)),
        Text("open cards", n => Repeat("Read more\n\n", n)),
        Text("inline links", n => Standfirst + "\n\n" + Repeat("READ MORE: " + Standfirst + "\n\n", n)),
        Text("archive headers", n => Repeat("Category Archive : a\n\n", n)),
        Text("one header field again and again", n => "===\n" + Repeat("Title: a\n", n)),
        Text("one long header value", n => "===\nTitle: " + Repeat("text ", n) + "\n\nText.\n"),
        Text("continued header lines", n => "===\nTitle: a\nNote: a\n" + Repeat("  and b\n", n) + "\nText.\n"),
        Text("control characters", n => Repeat("a\u0001 ", n)),
        new("Header of Markdown: continued lines", ".md", n => "Title: a\nSummary: a\n" + Repeat("  and b\n", n) + "\nText.\n"),
        new("Header of Markdown: one field again and again", ".md", n => Repeat("Title: a\n", n) + "\nText.\n"),
        new("Header of Markdown: one long value", ".md", n => "Title: " + Repeat("text ", n) + "\n\nText.\n"),
    ];

    private static HostileShape Text(string name, Func<int, string> text) => new("Text: " + name, ".txt", text);
}
