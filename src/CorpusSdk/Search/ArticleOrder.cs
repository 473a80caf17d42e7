using System.Diagnostics;

namespace CorpusSdk;

/// <summary>The order of hits by a field instead of by score. Articles without the field come last, and equals are in the order of the archive.</summary>
/// <remarks>
/// Numbers, days and points in time are ordered by value, texts, names and slugs ordinally. A key is that of a filter (<see cref="ArticleFilter"/>).
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ArticleOrder
{
    private ArticleOrder(string key, bool isDescending)
    {
        Key = key ?? throw new ArgumentNullException(nameof(key));
        IsDescending = isDescending;
    }

    /// <summary>The key of the field.</summary>
    public string Key { get; }

    /// <summary>Whether the highest value comes first.</summary>
    public bool IsDescending { get; }

    /// <summary>The lowest value first.</summary>
    public static ArticleOrder Ascending(string key) => new(key, isDescending: false);

    /// <summary>The highest value first.</summary>
    public static ArticleOrder Descending(string key) => new(key, isDescending: true);

    /// <summary>The key and the direction.</summary>
    public override string ToString() => IsDescending ? $"{Key} descending" : Key;
}
