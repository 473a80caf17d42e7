namespace CorpusSdk.Compiler.Fields;

/// <summary>The keys under which people write when an article is published.</summary>
internal static class DateKeys
{
    /// <summary>The first of them, and what a date from elsewhere is called.</summary>
    public const string Date = "date";

    /// <summary>The keys in the order in which they are looked for.</summary>
    public static IReadOnlyList<string> All { get; } = [Date, "pubDate", "publishDate", "published", "publishedAt"];

    /// <summary>The date of an article, a day alone from its beginning; null if no field has one that can be read.</summary>
    public static DateTimeOffset? Read(EquatableArray<FieldEntry> fields)
    {
        foreach (string key in All)
        {
            if (FieldEntries.Find(fields, key) is FieldScalar scalar && ScalarReader.TryReadPoint(scalar.Text, out DateTimeOffset date, out _))
                return date;
        }

        return null;
    }
}
