using System.Collections.Immutable;

namespace CorpusSdk.Export.Columns;

/// <summary>The columns of a table of articles that every archive has, whatever its fields.</summary>
internal static class ArticleColumns
{
    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "archive", "slug", "headline", "title", "standfirst", "body", "html",
        "word_count", "reading_time_in_seconds", "source_file", "start_line", "end_line",
    ];

    /// <summary>What an article has in them, in their order: texts and <see cref="int"/>; null for a title, a standfirst or HTML that is missing.</summary>
    public static object?[] ValuesOf(Article article)
    {
        SourceSpan source = article.Source;
        return
        [
            article.Archive.Name, article.Slug, article.Headline, article.Title, article.Standfirst, article.Body, article.Utf8Html.IsEmpty ? null : article.Html,
            article.WordCount, (int)article.ReadingTime.TotalSeconds, source.File, source.StartLine, source.EndLine,
        ];
    }
}
