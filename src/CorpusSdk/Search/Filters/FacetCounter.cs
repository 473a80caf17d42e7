using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk.Search.Filters;

/// <summary>Counts how many of the articles of a result have each value of a field that has a lookup table.</summary>
internal static class FacetCounter
{
    /// <summary>The values that any of the articles has, the most frequent first; equally frequent ones in the order of their keys.</summary>
    /// <param name="archives">The archives.</param>
    /// <param name="matches">Gives a set of articles for each of them; asked only if the field is right.</param>
    /// <param name="key">The key of the field.</param>
    /// <exception cref="ArgumentException">No archive has the field with a lookup table.</exception>
    public static IReadOnlyList<LookupKey<object>> Count(IReadOnlyList<ArchiveContent> archives, Func<ulong[][]> matches, string key)
    {
        var paths = new FieldPath?[archives.Count];
        string? problem = null;
        for (int i = 0; i < paths.Length; i++)
        {
            if (archives[i].Pack.ArticleCount == 0)
                continue;
            FieldPath? path = FieldPath.TryFind(archives[i].Fields, key);
            if (path?.Lookup is not null)
                paths[i] = path;
            else if (path is not null)
                problem ??= $"The field '{key}' of the archive {archives[i].Archive.Name} has no lookup table; a schema gives it one with [Indexed].";
        }

        if (Array.TrueForAll(paths, path => path is null) && !archives.All(archive => archive.Pack.ArticleCount == 0))
            throw new ArgumentException(problem ?? FieldPath.Unknown(archives, key), nameof(key));

        // Values in the order in which archives have them, which is ascending within each.
        var counts = new Dictionary<object, (int Count, int Place)>();
        ulong[][] sets = matches();
        for (int i = 0; i < paths.Length; i++)
        {
            if (paths[i] is { } path)
                Add(counts, path, sets[i], archives[i].Pack.ArticleCount);
        }

        return Array.AsReadOnly(counts.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Value.Place).Select(pair => new LookupKey<object>(pair.Key, pair.Value.Count)).ToArray());
    }

    private static void Add(Dictionary<object, (int Count, int Place)> counts, FieldPath path, ulong[] set, int articleCount)
    {
        LookupView lookup = path.Lookup!;
        Dictionary<long, object>? names = null;
        for (int key = 0; key < lookup.KeyCount; key++)
        {
            int count = LookupSets.Count(set, lookup, lookup.Articles(key), articleCount);
            if (count == 0)
                continue;
            var row = new FieldRow(lookup.Fields, key);
            object value = KindValues.ReadScalar(row, lookup.KeyColumn, lookup.Fields.Columns[lookup.KeyColumn].Kind);
            if (path.Fields.TextColumn(path.ValueColumn) is >= 0 and int texts)
                value = (names ??= Names(path, texts)).TryGetValue(Convert.ToInt64(value, null), out object? name) ? name : value;
            counts[value] = counts.TryGetValue(value, out (int Count, int Place) known) ? (known.Count + count, known.Place) : (count, counts.Count);
        }
    }

    // The keys of a table have no texts beside them; the values have.
    private static Dictionary<long, object> Names(FieldPath path, int texts)
    {
        var names = new Dictionary<long, object>();
        for (int row = 0; row < path.Fields.Columns[path.ValueColumn].RowCount; row++)
        {
            var values = new FieldRow(path.Fields, row);
            if (!values.Has(path.ValueColumn))
                continue;
            long number = path.Fields.Columns[path.ValueColumn].Kind == FieldKind.Int64 ? values.Int64(path.ValueColumn) : values.Int32(path.ValueColumn);
            if (!names.ContainsKey(number))
                names.Add(number, path.Fields.Text(path.Fields.TextOfNumber(texts, row)));
        }

        return names;
    }
}
