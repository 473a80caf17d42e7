namespace CorpusSdk.Tool.Comparison;

/// <summary>Two sources, compared article by article. An article is the same if its archive and slug are; its place in a file, and its order, do not count.</summary>
/// <param name="Changes">The articles that differ, by archive and slug.</param>
/// <param name="SameCount">How many are as they were.</param>
internal sealed record SourceComparison(IReadOnlyList<ArticleChange> Changes, int SameCount)
{
    /// <summary>Compares.</summary>
    public static SourceComparison Create(IReadOnlyList<Archive> before, IReadOnlyList<Archive> after)
    {
        var changes = new List<ArticleChange>();
        int same = 0;
        foreach (string name in before.Concat(after).Select(archive => archive.Name).Distinct().Order(StringComparer.Ordinal))
        {
            Archive? old = before.FirstOrDefault(archive => archive.Name == name);
            Archive? now = after.FirstOrDefault(archive => archive.Name == name);
            // The fingerprint is one of all texts, their fields included.
            if (old is not null && now is not null && old.Fingerprint == now.Fingerprint)
                same += now.Count;
            else
                Compare(old, now, changes, ref same);
        }

        return new SourceComparison(changes, same);
    }

    /// <summary>How many articles differ in one way.</summary>
    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);

    private static void Compare(Archive? before, Archive? after, List<ArticleChange> changes, ref int same)
    {
        IEnumerable<string> slugs = Slugs(before).Concat(Slugs(after)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (string slug in slugs)
        {
            Article? old = Find(before, slug);
            Article? now = Find(after, slug);
            if (old is null || now is null)
                changes.Add(new ArticleChange(now is null ? ChangeKind.Removed : ChangeKind.Added, (now ?? old)!, []));
            else if (ArticleParts.Differing(old, now) is { Count: > 0 } parts)
                changes.Add(new ArticleChange(ChangeKind.Changed, now, parts));
            else
                same++;
        }
    }

    private static IEnumerable<string> Slugs(Archive? archive) => archive?.Articles.Select(article => article.Slug) ?? [];

    private static Article? Find(Archive? archive, string slug) => archive is not null && archive.TryGet(slug, out Article? article) ? article : null;
}
