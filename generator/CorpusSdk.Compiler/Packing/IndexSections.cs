using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Indexing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Adds the search index and the similar articles to a pack.</summary>
internal static class IndexSections
{
    /// <summary>Adds them, unless the archive is not to be searched.</summary>
    public static void Add(PackSections sections, ArchiveSpec archive, int workers)
    {
        if (archive.Search == SearchLevel.None)
            return;

        IndexLevel level = archive.Search == SearchLevel.Full ? IndexLevel.Full : IndexLevel.Words;
        IReadOnlyList<IndexSection> index = new IndexBuilder(archive.Language, level, workers).Build(archive.Articles.Count, article => TextOf(archive.Articles[article]));
        foreach (IndexSection section in index)
            Add(sections, section);
        Add(sections, SimilarArticles.Build(index, archive.Articles.Count, workers));
    }

    private static void Add(PackSections sections, IndexSection section)
    {
        ByteWriter bytes = sections.Add(section.Kind, section.ItemSizeInBytes);
        foreach (ReadOnlyMemory<byte> chunk in section.Chunks)
            bytes.WriteReference(chunk);
    }

    private static ArticleText TextOf(ArticleSpec article) => new(
        Encoding.UTF8.GetBytes(article.Headline),
        article.Source is { Title: not null, Standfirst: { } standfirst } ? Encoding.UTF8.GetBytes(standfirst) : default,
        WithDescriptions(article.Source.Paragraphs.Utf8, article.Source.Markup));

    // What an image shows is said by its description, which is not in the body. Behind it, the words of the body keep their places.
    private static ReadOnlyMemory<byte> WithDescriptions(ReadOnlyMemory<byte> body, ArticleMarkup? markup)
    {
        if (markup is null || !markup.Hyperlinks.Any(IsDescribed))
            return body;
        byte[] descriptions = Encoding.UTF8.GetBytes(string.Concat(markup.Hyperlinks.Where(IsDescribed).Select(image => "\n" + image.Text)));
        byte[] text = new byte[body.Length + descriptions.Length];
        body.Span.CopyTo(text);
        descriptions.CopyTo(text, body.Length);
        return text;
    }

    private static bool IsDescribed(ParsedHyperlink link) => link.IsImage && link.Text.Length > 0;
}
