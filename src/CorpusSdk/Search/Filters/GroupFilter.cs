using CorpusSdk.Packs;

namespace CorpusSdk.Search.Filters;

/// <summary>Keeps the articles of a group of a lookup table.</summary>
/// <param name="archive">The archive of the table; null for the group of a key that no article has.</param>
/// <param name="lookup">The table; null as the archive is.</param>
/// <param name="range">The postings of the group.</param>
internal sealed class GroupFilter(ArchiveContent? archive, LookupView? lookup, (int Start, int Count) range) : ArticleFilter
{
    internal override ulong[][] Evaluate(IReadOnlyList<ArchiveContent> archives)
    {
        ulong[][] kept = FilterSets.Create(archives);
        if (archive is null)
            return kept;
        bool isSearched = false;
        for (int i = 0; i < kept.Length; i++)
        {
            if (!ReferenceEquals(archives[i], archive))
                continue;
            isSearched = true;
            LookupSets.Add(kept[i], lookup!, range, archive.Pack.ArticleCount);
        }

        return isSearched ? kept : throw WrongArgument.Unfit("where", $"The filter has articles of the archive {archive.Archive.Name}, which is not searched.");
    }

    public override string ToString() => archive is null ? "nothing" : $"{range.Count} of {archive.Archive.Name}";
}
