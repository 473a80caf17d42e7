using CorpusSdk.Export.Columns;

namespace CorpusSdk.Export.Parquet;

/// <summary>The row of an article: what every article has, then the fields.</summary>
internal sealed class ParquetArticle
{
    // The levels within the list of links: it is there, it has an element, and that is there.
    private const int LinkDepth = ParquetList.OwnLevels + 1;

    private readonly List<(ParquetNode Column, Func<Article, object?> Read)> _known =
    [
        (ParquetNodes.RequiredText("archive"), article => article.Archive.Name),
        (ParquetNodes.RequiredText("slug"), article => article.Slug),
        (ParquetNodes.RequiredText("headline"), article => article.Headline),
        (ParquetNodes.Text("title"), article => article.Title),
        (ParquetNodes.Text("standfirst"), article => article.Standfirst),
        (ParquetNodes.RequiredText("body"), article => article.Body),
        (ParquetNodes.Text("html"), article => article.Utf8Html.IsEmpty ? null : article.Html),
        (ParquetNodes.RequiredNumber("word_count"), article => article.WordCount),
        (ParquetNodes.RequiredNumber("reading_time_in_seconds"), article => (int)article.ReadingTime.TotalSeconds),
        (ParquetNodes.RequiredText("source_file"), article => article.Source.File),
        (ParquetNodes.RequiredNumber("start_line"), article => article.Source.StartLine),
        (ParquetNodes.RequiredNumber("end_line"), article => article.Source.EndLine),
        (Links(), article => LinkColumns.ValuesOf(article).ToArray()),
    ];

    private readonly List<(string Key, ParquetNode Column)> _fields = [];

    /// <summary>Makes the columns.</summary>
    public ParquetArticle(IReadOnlyList<FieldColumn> fields)
    {
        var names = new ColumnNames(_known.Select(known => known.Column.Field.Name));
        foreach (FieldColumn field in fields)
            _fields.Add((field.Key, ParquetNodes.Create(names.Add(field.Key), field.Shape)));
    }

    /// <summary>All columns, in the order of the schema.</summary>
    public IEnumerable<ParquetNode> Columns => [.. _known.Select(known => known.Column), .. _fields.Select(known => known.Column)];

    /// <summary>Adds the row of an article.</summary>
    public void Add(Article article)
    {
        foreach ((ParquetNode column, Func<Article, object?> read) in _known)
            column.Add(read(article), repetition: 0, definition: 0);
        var values = article.Fields.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach ((string key, ParquetNode column) in _fields)
            column.Add(values.GetValueOrDefault(key), repetition: 0, definition: 0);
    }

    private static ParquetList Links()
    {
        ParquetNode[] members =
        [
            .. ((string[])["kind", "text", "caption", "url"]).Select(name => ParquetNodes.Text(name, LinkDepth, repetition: 1)),
            ParquetNodes.Number("paragraph_index", LinkDepth, repetition: 1),
            .. ((string[])["target_archive", "target_slug", "asset"]).Select(name => ParquetNodes.Text(name, LinkDepth, repetition: 1)),
        ];
        return new ParquetList("links", repetition: 1, depth: 0, new ParquetRecord(ParquetList.ElementName, ParquetList.OwnLevels, members, link => (object?[])link));
    }
}
