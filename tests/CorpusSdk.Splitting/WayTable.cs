using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Parsing.Splitting;

namespace CorpusSdk.Splitting;

/// <summary>The way by which each archive was split, and its score: a way that fits by chance shows as a low one.</summary>
internal static class WayTable
{
    public static void Print(IReadOnlyList<MarkedArchive> archives)
    {
        foreach (MarkedArchive archive in archives)
        {
            IReadOnlyList<TextItem> items = TextItemReader.Read(archive.File, LinkMarkers.BuiltIn);
            Openings openings = OpeningFinder.Find(archive.File, items, hasHeader: items.Count > 0 && items[0].Kind == TextItemKind.Header);
            Console.WriteLine($"{archive.Name,-22} {openings.Way,-12} {Score.Of([archive])}");
        }
    }
}
