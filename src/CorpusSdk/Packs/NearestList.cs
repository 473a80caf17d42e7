namespace CorpusSdk.Packs;

/// <summary>A slug that is near a text.</summary>
/// <param name="Slips">How far it is.</param>
/// <param name="IsPart">Whether a stretch of it is near, and not the whole.</param>
/// <param name="Slug">The slug.</param>
/// <param name="Position">Its position among all slugs.</param>
internal readonly record struct NearSlug(int Slips, bool IsPart, string Slug, int Position) : IComparable<NearSlug>
{
    /// <summary>The nearer first.</summary>
    public int CompareTo(NearSlug other)
    {
        if (Slips != other.Slips)
            return Slips - other.Slips;
        if (IsPart != other.IsPart)
            return IsPart ? 1 : -1;
        int order = string.CompareOrdinal(Slug, other.Slug);
        return order != 0 ? order : Position - other.Position;
    }
}

/// <summary>The nearest of all slugs that are added.</summary>
/// <param name="limit">How many are kept, at least one.</param>
/// <param name="bound">How many slips a slug has at most.</param>
internal sealed class NearestList(int limit, int bound)
{
    private readonly List<NearSlug> _found = [];

    /// <summary>A slug with more slips is not among the nearest.</summary>
    public int Bound { get; private set; } = bound;

    /// <summary>Adds a slug.</summary>
    public void Add(NearSlug slug)
    {
        _found.Add(slug);

        // Sorted only now and then, so that an addition costs little however many are kept.
        if (_found.Count >= limit + (long)Math.Max(1, limit / 2))
            Trim();
    }

    /// <summary>The positions of the nearest slugs, the nearest first.</summary>
    public int[] ToPositions()
    {
        Trim();
        return [.. _found.Select(slug => slug.Position)];
    }

    private void Trim()
    {
        _found.Sort();
        if (_found.Count < limit)
            return;
        _found.RemoveRange(limit, _found.Count - limit);
        Bound = Math.Min(Bound, _found[limit - 1].Slips);
    }
}
