using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CorpusSdk.Search.Ranking;

namespace CorpusSdk.Search.Filters;

/// <summary>Puts articles in the order of a field.</summary>
internal static class FieldSorter
{
    /// <summary>A page of the matches, in order.</summary>
    /// <param name="archives">The archives.</param>
    /// <param name="matches">A set of articles for each of them.</param>
    /// <param name="order">The order.</param>
    /// <param name="offset">How many articles to pass over.</param>
    /// <param name="limit">How many to give at most.</param>
    /// <exception cref="ArgumentException">No archive has the field, it is a list or a record, or archives have it with values that do not compare.</exception>
    public static RankedHit[] Page(IReadOnlyList<ArchiveContent> archives, ulong[][] matches, ArticleOrder order, int offset, int limit)
    {
        FieldPath?[] paths = FindPaths(archives, order.Key);
        var columns = paths.Where(path => path is not null).Select(path => KindOf(path!)).Distinct().ToList();
        if (columns.Count == 0 || columns.TrueForAll(kind => kind is FieldKind.Int32 or FieldKind.Int64 or FieldKind.Boolean))
            return Page(paths, matches, Integer, Comparer<long>.Default, order, offset, limit);
        if (columns.TrueForAll(kind => kind == FieldKind.Date || kind == FieldKind.Timestamp))
            return Page(paths, matches, Ticks, Comparer<long>.Default, order, offset, limit);
        if (columns.TrueForAll(kind => kind is FieldKind.Int32 or FieldKind.Int64 or FieldKind.Decimal))
            return Page(paths, matches, Decimal, Comparer<decimal>.Default, order, offset, limit);
        if (columns.TrueForAll(kind => kind is FieldKind.Int32 or FieldKind.Int64 or FieldKind.Decimal or FieldKind.Double))
            return Page(paths, matches, Double, Comparer<double>.Default, order, offset, limit);
        if (columns.TrueForAll(KindValues.AreTexts))
            return Page(paths, matches, Text, StringComparer.Ordinal, order, offset, limit);
        throw WrongArgument.Unfit("orderBy", $"The archives have values in the field '{order.Key}' that do not compare with each other.");
    }

    private static FieldPath?[] FindPaths(IReadOnlyList<ArchiveContent> archives, string key)
    {
        var paths = new FieldPath?[archives.Count];
        for (int i = 0; i < paths.Length; i++)
        {
            if (archives[i].Pack.ArticleCount == 0)
                continue;
            paths[i] = FieldPath.TryFind(archives[i].Fields, key);
            if (paths[i] is { } path && (path.IsList || path.IsOfRecords))
                throw WrongArgument.Unfit("orderBy", $"The field '{key}' of the archive {archives[i].Archive.Name} has several values or a record; articles are sorted by one value.");
        }

        bool isKnown = Array.Exists(paths, path => path is not null) || archives.All(archive => archive.Pack.ArticleCount == 0);
        return isKnown ? paths : throw WrongArgument.Unfit("orderBy", FieldPath.Unknown(archives, key));
    }

    // Names of enumerations and slugs are texts. A column without values has nothing to compare, whatever it is.
    private static FieldKind KindOf(FieldPath path) => path.Fields.TextColumn(path.ValueColumn) >= 0 ? FieldKind.Text : path.Fields.Columns[path.ValueColumn].Kind switch
    {
        FieldKind.Reference or FieldKind.None => FieldKind.Int32,
        FieldKind kind => kind,
    };

    private static RankedHit[] Page<T>(FieldPath?[] paths, ulong[][] matches, Func<FieldPath, int, T> valueOf, IComparer<T> comparer, ArticleOrder order, int offset, int limit)
    {
        var present = new List<Entry<T>>();
        var missing = new List<RankedHit>();
        for (int i = 0; i < matches.Length; i++)
        {
            for (int word = 0; word < matches[i].Length; word++)
            {
                for (ulong left = matches[i][word]; left != 0; left &= left - 1)
                {
                    int article = (word * ArticleSet.WordLength) + ArticleSet.LowestBit(left);
                    if (paths[i] is { } path && path.IsThere(article))
                        present.Add(new Entry<T>(valueOf(path, article), new RankedHit(i, article, 0), present.Count));
                    else
                        missing.Add(new RankedHit(i, article, 0));
                }
            }
        }

        present.Sort((left, right) =>
        {
            int compared = order.IsDescending ? comparer.Compare(right.Value, left.Value) : comparer.Compare(left.Value, right.Value);
            return compared != 0 ? compared : left.Place.CompareTo(right.Place);
        });
        return [.. present.Select(entry => entry.Hit).Concat(missing).Skip(offset).Take(limit)];
    }

    private static long Integer(FieldPath path, int row) => path.Fields.Columns[path.ValueColumn].Kind switch
    {
        FieldKind.Boolean => new FieldRow(path.Fields, row).Boolean(path.ValueColumn) ? 1 : 0,
        FieldKind.Int64 => new FieldRow(path.Fields, row).Int64(path.ValueColumn),
        _ => new FieldRow(path.Fields, row).Int32(path.ValueColumn),
    };

    private static long Ticks(FieldPath path, int row) => path.Fields.Columns[path.ValueColumn].Kind == FieldKind.Date
        ? new FieldRow(path.Fields, row).Day(path.ValueColumn).Ticks
        : new FieldRow(path.Fields, row).Timestamp(path.ValueColumn).UtcTicks;

    private static decimal Decimal(FieldPath path, int row) => path.Fields.Columns[path.ValueColumn].Kind == FieldKind.Decimal
        ? new FieldRow(path.Fields, row).Decimal(path.ValueColumn)
        : Integer(path, row);

    private static double Double(FieldPath path, int row) => path.Fields.Columns[path.ValueColumn].Kind == FieldKind.Double
        ? new FieldRow(path.Fields, row).Double(path.ValueColumn)
        : (double)Decimal(path, row);

    private static string Text(FieldPath path, int row)
    {
        int names = path.Fields.TextColumn(path.ValueColumn);
        return names >= 0 ? path.Fields.Text(path.Fields.TextOfNumber(names, row)) : new FieldRow(path.Fields, row).TextOrAddress(path.ValueColumn);
    }

    private readonly record struct Entry<T>(T Value, RankedHit Hit, int Place);
}
