using System.Text.Json.Nodes;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.JsonSchemas;

/// <summary>The JSON Schema of an archive whose fields C# declares: what it refuses, the compiler refuses or warns of.</summary>
internal static class DeclaredSchema
{
    /// <summary>Writes the schema.</summary>
    /// <param name="archive">The archive's name in C#.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="keyOf">The key of a property, as the texts write it.</param>
    /// <param name="slugsOf">The slugs of another schema's archive, by its record; null if they are not known.</param>
    public static string Write(string archive, SchemaSpec schema, Func<int, string> keyOf, Func<string, IReadOnlyCollection<string>?> slugsOf)
    {
        var properties = new JsonObject();
        var notations = new JsonObject();
        var required = new JsonArray();
        for (int i = 0; i < schema.Properties.Count; i++)
        {
            SchemaProperty property = schema.Properties[i];
            string key = keyOf(i);
            if (properties.ContainsKey(key))
                continue;
            properties[key] = Of(property, slugsOf);
            string pattern = property.Key is null ? KeyPattern.OfName(property.Name) : KeyPattern.OfKey(property.Key);
            notations[pattern] = new JsonObject { ["$ref"] = "#/$defs/record/properties/" + Pointer(key) };
            if (IsRequired(property))
                required.Add((JsonNode)Presence(key, pattern));
        }

        // Their problem is in C#, and not in the texts.
        foreach (string unfilled in schema.UnfilledProperties)
            notations[KeyPattern.OfName(unfilled)] = true;
        ArticleKeys.AddTo(properties, notations);
        var record = new JsonObject { ["type"] = "object", ["properties"] = properties, ["patternProperties"] = notations, ["additionalProperties"] = false };
        if (required.Count > 0)
            record["allOf"] = required;
        return JsonSchemaDocument.Write(archive, $"The fields of an article in the archive {archive}, as {TypeText.ShortName(schema.TypeName)} declares them.", record);
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

    private static JsonObject Of(SchemaProperty property, Func<string, IReadOnlyCollection<string>?> slugsOf)
    {
        JsonObject value = property.Type.IsList
            ? ValueSchema.ListOf(() => Value(property.Type, slugsOf), MinCount(property), MaxCount(property))
            : WithRules(Value(property.Type, slugsOf), property.Rules);
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
            described["default"] = RuleKeywords.Value(property.Type.Enum is null ? property.Type.Kind : FieldKind.Text, fallback.Text) ?? fallback.Text;
        return described;
    }

    private static JsonObject Value(SchemaType type, Func<string, IReadOnlyCollection<string>?> slugsOf)
    {
        if (type.Enum is { } members)
            return ValueSchema.OfEnum(members);
        return type.Kind == FieldKind.Reference ? ValueSchema.OfReference(slugsOf(type.ReferencedTypeName!)) : ValueSchema.OfKind(type.Kind);
    }

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
