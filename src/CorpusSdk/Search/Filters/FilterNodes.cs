using CorpusSdk.Search.Ranking;

namespace CorpusSdk.Search.Filters;

/// <summary>Keeps what all of its parts keep.</summary>
internal sealed class AllFilter(ArticleFilter[] parts) : ArticleFilter
{
    private readonly ArticleFilter[] _parts = FilterSets.Checked(parts);

    internal override ulong[][] Evaluate(IReadOnlyList<ArchiveContent> archives)
    {
        ulong[][] kept = FilterSets.Create(archives);
        FilterSets.Invert(kept, archives);
        foreach (ArticleFilter part in _parts)
        {
            ulong[][] sets = part.Evaluate(archives);
            for (int i = 0; i < kept.Length; i++)
                ArticleSet.Intersect(kept[i], sets[i]);
        }

        return kept;
    }

    public override string ToString() => FilterSets.Join(_parts, " & ");
}

/// <summary>Keeps what any of its parts keeps.</summary>
internal sealed class AnyFilter(ArticleFilter[] parts) : ArticleFilter
{
    private readonly ArticleFilter[] _parts = FilterSets.Checked(parts);

    internal override ulong[][] Evaluate(IReadOnlyList<ArchiveContent> archives)
    {
        ulong[][] kept = FilterSets.Create(archives);
        foreach (ArticleFilter part in _parts)
        {
            ulong[][] sets = part.Evaluate(archives);
            for (int i = 0; i < kept.Length; i++)
                ArticleSet.Unite(kept[i], sets[i]);
        }

        return kept;
    }

    public override string ToString() => FilterSets.Join(_parts, " | ");
}

/// <summary>Keeps what its part does not keep.</summary>
internal sealed class NotFilter(ArticleFilter part) : ArticleFilter
{
    private readonly ArticleFilter _part = part ?? throw new ArgumentNullException(nameof(part));

    internal override ulong[][] Evaluate(IReadOnlyList<ArchiveContent> archives)
    {
        ulong[][] kept = _part.Evaluate(archives);
        FilterSets.Invert(kept, archives);
        return kept;
    }

    public override string ToString() => "!" + _part;
}

/// <summary>Sets of articles, one for each archive.</summary>
internal static class FilterSets
{
    /// <summary>Empty sets.</summary>
    public static ulong[][] Create(IReadOnlyList<ArchiveContent> archives)
    {
        var sets = new ulong[archives.Count][];
        for (int i = 0; i < sets.Length; i++)
            sets[i] = new ulong[ArticleSet.WordCount(archives[i].Pack.ArticleCount)];
        return sets;
    }

    /// <summary>Makes each set that of all other articles.</summary>
    public static void Invert(ulong[][] sets, IReadOnlyList<ArchiveContent> archives)
    {
        for (int i = 0; i < sets.Length; i++)
        {
            var all = new ulong[sets[i].Length];
            if (all.Length > 0)
                ArticleSet.Fill(all, archives[i].Pack.ArticleCount);
            ArticleSet.Except(all, sets[i]);
            sets[i] = all;
        }
    }

    /// <summary>A copy of the parts, none of which may be null.</summary>
    public static ArticleFilter[] Checked(ArticleFilter[] parts)
    {
        if (parts is null || Array.IndexOf(parts, null) >= 0)
            throw new ArgumentNullException(nameof(parts));
        return [.. parts];
    }

    /// <summary>The parts for people.</summary>
    public static string Join(ArticleFilter[] parts, string sign) => "(" + string.Join(sign, (object[])parts) + ")";
}
