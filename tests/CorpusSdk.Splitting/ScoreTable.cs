namespace CorpusSdk.Splitting;

/// <summary>The scores of archives by layout.</summary>
internal static class ScoreTable
{
    public static void Print(IReadOnlyList<MarkedArchive> archives, Func<MarkedArchive, IReadOnlyList<int>> find, Func<MarkedArchive, IReadOnlyList<int>> findSure, bool showMisses)
    {
        Console.WriteLine($"{"layout",-12} {"files",5} {"articles",8} {"found",6} {"right",6} {"precision",9} {"recall",7} {"F1",6} {"sure",6} {"sure right",10}");
        foreach (IGrouping<string, MarkedArchive> layout in archives.GroupBy(archive => archive.Layout))
        {
            Console.WriteLine($"{layout.Key,-12} {Score.Of([.. layout], find, findSure)}");
            foreach (MarkedArchive archive in showMisses ? layout : Enumerable.Empty<MarkedArchive>())
            {
                IReadOnlyList<int> found = find(archive);
                foreach (int line in archive.Openings.Except(found))
                    Console.WriteLine($"  missed {archive.Name}:{line} {archive.LineAt(line)}");
                foreach (int line in found.Except(archive.Openings))
                    Console.WriteLine($"  wrong  {archive.Name}:{line} {archive.LineAt(line)}");
            }
        }
    }
}
