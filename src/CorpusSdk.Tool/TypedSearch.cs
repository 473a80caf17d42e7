namespace CorpusSdk.Tool;

/// <summary>A search as it was typed.</summary>
/// <param name="Typed">The query; empty for none.</param>
/// <param name="Archive">The name of the one archive to search; null for all.</param>
/// <param name="Narrowing">Which articles are looked at, and how they are shown.</param>
/// <param name="Limit">How many are shown at most.</param>
internal sealed record TypedSearch(string Typed, string? Archive, Narrowing Narrowing, int Limit)
{
    /// <summary>What is looked for, within a sentence: <c>'ice road' where tags = river and date >= 2020</c>.</summary>
    public string Target => string.Join(' ', new[] { Typed.Length > 0 ? $"'{Typed}'" : null, Narrowing.Conditions.Count > 0 ? $"where {Narrowing}" : null }.OfType<string>());

    /// <summary>The options of the same search for another query, as a shell reads them, and a blank behind each.</summary>
    public string Options => string.Concat(
        Parts().Select(static part => $"{part.Option} {ShellText.WriteValue(part.Value)} "));

    private IEnumerable<(string Option, string Value)> Parts()
    {
        if (Archive is not null)
            yield return ("--archive", Archive);
        foreach (string condition in Narrowing.Conditions)
            yield return ("--where", condition);
        if (Narrowing.Order is not null)
            yield return ("--sort", Narrowing.Order);
        foreach (string key in Narrowing.Facets)
            yield return ("--facets", key);
    }
}
