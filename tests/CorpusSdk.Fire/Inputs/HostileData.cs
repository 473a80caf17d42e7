using System.Text.Json;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Inputs;

/// <summary>Records of JSON and rows of tables, of any structure.</summary>
internal static class HostileData
{
    private const int MaxDepth = 4;

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-0", "-0.0", "1.50", "1e400", "1E-7", "9223372036854775808", "-9223372036854775808", "0.12345678901234567890", "123456789012345678901234567890",
        "\"2024-05-31\"", "\"2024-02-30\"", "\"0001-01-01\"", "\"9999-12-31T23:59:59.9999999+14:00\"", "\"https://example.org/\"", "\"\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"",
    ];

    /// <summary>An array of records.</summary>
    public static string WriteJson(AttackCase attack) => "[" + string.Join(attack.Pick([",", ",\n", ", "]), Records(attack)) + "]";

    /// <summary>A record a line.</summary>
    public static string WriteJsonLines(AttackCase attack) => string.Join(attack.Pick(["\n", "\r\n", "\n\n"]), Records(attack)) + attack.Pick(["", "\n"]);

    /// <summary>A table with a header.</summary>
    public static string WriteTable(AttackCase attack, char separator)
    {
        int columns = attack.Random.Next(1, 6);
        IEnumerable<string> rows = Enumerable.Range(0, attack.Random.Next(1, 6)).Select(row =>
            string.Join(separator, Enumerable.Range(0, attack.Happens(90) ? columns : attack.Random.Next(8)).Select(column => Cell(attack, row == 0 ? HostileWords.Key(attack) : HostileWords.Phrase(attack), separator))));
        return string.Join(attack.Pick(["\n", "\r\n"]), rows);
    }

    /// <summary>An object.</summary>
    public static string Object(AttackCase attack, int depth) =>
        "{" + string.Join(", ", Enumerable.Range(0, attack.Random.Next(5)).Select(_ => $"{Quote(HostileWords.Key(attack))}: {Value(attack, depth + 1)}")) + "}";

    /// <summary>A text in JSON.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text);

    private static IEnumerable<string> Records(AttackCase attack) => [.. Enumerable.Range(0, attack.Random.Next(1, 6)).Select(_ => attack.Happens(90) ? Object(attack, 0) : Value(attack, 0))];

    private static string Value(AttackCase attack, int depth) => attack.Random.Next(depth < MaxDepth ? 10 : 7) switch
    {
        0 or 1 or 2 => attack.Pick(Scalars),
        3 or 4 => Quote(HostileWords.Phrase(attack)),
        5 or 6 => Quote(HostileWords.Prose(attack)),
        7 => Object(attack, depth),
        _ => "[" + string.Join(",", Enumerable.Range(0, attack.Random.Next(4)).Select(_ => Value(attack, depth + 1))) + "]",
    };

    private static string Cell(AttackCase attack, string text, char separator) =>
        attack.Happens(70) && text.AsSpan().IndexOfAny([separator, '"', '\n', '\r']) >= 0 || attack.Happens(20) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
