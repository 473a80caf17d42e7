using CorpusSdk.Fire.Inputs;

namespace CorpusSdk.Fire.Guided;

/// <summary>All targets, by name.</summary>
public static class GuidedTargets
{
    /// <summary>In the order of the way from a text to an answer.</summary>
    public static IReadOnlyList<GuidedTarget> List { get; } =
    [
        new TextTarget("plain", "texts.txt", HostilePlainText.Write),
        new TextTarget("markdown", "page.md", HostileMarkdown.Write),
        new TextTarget("mdx", "page.mdx", HostileMarkdown.WriteMdx),
        new TextTarget("json", "records.json", HostileData.WriteJson),
        new TextTarget("jsonl", "records.jsonl", HostileData.WriteJsonLines),
        new TextTarget("csv", "table.csv", attack => HostileData.WriteTable(attack, ',')),
        new ManifestTarget(),
        new FieldsTarget(),
        new AssetsTarget(),
        new TextListTarget(),
        new PackTarget(),
        new QueryTarget(),
    ];
}
