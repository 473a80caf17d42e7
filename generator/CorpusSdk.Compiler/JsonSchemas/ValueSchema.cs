using System.Globalization;
using System.Text.Json.Nodes;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.JsonSchemas;

/// <summary>JSON Schemas of single values, by their kind: what the kind accepts of JSON, and of YAML and TOML as editors hand them on.</summary>
internal static class ValueSchema
{
    private const string Time = @"\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?";
    private const string Zone = @" ?(?:[Zz]|[+-]\d{2}:\d{2})";

    // More than a person would look through in a list of completions, and the file would grow with the other archive.
    private const int MaxSlugs = 500;

    /// <summary>A value of a kind that is neither a list nor a map.</summary>
    public static JsonObject OfKind(FieldKind kind) => kind switch
    {
        FieldKind.Boolean => new JsonObject { ["type"] = "boolean" },
        FieldKind.Int32 => new JsonObject { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue },
        FieldKind.Int64 => new JsonObject { ["type"] = "integer" },
        FieldKind.Double or FieldKind.Decimal => new JsonObject { ["type"] = "number" },
        FieldKind.Date => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" },
        FieldKind.Timestamp => new JsonObject { ["type"] = "string", ["pattern"] = $@"^\d{{4}}-\d{{2}}-\d{{2}}(?:[Tt ]{Time}(?:{Zone})?)?$" },
        FieldKind.Uri => new JsonObject { ["type"] = "string", ["format"] = "uri", ["pattern"] = @"^(?:(?:[Hh][Tt]|[Ff])[Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:.*@|[Uu][Rr][Nn]:.)" },
        _ => AnyText(),
    };

    /// <summary>A value of a C# type that only a schema asks for; of any other, by its kind. A duration is refused by the compiler alone if it is not quite one.</summary>
    public static JsonObject OfType(SchemaType type) => type.DeclaredType switch
    {
        "System.TimeOnly" => Text(@"^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,7})?)?$"),
        "System.TimeSpan" => Text(@"^[-+]?(?:P.*\d[WDHMS]|(?:\d+\.)?\d{1,2}:\d{2}:\d{2}(?:\.\d{1,7})?)$"),
        "System.Guid" => Text("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"),
        // Two numbers without quotes are a version in YAML, and an editor takes them for one number.
        "System.Version" => new JsonObject { ["type"] = new JsonArray("string", "number"), ["pattern"] = @"^\d+(?:\.\d+){1,3}$" },
        _ => OfKind(type.Kind),
    };

    /// <summary>What becomes a text: a number is one where a text is declared.</summary>
    public static JsonObject AnyText() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    /// <summary>A member of an enumeration: its name for completion, and any notation of it.</summary>
    public static JsonObject OfEnum(EnumShape members)
    {
        string[] names = [.. members.Members.Select(member => member.Name)];
        return new JsonObject
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = Texts(names) },
                new JsonObject { ["type"] = "string", ["pattern"] = members.IsFlags ? KeyPattern.OfFlags(names) : KeyPattern.OfNames(names) }),
        };
    }

    /// <summary>The slug of an article. Of a small archive all are listed; a text with capitals or other letters is left to the compiler, which ignores letter case.</summary>
    /// <param name="slugs">All slugs of the other archive; null if they are not known.</param>
    public static JsonObject OfReference(IReadOnlyCollection<string>? slugs)
    {
        if (slugs is null || slugs.Count is 0 or > MaxSlugs)
            return new JsonObject { ["type"] = new JsonArray("string", "number"), ["pattern"] = @"\S" };
        var choices = new JsonArray(
            new JsonObject { ["enum"] = Texts(slugs) },
            new JsonObject { ["type"] = "string", ["pattern"] = "[A-Z\u0080-\uFFFD]" });

        // YAML reads a slug of digits as a number.
        long[] numbers = [.. slugs.Select(slug => ScalarReader.TryReadInt64(slug, out long number) && number.ToString(CultureInfo.InvariantCulture) == slug ? number : -1).Where(number => number >= 0)];
        if (numbers.Length > 0)
            choices.Add((JsonNode)new JsonObject { ["enum"] = new JsonArray([.. numbers.Select(number => (JsonNode?)JsonValue.Create(number))]) });
        return new JsonObject { ["anyOf"] = choices };
    }

    /// <summary>The same, or null, as a key without a value has it.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        // A list of values that are allowed does not have it.
        switch (schema.ContainsKey("allOf") ? null : schema["type"])
        {
            case JsonArray types:
                types.Add((JsonNode?)JsonValue.Create("null"));
                return schema;
            case JsonValue type:
                schema["type"] = new JsonArray(type.GetValue<string>(), "null");
                return schema;
            default:
                return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }
    }

    /// <summary>Several values, or one alone, which is a list of one.</summary>
    public static JsonObject ListOf(Func<JsonObject> item, int min, int max)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item() };
        if (min > 0)
            list["minItems"] = min;
        if (max < int.MaxValue)
            list["maxItems"] = max;
        return min > 1 || max < 1 ? list : new JsonObject { ["anyOf"] = new JsonArray(list, item()) };
    }

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]);
}
