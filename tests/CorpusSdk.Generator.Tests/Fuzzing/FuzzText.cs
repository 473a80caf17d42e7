using System.Globalization;
using System.Text.Json;

namespace CorpusSdk.Generator.Tests.Fuzzing;

/// <summary>Keys and values that could harm, from a seeded source.</summary>
internal sealed class FuzzText(int seed)
{
    private static readonly string[] OddKeys =
    [
        "a", "A", "b", "a.b", "a-b", "a_b", "a b", "data", "data_record", "dataRecord", "author", "author_record", "author-record-record", "ms", "ms.date", "ms.", ".",
        "key", "value", "moreFields", "row", "_row", "seed", "record", "field", "var", "file", "required", "scoped", "class", "namespace", "global", "System", "Corpus",
        "CorpusSdk", "Article", "Articles", "Archive", "Slugs", "Search", "Suggest", "Equals", "GetType", "GetHashCode", "ToString", "EqualityContract", "Clone", "PrintMembers",
        "Deconstruct", "Finalize", "MemberwiseClone", "ByTags", "tags", "tags-lookup", "By", "s_archive", "s_byTags", "PackData", "GeneratedFields", "op_Equality", "get_A",
        "日", "ß", "SS", "İ", "ı", "i", "ǅ", "ǆ", "𠀀", "é", "e\u0301", "\u200B", "\u202E", "", " ", "…", "!", "??", "\"", "\\", "*/", "//", "</summary>", "<see cref=\"", "]]>", "{0}",
        "{", "}", "#endif", "\u0085", "\u2028", "\u2029", "\n", "\t", "1", "007", "1a", "٣", "ªº", "{key}", "tags[]", "tags{key}", "tags{text}", "a[]", "a[].b", "x'y",
    ];

    private static readonly string[] OddScalars =
    [
        "null", "true", "false", "0", "1", "-1", "2147483647", "2147483648", "-9223372036854775808", "9223372036854775807", "9223372036854775808", "1.5", "1.50", "-0", "-0.0",
        "0.00001", "6.02e23", "1e400", "1E-7", "0.1", "123456789012345", "1234567890123456", "123456789012345678901234567890", "0.12345678901234567890",
        "\"\"", "\"007\"", "\"true\"", "\"2024-05-31\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2024-02-30\"", "\"2024-05-31T12:00:00Z\"", "\"2024-05-31 12:00:00.1234567+14:00\"",
        "\"https://example.org/\"", "\"mailto:a@b\"", "\"urn:x\"", "\"https://ex ample\"", "\"http://[\"", "\"21E08\"", "\"12e4567\"",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A number from 0 up to an end.</summary>
    public int Next(int end) => _random.Next(end);

    /// <summary>True so many times of a hundred.</summary>
    public bool Happens(int percent) => _random.Next(100) < percent;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>A text that may be anything.</summary>
    public string Text() => _random.Next(8) switch
    {
        0 => new string(Pick(["k", "日", "\"", "\\", "é"])[0], _random.Next(1, 1_500)),
        1 or 2 => Pick(OddKeys) + Pick(OddKeys) + Pick(OddKeys),
        3 => new string([.. Enumerable.Range(0, _random.Next(6)).Select(_ => (char)_random.Next(' ', 0xD7FF)).Where(c => c is not (>= '\u007F' and <= '\u009F'))]),
        _ => Pick(OddKeys),
    };

    /// <summary>A key that is often one of a few, so that keys meet themselves within each other.</summary>
    public string Key() => Happens(15) ? Text() : Pick(OddKeys);

    /// <summary>A value in JSON.</summary>
    public string Scalar() => Happens(60) ? Pick(OddScalars) : Happens(50) ? _random.Next(-5, 5).ToString(CultureInfo.InvariantCulture) : Quote(Text());

    /// <summary>A text in JSON.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text);
}
