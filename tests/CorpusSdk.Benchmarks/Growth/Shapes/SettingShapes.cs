using CorpusSdk.Compiler.Parsing;
using static CorpusSdk.Benchmarks.Growth.Shapes.Pieces;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Markdown that is hard only with a setting: coloured code and mathematics.</summary>
internal static class SettingShapes
{
    // Longer blocks are not coloured.
    private const int BlockLengthInChars = 20_000;

    public static HostileShape[] All { get; } =
    [
        .. ((string[])["\"", "\"\\", "'", "`", "/*", "${", "1e+", "a("]).Select(piece => Code("cs", piece)),
        .. ((string[])["\"", "\"a\" ", "{\"a\":"]).Select(piece => Code("json", piece)),
        .. ((string[])["<a b=\"", "<a ", "<!--", "&a"]).Select(piece => Code("html", piece)),
        .. ((string[])["a: ", "- ", " #"]).Select(piece => Code("yaml", piece)),
        .. ((string[])["$", "$a ", "$$ ", "$$a ", "\\(", "\\[ ", "$\\$", "a\n$$\n", "$$\n\n"]).Select(piece => Formula(".md", piece)),
        .. ((string[])["$a{b}", "{$", "\\({"]).Select(piece => Formula(".mdx", piece)),
    ];

    private static HostileShape Code(string language, string piece) =>
        new($"Coloured code: {Show(piece)} in {language} again and again", ".md", n => Repeat($"```{language}\n{Repeat(piece, Math.Min(n, BlockLengthInChars))}\n```\n", Math.Max(1, n)))
        {
            Options = new ParseOptions(Highlight: "true"),
        };

    private static HostileShape Formula(string extension, string piece) =>
        new($"Mathematics: {Show(piece)} again and again in {extension}", extension, n => "x " + Repeat(piece, n)) { Options = new ParseOptions(Math: "true") };

    private static string Show(string piece) => piece.Contains('`', StringComparison.Ordinal) ? $"`` {piece} ``" : $"`{piece.Replace("\n", "\\n", StringComparison.Ordinal)}`";
}
