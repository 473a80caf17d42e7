using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Search.Filters;

/// <summary>An end of a range of values.</summary>
/// <param name="Value">The value; without one there is no end.</param>
/// <param name="IsIncluded">Whether the value is within the range.</param>
internal readonly record struct RangeEnd(FilterValue Value, bool IsIncluded)
{
    /// <summary>No end.</summary>
    public static RangeEnd None => default;

    /// <summary>Whether there is an end.</summary>
    public bool IsSet => Value.Value is not null;

    /// <summary>An end at a value.</summary>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    public static RangeEnd At(FilterValue value, bool isIncluded) =>
        value.Value is null ? throw new ArgumentNullException(nameof(value)) : new RangeEnd(value, isIncluded);
}

/// <summary>A filter that looks at one field.</summary>
internal abstract class FieldFilter(string key) : ArticleFilter
{
    /// <summary>The key of the field.</summary>
    protected string Key { get; } = key ?? throw new ArgumentNullException(nameof(key));

    internal sealed override ulong[][] Evaluate(IReadOnlyList<ArchiveContent> archives)
    {
        ulong[][] kept = FilterSets.Create(archives);
        string? problem = null;
        bool isKnown = archives.Count == 0;
        for (int i = 0; i < kept.Length; i++)
        {
            ArchiveContent archive = archives[i];
            if (archive.Pack.ArticleCount == 0)
                isKnown = true;
            else if (FieldPath.TryFind(archive.Fields, Key) is not { } path)
                continue;
            else if (!TryMark(path, archive, kept[i]))
                problem ??= $"The field '{Key}' of the archive {archive.Archive.Name} has {path.Holds}, and '{this}' compares it with something else.";
            else
                isKnown = true;
        }

        return isKnown ? kept : throw WrongArgument.Unfit("where", problem ?? FieldPath.Unknown(archives, Key));
    }

    /// <summary>Adds the articles that are kept; false if the field cannot have such values.</summary>
    protected abstract bool TryMark(FieldPath path, ArchiveContent archive, ulong[] kept);
}

/// <summary>Keeps articles that have a field.</summary>
internal sealed class PresenceFilter(string key) : FieldFilter(key)
{
    protected override bool TryMark(FieldPath path, ArchiveContent archive, ulong[] kept)
    {
        path.Mark(kept, path.IsPresent);
        return true;
    }

    public override string ToString() => Key;
}

/// <summary>Keeps articles with a value within a range.</summary>
internal sealed class RangeFilter(string key, RangeEnd low, RangeEnd high) : FieldFilter(key)
{
    protected override bool TryMark(FieldPath path, ArchiveContent archive, ulong[] kept)
    {
        if (path.IsOfRecords || ValueRange.TryCreate(path.Fields, path.ValueColumn, low, high) is not { } range)
            return false;
        if (path.Lookup is { } lookup && range.TryFind(lookup, out int first, out int end))
            LookupSets.Add(kept, lookup, lookup.Articles(first, end), archive.Pack.ArticleCount);
        else
            path.Mark(kept, row => path.IsPresent(row) && range.Side(new FieldRow(path.Fields, row), path.ValueColumn) == 0);
        return true;
    }

    public override string ToString()
    {
        if (low.IsSet && high.IsSet)
            return low == high ? $"{Key} = {low.Value}" : $"{Key} = {low.Value} to {high.Value}";
        return low.IsSet ? $"{Key} {(low.IsIncluded ? ">=" : ">")} {low.Value}" : $"{Key} {(high.IsIncluded ? "<=" : "<")} {high.Value}";
    }
}
