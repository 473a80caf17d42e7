using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusSdk.Fire.Html;

/// <summary>Texts that were written to run something in a reader's browser; <c>payloads.txt</c> has one a line, with the escapes of C#.</summary>
public static partial class Payloads
{
    /// <summary>All payloads.</summary>
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        using Stream stream = typeof(Payloads).Assembly.GetManifestResourceStream("payloads.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Escape().Replace(line, Unescape))];
    }

    private static string Unescape(Match escape) => escape.Value[1] switch
    {
        'n' => "\n",
        't' => "\t",
        '0' => "\0",
        'x' or 'u' => ((char)int.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        _ => "\\",
    };

    [GeneratedRegex(@"\\(n|t|0|\\|x[0-9A-F]{2}|u[0-9A-Fa-f]{4})")]
    private static partial Regex Escape();
}
