namespace CorpusSdk.Compiler.Fields.Inference;

/// <summary>The place of a value.</summary>
/// <param name="File">The file.</param>
/// <param name="Node">The value.</param>
internal readonly record struct PlacedNode(string File, FieldValue Node);

/// <summary>Statistics of a key in all articles: the types of its values, and the keys below it.</summary>
/// <param name="repeated">Receives the entries that an article has twice, in different letter case.</param>
internal sealed class KeyStatistics(List<(string File, FieldEntry Entry)> repeated)
{
    private readonly Dictionary<string, KeyStatistics> _children = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ScalarTypes, TypeCount> _types = [];
    private readonly HashSet<string> _distinct = new(StringComparer.Ordinal);

    private int _mapCount;
    private int _lastMap;

    /// <summary>The key as it was seen first, in the order of the articles.</summary>
    public string Key { get; private set; } = "";

    /// <summary>How many rows have a value.</summary>
    public int PresentCount { get; private set; }

    /// <summary>How many of these are single values, lists and maps.</summary>
    public int ScalarCount { get; private set; }

    /// <inheritdoc cref="ScalarCount"/>
    public int ListCount { get; private set; }

    /// <inheritdoc cref="ScalarCount"/>
    public int MapCount { get; private set; }

    /// <summary>How many elements of lists are maps, and how many are lists.</summary>
    public int MapElementCount { get; private set; }

    /// <inheritdoc cref="MapElementCount"/>
    public int ListElementCount { get; private set; }

    /// <summary>How many single values there are, those in lists included.</summary>
    public int ValueCount { get; private set; }

    /// <summary>Whether every value is a map, which makes the field a record.</summary>
    public bool IsRecord => MapCount > 0 && ScalarCount == 0 && ListCount == 0;

    /// <summary>Whether every value is a list of maps, which makes the field a list of records.</summary>
    public bool IsListOfRecords => MapElementCount > 0 && MapCount == 0 && ValueCount == 0 && ListElementCount == 0;

    /// <summary>How many rows the keys below this one can be in: maps, and elements that are maps.</summary>
    public int ChildRowCount => MapCount + MapElementCount;

    /// <summary>The types that all single values have in common.</summary>
    public ScalarTypes Types { get; private set; } = ScalarTypes.All;

    /// <summary>How many different single values there are.</summary>
    public int DistinctCount => _distinct.Count;

    /// <summary>The longest single value.</summary>
    public int MaxLengthInChars { get; private set; }

    /// <summary>The keys below, in ordinal order.</summary>
    public IEnumerable<KeyStatistics> Children => _children.Values.OrderBy(child => child.Key, StringComparer.Ordinal);

    /// <summary>The values by the types they have.</summary>
    public IReadOnlyCollection<KeyValuePair<ScalarTypes, TypeCount>> TypeCounts => _types;

    /// <summary>The first value that is a list or a map.</summary>
    public PlacedNode FirstStructure { get; private set; }

    /// <summary>A key below this one, ignoring letter case.</summary>
    public KeyStatistics Child(string key) => _children[key];

    /// <summary>Whether there is a key below this one, ignoring letter case.</summary>
    public bool HasChild(string key) => _children.ContainsKey(key);

    /// <summary>Counts the values of a map.</summary>
    public void AddChildren(string file, EquatableArray<FieldEntry> entries)
    {
        _mapCount++;
        foreach (FieldEntry entry in entries.AsSpan())
        {
            if (!_children.TryGetValue(entry.Key, out KeyStatistics? child))
                _children.Add(entry.Key, child = new KeyStatistics(repeated) { Key = entry.Key });
            if (child._lastMap == _mapCount)
            {
                repeated.Add((file, entry));
                continue;
            }

            child._lastMap = _mapCount;
            child.Add(file, entry.Value);
        }
    }

    private void Add(string file, FieldValue node)
    {
        if (node is FieldScalar scalar)
        {
            if (scalar.Notation == ScalarNotation.Null)
                return;
            ScalarCount++;
            AddScalar(file, scalar);
        }
        else
        {
            if (FirstStructure.Node is null)
                FirstStructure = new PlacedNode(file, node);
            if (node is FieldMap map)
            {
                MapCount++;
                AddChildren(file, map.Entries);
            }
            else
            {
                ListCount++;
                foreach (FieldValue item in ((FieldList)node).Items.AsSpan())
                    AddElement(file, item);
            }
        }

        PresentCount++;
    }

    private void AddElement(string file, FieldValue item)
    {
        switch (item)
        {
            case FieldMap map:
                MapElementCount++;
                AddChildren(file, map.Entries);
                break;
            case FieldList:
                ListElementCount++;
                break;
            case FieldScalar { Notation: not ScalarNotation.Null } scalar:
                AddScalar(file, scalar);
                break;
        }
    }

    private void AddScalar(string file, FieldScalar scalar)
    {
        ScalarTypes types = ScalarTypeReader.Of(scalar);
        Types &= types;
        ValueCount++;
        MaxLengthInChars = Math.Max(MaxLengthInChars, scalar.Text.Length);
        _distinct.Add(scalar.Text);
        if (!_types.TryGetValue(types, out TypeCount? count))
            _types.Add(types, count = new TypeCount());
        count.Add(file, scalar);
    }
}

/// <summary>How many values have the same types, and where the first of them are.</summary>
internal sealed class TypeCount
{
    private const int MaxPlaces = 3;

    private readonly List<PlacedNode> _first = [];

    public int Count { get; private set; }

    public IReadOnlyList<PlacedNode> First => _first;

    public void Add(string file, FieldValue node)
    {
        Count++;
        if (_first.Count < MaxPlaces)
            _first.Add(new PlacedNode(file, node));
    }
}
