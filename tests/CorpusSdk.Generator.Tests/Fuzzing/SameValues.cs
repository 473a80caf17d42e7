using CorpusSdk.Compiler.Naming;
using System.Collections;
using System.Globalization;
using System.Text.Json;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Generator.Tests.Fuzzing;

/// <summary>Whether an article gives back the values of its record, untyped and typed.</summary>
internal static class SameValues
{
    /// <summary>Demands that fields are those of an object; an empty list is equal to a missing one.</summary>
    public static void AssertUntyped(JsonElement expected, IReadOnlyList<ArticleField> fields, string path)
    {
        var left = fields.ToDictionary(field => field.Key, field => field.Value, StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (JsonProperty property in expected.EnumerateObject())
        {
            // Keys come back in normalization form C.
            string key = NormalForm.Compose(ControlCharacters.Remove(property.Name));
            if (!seen.Add(key) || property.Value.ValueKind == JsonValueKind.Null)
                continue;
            Assert.True(left.Remove(key, out object? value), $"{path}.{key} is not there");
            AssertUntyped(property.Value, value, $"{path}.{key}");
        }

        Assert.All(left, field => Assert.True(field.Value is object?[] { Length: 0 }, $"{path}.{field.Key} is there"));
    }

    private static void AssertUntyped(JsonElement expected, object? value, string path)
    {
        switch (value)
        {
            case IReadOnlyList<ArticleField> record:
                AssertUntyped(expected, record, path);
                break;
            case IReadOnlyList<object?> list when expected.ValueKind == JsonValueKind.Array:
                JsonElement[] items = [.. expected.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null)];
                Assert.Equal(items.Length, list.Count);
                for (int i = 0; i < items.Length; i++)
                    AssertUntyped(items[i], list[i], $"{path}[{i}]");
                break;
            case IReadOnlyList<object?> list:
                AssertUntyped(expected, Assert.Single(list), path);
                break;
            default:
                Assert.True(IsScalar(expected, value), $"{path} is {value} of {value?.GetType().Name}, and was {expected.GetRawText()}");
                break;
        }
    }

    private static bool IsScalar(JsonElement expected, object? value) => value switch
    {
        bool truth => expected.GetRawText() == (truth ? "true" : "false"),
        int or long or decimal => expected.GetRawText() == Convert.ToString(value, CultureInfo.InvariantCulture),
        double number => expected.ValueKind == JsonValueKind.Number && expected.GetDouble() == number,
        DateTimeOffset time => DateTimeOffset.Parse(expected.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) == time,
        Uri address => expected.GetString() == address.OriginalString,
        DateOnly day => expected.GetString() == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text => expected.ValueKind switch
        {
            JsonValueKind.String => IsSameText(ControlCharacters.Remove(expected.GetString()!), text),
            JsonValueKind.Object or JsonValueKind.Array => AreSame(JsonDocument.Parse(text).RootElement, expected),
            _ => expected.GetRawText() == text,
        },
        _ => false,
    };

    /// <summary>Whether a value is a text, or the text as the key of a lookup table, which is in normalization form C.</summary>
    public static bool IsSameText(string expected, string text) => text == expected || text == NormalForm.Compose(expected);

    // JSON that is kept as text has the first of two keys that are the same, in normalization form C as any key.
    private static bool AreSame(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Object => left.EnumerateObject().All(property => right.EnumerateObject().Any(other => NormalForm.Compose(ControlCharacters.Remove(other.Name)) == property.Name && AreSame(property.Value, other.Value))),
        JsonValueKind.Array => left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => AreSame(pair.First, pair.Second)) && left.GetArrayLength() == right.GetArrayLength(),
        JsonValueKind.String => left.GetString() == ControlCharacters.Remove(right.GetString()!),
        _ => left.GetRawText() == right.GetRawText(),
    };

    /// <summary>Demands that the properties of a record give what its fields give without types.</summary>
    public static void AssertTyped(IEnumerable<FieldShape> shapes, object record, IReadOnlyList<ArticleField> fields)
    {
        foreach (FieldShape shape in shapes)
        {
            object? typed = record.GetType().GetProperty(shape.Name)!.GetValue(record);
            AssertTyped(shape, typed, fields.SingleOrDefault(field => field.Key == shape.Key)?.Value);
        }
    }

    private static void AssertTyped(FieldShape shape, object? typed, object? untyped)
    {
        if (shape.Kind == FieldKind.List)
        {
            object?[] elements = [.. ((IEnumerable)typed!).Cast<object?>()];
            var list = (IReadOnlyList<object?>)untyped!;
            Assert.Equal(list.Count, elements.Length);
            for (int i = 0; i < elements.Length; i++)
                AssertTyped(shape.Children[0], elements[i], list[i]);
        }
        else if (shape.Kind == FieldKind.Map && typed is not null)
        {
            AssertTyped(shape.Children, typed, (IReadOnlyList<ArticleField>)untyped!);
        }
        else
        {
            Assert.Equal(untyped, typed);
        }
    }
}
