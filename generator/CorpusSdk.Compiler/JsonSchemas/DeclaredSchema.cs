using System.Text.Json.Nodes;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.JsonSchemas;

/// <summary>The JSON Schema of an archive whose fields C# declares: what it refuses, the compiler refuses or warns of.</summary>
internal sealed class DeclaredSchema
{
    private readonly Func<string, IReadOnlyCollection<string>?> _slugsOf;
    private readonly JsonObject _records = [];

    private DeclaredSchema(Func<string, IReadOnlyCollection<string>?> slugsOf) => _slugsOf = slugsOf;

    /// <summary>Writes the schema.</summary>
    /// <param name="archive">The archive's name in C#.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="shapes">Its fields, which have the keys as the texts write them.</param>
    /// <param name="slugsOf">The slugs of another schema's archive, by its record; null if they are not known.</param>
    public static string Write(string archive, SchemaSpec schema, EquatableArray<FieldShape> shapes, Func<string, IReadOnlyCollection<string>?> slugsOf)
    {
        var declared = new DeclaredSchema(slugsOf);
        JsonObject record = declared.Record(JsonSchemaDocument.Record, schema.Properties, schema.UnfilledProperties, shapes);
        ArticleKeys.AddTo((JsonObject)record["properties"]!, (JsonObject)record["patternProperties"]!);
        return JsonSchemaDocument.Write(archive, $"The fields of an article in the archive {archive}, as {TypeText.ShortName(schema.TypeName)} declares them.", record, declared._records);
    }

    private JsonObject Record(string name, EquatableArray<SchemaProperty> declared, EquatableArray<string> unfilledProperties, EquatableArray<FieldShape> shapes)
    {
        var properties = new JsonObject();
        var notations = new JsonObject();
        var required = new JsonArray();
        foreach (SchemaProperty property in declared.AsSpan())
        {
            FieldShape? shape = shapes.FirstOrDefault(shape => shape.Name == property.Name);
            string key = shape?.Key ?? SchemaBinding.UnwrittenKeyOf(property);
            if (properties.ContainsKey(key))
                continue;
            properties[key] = Of(property, $"{name}.{key}", shape);
            string pattern = property.Key is null ? KeyPattern.OfName(property.Name) : KeyPattern.OfKey(property.Key);
            notations[pattern] = Reference($"{Pointer(name)}/properties/{Pointer(key)}");

            // Keys with points fill a record, too; what they mean is left to the compiler.
            bool isFlat = property.Record is not null && !property.Type.IsList;
            if (isFlat)
                notations[KeyPattern.OfMember(pattern)] = true;
            if (IsRequired(property))
                required.Add((JsonNode)Presence(key, isFlat ? $"{pattern}|{KeyPattern.OfMember(pattern)}" : pattern));
        }

        // Their problem is in C#, and not in the texts.
        foreach (string unfilled in unfilledProperties)
            notations[KeyPattern.OfName(unfilled)] = true;
        var record = new JsonObject { ["type"] = "object", ["properties"] = properties, ["patternProperties"] = notations, ["additionalProperties"] = false };
        if (required.Count > 0)
            record["allOf"] = required;
        return record;
    }

    // A list that is not there has no values, which may be too few.
    private static bool IsRequired(SchemaProperty property) => property.IsRequired || (property.Type.IsList && MinCount(property) > 0);

    // By this key for editors, which offer it; or in another notation, which the compiler takes as well.
    private static JsonObject Presence(string key, string pattern) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = ValueSchema.Texts([key]) },
            new JsonObject { ["not"] = new JsonObject { ["propertyNames"] = new JsonObject { ["not"] = new JsonObject { ["pattern"] = pattern } } } }),
    };

    private JsonObject Of(SchemaProperty property, string name, FieldShape? shape)
    {
        if (property.Record is { } record)
            _records[name] = Record(name, record.Properties, record.UnfilledProperties, MembersOf(property, shape));
        JsonObject value = property.Type.IsList
            ? ValueSchema.ListOf(() => Value(property, name), MinCount(property), MaxCount(property))
            : WithRules(Value(property, name), property.Rules);
        if (!IsRequired(property))
            value = ValueSchema.OrNull(value);
        if (property.Type.Kind == FieldKind.Reference && !property.Type.IsList && !property.IsRequired)
            value = new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["const"] = "" }) };
        var described = new JsonObject();
        if (property.Description is { Length: > 0 } description)
            described["description"] = description;
        foreach ((string keyword, JsonNode? content) in value.ToArray().Select(pair => (pair.Key, pair.Value)))
        {
            value.Remove(keyword);
            described[keyword] = content;
        }

        if (property.Default is { } fallback)
            described["default"] = RuleKeywords.Value(property.Type, fallback.Text) ?? fallback.Text;
        return described;
    }

    private JsonObject Value(SchemaProperty property, string name)
    {
        SchemaType type = property.Type;
        if (type.IsRecord)
            return Reference(Pointer(name));
        if (type.Enum is { } members)
            return ValueSchema.OfEnum(members);
        return type.Kind == FieldKind.Reference ? ValueSchema.OfReference(_slugsOf(type.ReferencedTypeName!)) : ValueSchema.OfType(type);
    }

    // The shape of a list has that of its elements.
    private static EquatableArray<FieldShape> MembersOf(SchemaProperty property, FieldShape? shape) => (shape, property.Type.IsList) switch
    {
        ({ Children: { Count: > 0 } elements }, true) => elements[0].Children,
        ({ } record, false) => record.Children,
        _ => default,
    };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    // The rules of a list are about its length alone.
    private static JsonObject WithRules(JsonObject value, EquatableArray<SchemaRule> rules)
    {
        JsonObject[] kept = [.. rules.Select(RuleKeywords.Of).OfType<JsonObject>()];
        if (kept.Length > 0)
            value["allOf"] = new JsonArray([.. kept]);
        return value;
    }

    private static int MinCount(SchemaProperty property) => property.Rules.OfType<LengthRule>().Select(rule => rule.Min).DefaultIfEmpty(0).Max();

    private static int MaxCount(SchemaProperty property) => property.Rules.OfType<LengthRule>().Select(rule => rule.Max).DefaultIfEmpty(int.MaxValue).Min();

    // A key in a JSON pointer that is part of an address.
    private static string Pointer(string key) => Uri.EscapeDataString(key.Replace("~", "~0").Replace("/", "~1"));
}
