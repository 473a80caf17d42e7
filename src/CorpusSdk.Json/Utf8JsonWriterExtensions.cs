using System.Globalization;
using System.Text.Json;

namespace CorpusSdk.Json;

/// <summary>Writes parts of articles with a writer of System.Text.Json.</summary>
public static class Utf8JsonWriterExtensions
{
    /// <summary>Writes the value of a field, or a list of fields as an object. The package's readme says how each kind is written.</summary>
    /// <param name="writer">The writer, at a place where a value is due.</param>
    /// <param name="value">As <see cref="ArticleField.Value"/> gives it.</param>
    public static void WriteFieldValue(this Utf8JsonWriter writer, object? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case DateOnly day:
                writer.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture));
                break;
            case DateTime day:
                writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset time:
                writer.WriteStringValue(time);
                break;
            case Uri address:
                writer.WriteStringValue(address.OriginalString);
                break;

            // Before lists of anything, which a list of fields is as well.
            case IReadOnlyList<ArticleField> record:
                WriteRecord(writer, record);
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                foreach (object? element in list)
                    writer.WriteFieldValue(element);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteRecord(Utf8JsonWriter writer, IReadOnlyList<ArticleField> fields)
    {
        writer.WriteStartObject();
        foreach (ArticleField field in fields)
        {
            writer.WritePropertyName(field.Key);
            writer.WriteFieldValue(field.Value);
        }

        writer.WriteEndObject();
    }
}
