using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusSdk.Json;

namespace CorpusSdk.Export.Columns;

/// <summary>Values of fields as text.</summary>
internal static class FieldText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value: a text as it is, dates as in ISO 8601, lists and records as JSON, all else as in C#.</summary>
    public static string Of(object value) => value switch
    {
        string text => text,
        Uri address => address.OriginalString,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IReadOnlyList<object?> => Json(value),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Json(object value)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Options))
            writer.WriteFieldValue(value);
        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }
}
