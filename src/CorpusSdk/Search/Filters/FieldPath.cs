using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CorpusSdk.Search.Ranking;

namespace CorpusSdk.Search.Filters;

/// <summary>The way to a field of an archive: its column, and the lists and records that it is within.</summary>
internal sealed class FieldPath
{
    private const string ElementSuffix = "[]";
    private const string KeySuffix = "{key}";

    // What a message lists, and how much a name may differ from one that was meant.
    private const int MaxNames = 20;
    private const int MaxMistakes = 2;

    // From the archive's table inwards; the last has the values.
    private readonly int[] _columns;

    private FieldPath(PackFields fields, int[] columns, LookupView? lookup)
    {
        Fields = fields;
        Lookup = lookup;
        _columns = columns;
        ValueColumn = columns[columns.Length - 1];
    }

    /// <summary>The fields of the archive.</summary>
    public PackFields Fields { get; }

    /// <summary>The column of the values: of a list, that of its elements.</summary>
    public int ValueColumn { get; }

    /// <summary>The lookup table of the field; null if it has none.</summary>
    public LookupView? Lookup { get; }

    /// <summary>Whether the values are records or nothing at all, which no value is equal to.</summary>
    public bool IsOfRecords => Fields.Columns[ValueColumn].Kind == FieldKind.Map;

    /// <summary>Whether an article has several values.</summary>
    public bool IsList => Array.Exists(_columns, column => Fields.Columns[column].Kind == FieldKind.List);

    /// <summary>What the values are, for messages.</summary>
    public string Holds => Fields.Columns[ValueColumn].Kind switch
    {
        _ when Fields.TextColumn(ValueColumn) >= 0 => "names",
        FieldKind.Boolean => "true or false",
        FieldKind.Int32 or FieldKind.Int64 or FieldKind.Double or FieldKind.Decimal or FieldKind.Reference => "numbers",
        FieldKind.Date => "days such as 2024-05-31",
        FieldKind.Timestamp => "points in time such as 2024-05-31T12:00:00Z",
        FieldKind.Map => "records, whose fields are named with a dot",
        FieldKind.None => "no values",
        _ => "texts",
    };

    /// <summary>Finds the way to a field; null if the archive has no such field.</summary>
    public static FieldPath? TryFind(PackFields fields, string key)
    {
        bool[] isOfLookup = new bool[fields.Columns.Length];
        for (int i = 0; i < fields.LookupCount; i++)
        {
            LookupView lookup = fields.Lookup(i);
            isOfLookup[lookup.KeyColumn] = true;
            isOfLookup[lookup.ArticlesColumn] = true;
        }

        return (Find(fields, isOfLookup, key, StringComparison.Ordinal) ?? Find(fields, isOfLookup, key, StringComparison.OrdinalIgnoreCase)) is { } columns
            ? new FieldPath(fields, columns, FindLookup(fields, columns))
            : null;
    }

    /// <summary>The message for a field that none of the archives has.</summary>
    public static string Unknown(IReadOnlyList<ArchiveContent> archives, string key)
    {
        string[] known = [.. archives.SelectMany(NamesOf).Distinct(StringComparer.Ordinal)];
        string nearest = Nearest(known, key) is { } name ? $" Did you mean '{name}'?" : "";
        string list = known.Length == 0 ? "" : $" fields are '{string.Join("', '", known.Take(MaxNames))}'{(known.Length > MaxNames ? " …" : ".")}";
        return archives.Count == 1
            ? $"The archive {archives[0].Archive.Name} has no field '{key}'.{nearest} {(list.Length > 0 ? $"Its{list}" : "It has no fields.")}"
            : $"None of the {archives.Count} archives has a field '{key}'.{nearest} {(list.Length > 0 ? $"Their{list}" : "They have no fields.")}";
    }

    /// <summary>Whether a row of the values has one.</summary>
    public bool IsPresent(int row) => Fields.Columns[ValueColumn].Kind != FieldKind.None && new FieldRow(Fields, row).Has(ValueColumn);

    /// <summary>Whether an article has the one value, and the records that it is within.</summary>
    public bool IsThere(int article) => IsPresent(article) && Array.TrueForAll(_columns, column => new FieldRow(Fields, article).Has(column));

