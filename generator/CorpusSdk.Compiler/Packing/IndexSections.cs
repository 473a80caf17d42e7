using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Indexing;
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
        article.Source.Paragraphs.Utf8);
}
