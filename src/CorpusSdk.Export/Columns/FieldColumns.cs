namespace CorpusSdk.Export.Columns;

/// <summary>Finds the columns that the fields of archives need.</summary>
internal static class FieldColumns
{
    /// <summary>
    /// A column for each key of any article, in the order in which they come up. Keys that several archives have share a column, which is as wide
    /// as all of them need. Reads the fields of every article, and no body.
    /// </summary>
    /// <remarks>Asked of the values, because nothing public says which fields an archive has, and a set of archives may not agree.</remarks>
    public static IReadOnlyList<FieldColumn> Find(ArchiveSet archives, CancellationToken cancellationToken)
    {
        var columns = new List<FieldColumn>();
        foreach (Article article in archives.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ColumnShape.Include(columns, article.Fields);
        }

        return columns;
    }
}
