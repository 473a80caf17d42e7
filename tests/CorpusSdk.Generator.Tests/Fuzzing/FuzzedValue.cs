using System.Collections;
using System.Globalization;

namespace CorpusSdk.Generator.Tests.Fuzzing;

/// <summary>A type of declared properties, a value of it in JSON, and how the value is described when it comes back.</summary>
/// <param name="Type">The type in C#, without nullability.</param>
/// <param name="Json">The value as a text has it.</param>
/// <param name="Expected">What <see cref="Describe"/> gives for it.</param>
/// <param name="Constant">The value as the argument of an attribute; null if it cannot be one.</param>
internal sealed record FuzzedValue(string Type, string Json, string Expected, string? Constant = null)
{
    /// <summary>The enumeration that <see cref="Create"/> uses, and one of flags.</summary>
    public const string Enumerations = """
        public enum Mood : byte { @class, Größe, @record = 7, value__1, A, a, 日, _ }
        [global::System.Flags] public enum Marks : long { None = 0, @new = 1, Big = 1L << 40, @event = 4 }
        """;

    private static readonly string[] Slugs = ["ada-lovelace", "grace-hopper"];

    /// <summary>A value of a type, by the type's number, of which there are <see cref="TypeCount"/>.</summary>
    public static FuzzedValue Create(int type, FuzzText text)
    {
        switch (type)
        {
            case 0:
                return text.Happens(50) ? new("bool", "true", "True", "true") : new("bool", "false", "False", "false");
            case 1:
                int small = text.Pick([0, -1, int.MaxValue, int.MinValue, 7]);
                return new("int", Invariant(small), Invariant(small), Invariant(small));
            case 2:
                long large = text.Pick([0L, -1L, long.MaxValue, long.MinValue, 1L << 33]);
                return new("long", Invariant(large), Invariant(large), $"unchecked((long)0x{large:X}UL)");
            case 3:
                double number = text.Pick([0, -1.5, 1e300, 1e-300, 0.1]);
                return new("double", number.ToString("R", CultureInfo.InvariantCulture), number.ToString("R", CultureInfo.InvariantCulture), number.ToString("R", CultureInfo.InvariantCulture) + "D");
            case 4:
                decimal exact = text.Pick([0m, 1.50m, -0.000001m, decimal.MaxValue / 10]);
                return new("decimal", Invariant(exact), Invariant(exact));
            case 5:
                string any = new([.. text.Text().Where(c => !char.IsSurrogate(c) && !char.IsControl(c))]);
                return new("string", FuzzText.Quote(any), any, "\"" + string.Concat(any.Select(c => $"\\u{(int)c:X4}")) + "\"");
            case 6:
                string day = text.Pick(["2024-02-29", "0001-01-01", "9999-12-31"]);
                return new("global::System.DateOnly", FuzzText.Quote(day), day);
            case 7:
                return new("global::System.DateTimeOffset", "\"2024-05-31T12:00:00.5+02:00\"", "2024-05-31T12:00:00.5000000+02:00");
            case 8:
                string address = text.Pick(["https://example.org/?a=b&c=%22#d", "mailto:a@b", "urn:x"]);
                return new("global::System.Uri", FuzzText.Quote(address), address);
            case 9:
                string member = text.Pick(["class", "Größe", "record", "value__1", "日"]);
                return new("Mood", FuzzText.Quote(member), member, "Mood.@" + member);
            case 10:
                string marks = text.Pick(["new", "Big, event", "None"]);
                return new("Marks", FuzzText.Quote(marks), marks == "Big, event" ? "event, Big" : marks);
            case 11:
                (string time, string sameTime) = text.Pick([("00:00", "00:00:00.0000000"), ("23:59:59.9999999", "23:59:59.9999999"), ("17:30:05", "17:30:05.0000000")]);
                return new("global::System.TimeOnly", FuzzText.Quote(time), sameTime, FuzzText.Quote(time));
            case 12:
                (string duration, string sameDuration) = text.Pick([("PT1H30M", "01:30:00"), ("-PT0.5S", "-00:00:00.5000000"), ("P1DT2H", "1.02:00:00"), ("36:00:00", "1.12:00:00"), ("PT0S", "00:00:00")]);
                return new("global::System.TimeSpan", FuzzText.Quote(duration), sameDuration, FuzzText.Quote(duration));
            case 13:
                string guid = text.Pick(["3F2504E0-4f89-41d3-9a0c-0305e82c3301", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"]);
                return new("global::System.Guid", FuzzText.Quote(guid), guid.ToLowerInvariant(), FuzzText.Quote(guid));
            case VersionType:
                string version = text.Pick(["1.2", "1.10.0", "2147483647.0.0.1"]);
                return new("global::System.Version", FuzzText.Quote(version), version, FuzzText.Quote(version));
            default:
                string slug = text.Pick(Slugs);
                return new("Person", FuzzText.Quote(slug), slug);
        }
    }

    /// <summary>How many types there are.</summary>
    public const int TypeCount = 16;

    /// <summary>The number of the type that has no lookup table.</summary>
    public const int VersionType = 14;

    /// <summary>A value that came back.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string text => text,
        Article article => article.Slug,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Uri address => address.OriginalString,
        _ when value.GetType().IsDefined(typeof(CorpusRecordAttribute), inherit: false) => DescribeRecord(value.GetType()
            .GetProperties()
            .ToDictionary(property => property.Name, property => Describe(property.GetValue(value)), StringComparer.Ordinal)),
        IEnumerable list => "[" + string.Join("|", list.Cast<object?>().Select(Describe)) + "]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The members of a record that came back.</summary>
    public static string DescribeRecord(IReadOnlyDictionary<string, string> members) =>
        "{" + string.Join("|", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Key + "=" + member.Value)) + "}";

    private static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
