using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Tables of large cells, and tables that are damaged all over.</summary>
internal static class TableShapes
{
    public static HostileShape[] All { get; } =
    [
        Table("one quoted cell", n => "title,body\na,\"" + Repeat("text ", n) + "\"\n"),
        Table("one quoted cell of lines", n => "title,body\na,\"" + Repeat("text\n\n", n) + "\"\n"),
        Table("one quoted cell of quotes", n => "title,body\na,\"" + Repeat("\"\"", n) + "\"\n"),
        Table("one quoted cell, not closed", n => "title,body\na,\"" + Repeat("a,b\n", n)),
        Table("one bare cell", n => "title,body\na," + Repeat("text ", n)),
        Table("a quoted cell of lines as header", n => "\"" + Repeat("a\n", n) + "\"\n1\n"),
        Table("cells not closed, a line each", n => "title,body\n" + Repeat("a,\"b\n", n)),
        Table("text after closing quotes", n => "title,body\n" + Repeat("a,\"b\"c\n", n)),
        Table("quotes within bare cells", n => "title,body\n" + Repeat("a,b\"c\n", n)),
        Table("records too short and too long", n => "title,body\n" + Repeat("a\na,b,c,d\n", n)),
        Table("records of empty cells", n => "title,body\n" + Repeat(",\n", n)),
        Table("one record of delimiters", n => "title,body\n" + Repeat(",", n)),
        Table("a header of delimiters", n => Repeat(",", n) + "\n1\n"),
        Table("columns of one name", n => Join(",", n / 4, _ => "a") + "\n" + Join(",", n / 4, _ => "1")),
        Table("records of one title", n => "title,body\n" + Repeat("a,b\n", n)),
        Table("all delimiters in turn", n => Repeat("a,b;c\td|e:f\n", n)),
        Table("carriage returns", n => "title,body\r" + Repeat("a,b\r", n)),
        Table("no line end", n => Repeat("a", n)),
        new("TSV: one quoted cell", ".tsv", n => "title\tbody\na\t\"" + Repeat("text ", n) + "\"\n"),
    ];

    private static HostileShape Table(string name, Func<int, string> text) => new("CSV: " + name, ".csv", text);
}
