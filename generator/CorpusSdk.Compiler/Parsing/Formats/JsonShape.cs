using System.Text.Json;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Where the records of a JSON text are: the text may be one record, or an object around them.</summary>
/// <param name="Path">The keys from the outermost object to the list or map of records; empty for the text itself.</param>
/// <param name="IsMap">Whether the records are the values of an object, named by its keys.</param>
/// <param name="Others">The keys around the records that are none of them.</param>
internal sealed record JsonShape(IReadOnlyList<string> Path, bool IsMap, IReadOnlyList<string> Others)
{
    // What people call the list of all records. By this name it is one even if it is empty.
    private static readonly HashSet<string> ListNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "articles", "data", "documents", "entries", "items", "pages", "posts", "records", "results", "rows",
    };

    private const int MaxShownKeys = 4;

    /// <summary>The text is a record.</summary>
    public static JsonShape OneRecord { get; } = new([], IsMap: false, []);

    /// <summary>Why it is not clear where the records are, and the cure; null where it is clear. Otherwise nothing else counts.</summary>
    public (string Reason, string Cure)? Doubt { get; private init; }

    /// <summary>A list of objects within the one record, which may have been meant as the records; null if there is none.</summary>
    public string? ListWithin { get; private init; }

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

    /// <summary>Why a path leads to no records; null if it does, or if there is none. Otherwise nothing else counts.</summary>
    public string? Missing { get; private init; }

    /// <summary>Follows a path to a list or map of records. A text that cannot be read is one record, and reading it reports the fault.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">The keys, with dots between them.</param>
    public static JsonShape At(ReadOnlyMemory<byte> json, string path)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { AllowMultipleValues = true });
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            return reader.Read() ? OneRecord with { Missing = "the file has several values in a row" } : Follow(document.RootElement, [.. path.Split('.').Select(key => key.Trim())]);
        }
        catch (JsonException)
        {
            return OneRecord;
        }
    }

    private static JsonShape Follow(JsonElement root, string[] path)
    {
        JsonElement element = root;
        for (int i = 0; i < path.Length; i++)
        {
            string around = i == 0 ? "the file" : $"'{string.Join(".", path.Take(i))}'";
            if (element.ValueKind != JsonValueKind.Object)
                return OneRecord with { Missing = $"{around} has no keys" };
            if (FirstOf(element, path[i]) is not { } value)
                return OneRecord with { Missing = $"{around} has no key '{path[i]}' (its keys: {Join(element.EnumerateObject().Select(property => property.Name))})" };
            element = value;
        }

        if (element.ValueKind == JsonValueKind.Array)
            return new JsonShape(path, IsMap: false, []);
        return element.ValueKind == JsonValueKind.Object && element.EnumerateObject().All(property => property.Value.ValueKind == JsonValueKind.Object || ArticleFields.IsSchemaKey(property.Name))
            ? new JsonShape(path, IsMap: true, [])
            : OneRecord with { Missing = "what is there is neither a list nor a map of records" };
    }

    // Of two fields with one key, the first counts.
    private static JsonElement? FirstOf(JsonElement element, string key)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.Name == key)
                return property.Value;
        }

        return null;
    }

    // An object with a title or a text of its own is an article, whatever else it has.
    private static JsonShape Find(JsonElement root)
    {
        if (IsRecord(root))
            return OneRecord with { ListWithin = FindListOfRecords(root) };
        var lists = new List<string[]>();
        CollectLists(root, [], lists);
        if (lists.Count > 1)
            return Unclear($"it has several lists of records ({Join(lists.Select(path => string.Join(".", path)))})", "put the records of each list into their own file, or name one list by the metadata Records");
        if (lists.Count == 1)
            return new JsonShape(lists[0], IsMap: false, OthersAround(root, lists[0]));
        if (FindMap(root, []) is { } map)
            return new JsonShape(map, IsMap: true, OthersAround(root, map));

        JsonProperty[] objects = [.. root.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Object)];
        return objects.Length > 1
            ? Unclear($"it has several objects ({Join(objects.Select(property => property.Name))})", "put the objects into a list if each of them is an article, or give the outer object a title if it is one")
            : OneRecord;
    }

    private static JsonShape Unclear(string reason, string cure) => OneRecord with { Doubt = (reason, cure) };

    private static string Join(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return string.Join(", ", all.Take(MaxShownKeys)) + (all.Length > MaxShownKeys ? ", …" : "");
    }

    // Chapters of a book look like the articles of a feed that has a title of its own: only a person can tell.
    private static string? FindListOfRecords(JsonElement record)
    {
        JsonProperty[] lists = [.. record.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() > 0)];
        bool hasBody = record.EnumerateObject().Any(property => RoleKeys.OfRecord(ParseOptions.Default).Body.Contains(property.Name, StringComparer.OrdinalIgnoreCase));
        JsonProperty[] ofRecords = hasBody ? [] : [.. lists.Where(list => list.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object && IsRecord(item)))];
        return ofRecords.Length == 1 ? ofRecords[0].Name : null;
    }

    private static bool IsRecord(JsonElement element) => element.EnumerateObject().Any(property => RoleKeys.IsRole(property.Name) && property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number);

    private static void CollectLists(JsonElement element, string[] path, List<string[]> lists)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object && !IsRecord(property.Value))
                CollectLists(property.Value, [.. path, property.Name], lists);
            else if (property.Value.ValueKind == JsonValueKind.Array && (property.Value.GetArrayLength() > 0 || ListNames.Contains(property.Name)) && property.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object))
                lists.Add([.. path, property.Name]);
        }
    }

    // All values are records, or at least objects of plain values: one value that is not, and it is an object like any other.
    private static string[]? FindMap(JsonElement element, string[] path)
    {
        JsonProperty[] properties = [.. element.EnumerateObject().Where(property => !ArticleFields.IsSchemaKey(property.Name))];
        if (properties.Length > 0 && properties.All(property => property.Value.ValueKind == JsonValueKind.Object && (IsRecord(property.Value) || (properties.Length > 1 && !HasObjects(property.Value)))))
            return path;
        JsonProperty[] objects = [.. properties.Where(property => property.Value.ValueKind == JsonValueKind.Object)];
        return objects.Length == 1 ? FindMap(objects[0].Value, [.. path, objects[0].Name]) : null;
    }

    private static bool HasObjects(JsonElement element) => element.EnumerateObject().Any(property => property.Value.ValueKind == JsonValueKind.Object);

    private static string[] OthersAround(JsonElement root, string[] path)
    {
        var others = new List<string>();
        JsonElement element = root;
        for (int i = 0; i < path.Length; i++)
        {
            string prefix = string.Concat(path.Take(i).Select(key => key + "."));
            others.AddRange(element.EnumerateObject().Where(property => property.Name != path[i] && !ArticleFields.IsSchemaKey(property.Name)).Select(property => prefix + property.Name));
            if (FirstOf(element, path[i]) is not { ValueKind: JsonValueKind.Object } inner)
                break;
            element = inner;
        }

        return [.. others];
    }
}
