using System.Text.Json.Nodes;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.JsonSchemas;

/// <summary>The JSON Schema of an archive whose fields are inferred. It says what the texts have now: other keys are fine, and a value of another type changes the type of the property.</summary>
internal static class InferredSchema
{
    /// <summary>Writes the schema.</summary>
    /// <param name="archive">The archive's name in C#.</param>
    /// <param name="shapes">Its fields.</param>
    public static string Write(string archive, EquatableArray<FieldShape> shapes)
    {
        JsonObject properties = PropertiesOf(shapes);
        ArticleKeys.AddTo(properties, notations: null);
        return JsonSchemaDocument.Write(
            archive,
            $"The fields of an article in the archive {archive}, as its texts have them. Another type in one text changes the type in C#.",
            new JsonObject { ["type"] = "object", ["properties"] = properties });
    }

    private static JsonObject PropertiesOf(EquatableArray<FieldShape> shapes)
    {
        var properties = new JsonObject();
        foreach (FieldShape shape in shapes.AsSpan())
        {
            if (shape.Key.Length > 0 && !properties.ContainsKey(shape.Key))
                properties[shape.Key] = Of(shape);
        }

        return properties;
    }

    private static JsonObject Of(FieldShape shape) => ValueSchema.OrNull(shape.Kind switch
    {
        FieldKind.List => ValueSchema.ListOf(() => Of(shape.Children[0]), min: 0, max: int.MaxValue),
        FieldKind.Map => new JsonObject { ["type"] = "object", ["properties"] = PropertiesOf(shape.Children) },
        // A text may be what is left of lists and maps.
        FieldKind.Text => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "array", "object") },
        _ => ValueSchema.OfKind(shape.Kind),
    });
}
