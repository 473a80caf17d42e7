using System.Text.Json;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Where the records of a JSON text are: the text may be one record, or an object around them.</summary>
/// <param name="Path">The keys from the outermost object to the list or map of records; empty for the text itself.</param>
/// <param name="IsMap">Whether the records are the values of an object, named by its keys.</param>
/// <param name="Others">The keys around the records that are none of them.</param>
/// <param name="Choices">The lists among which the records might be, where there are several; then nothing else counts.</param>
internal sealed record JsonShape(IReadOnlyList<string> Path, bool IsMap, IReadOnlyList<string> Others, IReadOnlyList<string> Choices)
{
    /// <summary>The text is a record.</summary>
    public static JsonShape OneRecord { get; } = new([], IsMap: false, [], []);

    /// <summary>Looks at a text. A text that cannot be read is one record, and reading it reports the fault.</summary>
    public static JsonShape Find(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Find(document.RootElement) : OneRecord;
        }
        catch (JsonException)
        {
            return OneRecord;
        }
    }

    // An object with a title or a text of its own is an article, whatever else it has.
    private static JsonShape Find(JsonElement root)
    {
        if (IsRecord(root))
            return OneRecord;
        var lists = new List<string[]>();
        CollectLists(root, [], lists);
        if (lists.Count > 1)
            return new JsonShape([], IsMap: false, [], [.. lists.Select(path => string.Join(".", path))]);
        if (lists.Count == 1)
            return new JsonShape(lists[0], IsMap: false, OthersAround(root, lists[0]), []);
        return FindMap(root, []) is { } map ? new JsonShape(map, IsMap: true, OthersAround(root, map), []) : OneRecord;
    }

    private static bool IsRecord(JsonElement element) => element.EnumerateObject().Any(property => RoleKeys.IsRole(property.Name) && property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number);

    private static void CollectLists(JsonElement element, string[] path, List<string[]> lists)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object && !IsRecord(property.Value))
                CollectLists(property.Value, [.. path, property.Name], lists);
            else if (property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() > 0 && property.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object))
                lists.Add([.. path, property.Name]);
        }
    }

    // All values are records: one value that is not one, and it is an object like any other.
    private static string[]? FindMap(JsonElement element, string[] path)
    {
        JsonProperty[] properties = [.. element.EnumerateObject()];
        if (properties.Length > 0 && properties.All(property => property.Value.ValueKind == JsonValueKind.Object && IsRecord(property.Value)))
            return path;
        JsonProperty[] objects = [.. properties.Where(property => property.Value.ValueKind == JsonValueKind.Object)];
        return objects.Length == 1 ? FindMap(objects[0].Value, [.. path, objects[0].Name]) : null;
    }

    private static string[] OthersAround(JsonElement root, string[] path)
    {
        var others = new List<string>();
        JsonElement element = root;
        for (int i = 0; i < path.Length; i++)
        {
            string prefix = string.Concat(path.Take(i).Select(key => key + "."));
            others.AddRange(element.EnumerateObject().Where(property => property.Name != path[i]).Select(property => prefix + property.Name));
            element = element.GetProperty(path[i]);
        }

        return [.. others];
    }
}
