using CorpusSdk.Benchmarks.Growth.Shapes;

namespace CorpusSdk.Benchmarks.Growth;

/// <summary>All shapes that are measured. A new one is a line in its list.</summary>
internal static class HostileShapes
{
    private static readonly HostileShape[] All =
    [
        .. MarkdownBlocks.All,
        .. MarkdownInlines.All,
        .. LinkShapes.All,
        .. SettingShapes.All,
        .. ManyKeys.All,
        .. TableShapes.All,
        .. JsonShapes.All,
        .. YamlShapes.All,
        .. TomlShapes.All,
        .. PlainTextShapes.All,
        .. ProofreadingShapes.All,
    ];

    /// <summary>The shapes whose name contains a text, ignoring letter case, in the order of the table.</summary>
    public static IReadOnlyList<HostileShape> Named(string part) =>
        [.. All.Where(shape => shape.Name.Contains(part, StringComparison.OrdinalIgnoreCase))];
}
