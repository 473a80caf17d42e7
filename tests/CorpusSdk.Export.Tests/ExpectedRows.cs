namespace CorpusSdk.Export.Tests;

/// <summary>What tables of an engine have of the tests' archives: values separated by vertical bars, and nothing for NULL.</summary>
internal static class ExpectedRows
{
    /// <summary>The columns that every article has, from <c>archive</c> to <c>end_line</c>, in the order of the archives.</summary>
    public static IEnumerable<string> Articles => TestArchives.All.Articles.Select(article => string.Join('|', [
        article.Archive.Name, article.Slug, article.Headline, article.Title, article.Standfirst, article.Body, article.Utf8Html.IsEmpty ? null : article.Html,
        $"{article.WordCount}", $"{article.ReadingTime.TotalSeconds}", article.Source.File, $"{article.Source.StartLine}", $"{article.Source.EndLine}"]));

    /// <summary>The archives, by name.</summary>
    public static IEnumerable<string> Archives =>
        TestArchives.All.Select(archive => $"{archive.Name}|{archive.Title}|{archive.Language}|{archive.Fingerprint}|{archive.Count}").Order(StringComparer.Ordinal);

    /// <summary>The links of all articles with the slug in front, in upper case.</summary>
    public static IEnumerable<string> Links => TestArchives.All.Articles.SelectMany(article => article.Links
        .Select(link => $"{article.Slug}|{link.Kind}|{link.Title}|{link.Caption}||{link.ParagraphIndex}|{link.Target?.Archive}|{link.Target?.Slug}")
        .Concat(article.Hyperlinks.Select(link => $"{article.Slug}|{link.Kind}|{link.Text}||{link.Url}|{link.ParagraphIndex}|{link.Target?.Archive}|{link.Target?.Slug}")))
        .Select(line => line.ToUpperInvariant());
}
