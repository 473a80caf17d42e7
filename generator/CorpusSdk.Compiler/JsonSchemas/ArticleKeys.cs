using System.Text.Json.Nodes;

namespace CorpusSdk.Compiler.JsonSchemas;

/// <summary>The keys that articles of every archive may have, whatever their fields are.</summary>
internal static class ArticleKeys
{
    // What an editor offers, and says of it.
    private static readonly (string Key, string Description)[] Offered =
    [
        ("title", "The title of the article; without it, the first heading is the title."),
        ("standfirst", "One sentence that introduces the article."),
        ("slug", "The name of the article in its archive and in addresses; without it, the path of the file, or the headline, gives one."),
    ];

    // Stand for these, or for the body of a record, by convention.
    private static readonly string[] Conventional = ["headline", "id", "key", "name", "description", "summary", "excerpt"];
    private static readonly string[] Bodies = ["body", "content", "text", "article"];

    /// <summary>Adds them to the properties of a record, except those that are fields.</summary>
    /// <param name="properties">The properties by their keys.</param>
    /// <param name="notations">Other notations of keys; null if all keys are allowed.</param>
    public static void AddTo(JsonObject properties, JsonObject? notations)
    {
        var own = new HashSet<string>(properties.Select(property => property.Key), StringComparer.OrdinalIgnoreCase);
        foreach ((string key, string description) in Offered.Where(offered => !own.Contains(offered.Key)))
            properties[key] = ValueSchema.OrNull(new JsonObject { ["description"] = description, ["type"] = new JsonArray("string", "number", "boolean") });
        if (!own.Contains("$schema"))
            properties["$schema"] = new JsonObject { ["type"] = "string" };
        if (notations is null)
            return;
        foreach (string key in Offered.Select(offered => offered.Key).Concat(Conventional).Concat(Bodies))
        {
            string pattern = KeyPattern.OfKey(key);
            if (!own.Contains(key) && !notations.ContainsKey(pattern))
                notations[pattern] = true;
        }
    }
}