    /// <summary>Adds the articles with a value, of which a list may have several, that is wanted.</summary>
    /// <param name="articles">A set of the archive's articles.</param>
    /// <param name="isWanted">Looks at a row of the values.</param>
    public void Mark(ulong[] articles, Func<int, bool> isWanted)
    {
        int count = Fields.Columns[ValueColumn].RowCount;
        ulong[] rows = new ulong[ArticleSet.WordCount(count)];
        for (int row = 0; row < count; row++)
        {
            if (isWanted(row))
                rows[row / ArticleSet.WordLength] |= 1UL << (row % ArticleSet.WordLength);
        }

        for (int i = _columns.Length - 2; i >= 0; i--)
            rows = Outwards(_columns[i], rows);
        if (rows.Length != articles.Length)
            throw Fields.Damage("a field does not have one row for each article");
        ArticleSet.Unite(articles, rows);
    }

    /// <summary>From the rows of what a list or a record has, to those of the list or record.</summary>
    private ulong[] Outwards(int column, ulong[] inner)
    {
        int count = Fields.Columns[column].RowCount;
        ulong[] outer = new ulong[ArticleSet.WordCount(count)];
        bool isList = Fields.Columns[column].Kind == FieldKind.List;
        if (!isList && inner.Length != outer.Length)
            throw Fields.Damage("a field does not have one row for each record");
        for (int row = 0; row < count; row++)
        {
            if (!new FieldRow(Fields, row).Has(column))
                continue;
            (int start, int end) = isList ? Fields.Elements(column, row) : (row, row + 1);
            if (start < end && (end - 1) / ArticleSet.WordLength >= inner.Length)
                throw Fields.Damage("the elements of a list do not exist");
            if (start < end && ArticleSet.HasAny(inner, (uint)start, (uint)end - 1))
                outer[row / ArticleSet.WordLength] |= 1UL << (row % ArticleSet.WordLength);
        }

        return outer;
    }

    private static int[]? Find(PackFields fields, bool[] isOfLookup, string key, StringComparison comparison)
    {
        for (int column = 0; column < fields.Columns.Length; column++)
        {
            if (isOfLookup[column])
            {
                column = fields.Columns[column].EndColumn - 1;
                continue;
            }

            string name = fields.Text((uint)fields.Columns[column].Name);
            if (string.Equals(name, key, comparison) || (name.Contains(ElementSuffix) && string.Equals(name.Replace(ElementSuffix, ""), key, comparison)))
                return WayTo(fields, column);
        }

        return null;
    }

    private static int[] WayTo(PackFields fields, int target)
    {
        var way = new List<int>();
        for (int column = 0; column <= target;)
        {
            if (fields.Columns[column].EndColumn <= target)
            {
                column = fields.Columns[column].EndColumn;
                continue;
            }

            way.Add(column++);
        }

        while (fields.Columns[way[way.Count - 1]].Kind == FieldKind.List)
            way.Add(way[way.Count - 1] + 1);
        return [.. way];
    }

    // Keys of maps are columns, too, but no names.
    private static IEnumerable<string> NamesOf(ArchiveContent archive)
    {
        for (int column = 0; column < archive.Fields.Columns.Length; column = archive.Fields.Columns[column].EndColumn)
        {
            string name = archive.Fields.Text((uint)archive.Fields.Columns[column].Name);
            if (name.Length == 0 || name[name.Length - 1] != '}')
                yield return name;
        }
    }

    private static string? Nearest(string[] known, string key)
    {
        string typed = key.ToLowerInvariant();
        (string Name, int Distance) best = ("", Math.Min(MaxMistakes, (key.Length - 1) / 2) + 1);
        foreach (string name in known)
        {
            int distance = EditDistance.Compute(typed, name.ToLowerInvariant(), MaxMistakes);
            if (distance < best.Distance)
                best = (name, distance);
        }

        return best.Name.Length > 0 ? best.Name : null;
    }

    private static LookupView? FindLookup(PackFields fields, int[] columns)
    {
        // The keys are the values of the outermost list, and nothing but a field of the article itself has a table.
        string name = fields.Text((uint)fields.Columns[columns[0]].Name) + KeySuffix;
        if (columns.Length > 2 || (columns.Length == 2 && fields.Columns[columns[0]].Kind != FieldKind.List))
            return null;
        for (int i = 0; i < fields.LookupCount; i++)
        {
            LookupView lookup = fields.Lookup(i);
            if (fields.Columns[lookup.KeyColumn].Kind == fields.Columns[columns[columns.Length - 1]].Kind
                && string.Equals(fields.Text((uint)fields.Columns[lookup.KeyColumn].Name), name, StringComparison.Ordinal))
            {
                return lookup;
            }
        }

        return null;
    }
}
