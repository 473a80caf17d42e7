using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Fields.Inference;

/// <summary>
/// The keys of an archive that get no property of their own, because there are too many, or because a column of them would be nearly empty.
/// They become a list of keys and values, which takes room only for existing values.
/// </summary>
/// <remarks>Without a bound, keys that are data (a name, a day) make a property and a column each, and the pack grows with their square.</remarks>
internal sealed class RareKeys
{
    /// <summary>How many properties an archive gets, those of records within its articles included.</summary>
    public const int MaxProperties = 1_000;

    /// <summary>How many cells the columns of a record may have for each value in them, where they have more than <see cref="MinCells"/>.</summary>
    private const int MaxCellsPerValue = 16;
    private const int MinCells = 100_000;

    private const string GatheredKey = "moreFields";

    // The keys that get properties, of each map where not all do.
    private readonly Dictionary<KeyStatistics, HashSet<string>> _kept = [];
    private int _keyCount;
    private int _propertyCount;

    private RareKeys()
    {
    }

    /// <summary>Finds the rare keys; null if every key gets a property.</summary>
    /// <param name="root">The keys of the articles.</param>
    /// <param name="articleCount">How many articles there are.</param>
    public static RareKeys? Find(KeyStatistics root, int articleCount)
    {
        var rare = new RareKeys();
        var maps = new Queue<(KeyStatistics Map, int RowCount)>();
        maps.Enqueue((root, articleCount));
        while (maps.Count > 0)
        {
            (KeyStatistics map, int rowCount) = maps.Dequeue();
            foreach (KeyStatistics child in rare.Keep(map, rowCount))
            {
                if (child.IsRecord || child.IsListOfRecords)
                    maps.Enqueue((child, child.IsRecord ? rowCount : child.MapElementCount));
            }
        }

        return rare._kept.Count > 0 ? rare : null;
    }

    /// <summary>Gathers the rare keys of each article under one.</summary>
    /// <returns>The problem.</returns>
    public Problem Gather(ArticleEntries[] articles, KeyStatistics root)
    {
        (string File, FieldEntry Entry)? first = null;
        for (int i = 0; i < articles.Length; i++)
        {
            FieldEntry? moved = null;
            articles[i] = articles[i] with { Entries = Gather(root, articles[i].Entries, ref moved) };
            if (first is null && moved is not null)
                first = (articles[i].File, moved);
        }

        (string file, FieldEntry entry) = first!.Value;
        return Problem.Create(ProblemCatalog.RareKeys, file, entry.KeyPlace.ToSpan(), _keyCount, _propertyCount, _keyCount - _propertyCount, entry.Key, GatheredKey);
    }

    private IEnumerable<KeyStatistics> Keep(KeyStatistics map, int rowCount)
    {
        KeyStatistics[] children = [.. map.Children.OrderByDescending(child => child.PresentCount)];
        long cells = Math.Max(MinCells, MaxCellsPerValue * children.Sum(child => (long)child.PresentCount));
        int count = (int)Math.Min(children.Length, Math.Min(MaxProperties - _propertyCount, cells / Math.Max(1, rowCount)));
        _keyCount += children.Length;
        _propertyCount += count;
        if (count < children.Length)
            _kept.Add(map, new HashSet<string>(children.Take(count).Select(child => child.Key), StringComparer.OrdinalIgnoreCase));
        return children.Take(count);
    }

    private EquatableArray<FieldEntry> Gather(KeyStatistics map, EquatableArray<FieldEntry> entries, ref FieldEntry? firstMoved)
    {
        _kept.TryGetValue(map, out HashSet<string>? kept);
        var result = new List<FieldEntry>(entries.Count);
        var moved = new List<FieldEntry>();
        foreach (FieldEntry entry in entries.AsSpan())
        {
            if (kept?.Contains(entry.Key) == false)
                moved.Add(entry);
            else
                result.Add(entry with { Value = Gather(map.Child(entry.Key), entry.Value, ref firstMoved) });
        }

        if (moved.Count > 0)
        {
            firstMoved ??= moved[0];
            result.Add(new FieldEntry(KeyFor(map), moved[0].KeyPlace, new FieldList(moved.Select(Pair).ToEquatableArray(), moved[0].Value.Place)));
        }

        return result.ToEquatableArray();
    }

    private FieldValue Gather(KeyStatistics key, FieldValue value, ref FieldEntry? firstMoved)
    {
        if (value is FieldMap map && key.IsRecord)
            return map with { Entries = Gather(key, map.Entries, ref firstMoved) };
        if (value is not FieldList list || !key.IsListOfRecords)
            return value;

        var items = new FieldValue[list.Items.Count];
        for (int i = 0; i < items.Length; i++)
            items[i] = list.Items[i] is FieldMap item ? item with { Entries = Gather(key, item.Entries, ref firstMoved) } : list.Items[i];
        return list with { Items = new EquatableArray<FieldValue>(items) };
    }

    private static FieldValue Pair(FieldEntry entry)
    {
        // Structures stay whole, as JSON: they may have as many keys again.
        FieldValue value = entry.Value is FieldScalar ? entry.Value : new FieldScalar(JsonText.Of(entry.Value), ScalarNotation.Text, entry.Value.Place);
        return new FieldMap(
            new EquatableArray<FieldEntry>(
            [
                new FieldEntry("key", entry.KeyPlace, new FieldScalar(entry.Key, ScalarNotation.Text, entry.KeyPlace)),
                new FieldEntry("value", entry.Value.Place, value),
            ]),
            entry.KeyPlace);
    }

    private static string KeyFor(KeyStatistics map)
    {
        string key = GatheredKey;
        while (map.HasChild(key))
            key += "_";
        return key;
    }
}
