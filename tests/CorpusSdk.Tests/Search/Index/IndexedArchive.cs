using System.Text;
using CorpusSdk.Compiler.Indexing;
using CorpusSdk.Packs;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Tests.Search.Index;

/// <summary>The texts of an article as a test writes them.</summary>
public sealed record ArticleStrings(string Headline, string Standfirst, string Body);

/// <summary>Indexes articles, and opens what comes out.</summary>
internal static class IndexedArchive
{
    /// <summary>Builds and opens an index.</summary>
    public static SearchIndex Open(IReadOnlyList<ArticleStrings> articles, IndexLevel level, string? language = null) =>
        Open(IndexPack.Write(Build(articles, level, language)), articles.Count)!;

    /// <summary>Builds the sections of an index.</summary>
    public static IReadOnlyList<IndexSection> Build(IReadOnlyList<ArticleStrings> articles, IndexLevel level, string? language = null, int workerCount = 1)
    {
        ArticleText[] texts = [.. articles.Select(article => new ArticleText(
            Encoding.UTF8.GetBytes(article.Headline),
            Encoding.UTF8.GetBytes(article.Standfirst),
            Encoding.UTF8.GetBytes(article.Body)))];
        return new IndexBuilder(language, level, workerCount).Build(texts.Length, i => texts[i]);
    }

    /// <summary>Opens the index of a pack, on a pinned copy that ends where the pack does.</summary>
    public static unsafe SearchIndex? Open(ReadOnlySpan<byte> pack, int articleCount)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(pack.Length, pinned: true);
        pack.CopyTo(pinned);
        fixed (byte* start = pinned)
            return SearchIndex.Open("Test", PackDirectory.Open("Test", new PackBlock(start, pinned.Length, pinned)), articleCount);
    }
}
