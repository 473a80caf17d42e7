namespace CorpusSdk.Splitting;

/// <summary>Scores each archive with weights that were fitted to the others.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    public static void Run(IReadOnlyList<MarkedArchive> archives)
    {
        // Archives of one group share articles: a group is left out as a whole.
        string[] groups = [.. archives.Select(archive => archive.Group).Distinct()];
        var found = new Dictionary<MarkedArchive, IReadOnlyList<int>>();
        var sure = new Dictionary<MarkedArchive, IReadOnlyList<int>>();
        for (int fold = 0; fold < Folds; fold++)
        {
            HashSet<string> left = [.. groups.Where((_, i) => i % Folds == fold)];
            WeightFitter.FitBoth([.. archives.Where(archive => !left.Contains(archive.Group))]);
            foreach (MarkedArchive archive in archives.Where(archive => left.Contains(archive.Group)))
                (found[archive], sure[archive]) = (archive.Find(), archive.FindSure());
        }

        ScoreTable.Print(archives, archive => found[archive], archive => sure[archive], showMisses: false);
    }
}
