using System.Text;
using CorpusSdk.Compiler.Indexing;
using CorpusSdk.Packs;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Tests.Search.Index;

/// <summary>The texts of an article as a test writes them.</summary>
public sealed record ArticleStrings(string Headline, string Standfirst, string Body);

/// <summary>Indexes articles, and puts the sections into a pack that has nothing else.</summary>
internal static class IndexedArchive
{
    /// <summary>Builds and opens an index.</summary>
    public static SearchIndex Open(IReadOnlyList<ArticleStrings> articles, IndexLevel level, string? language = null) =>
        Open(Pack(Build(articles, level, language)), articles.Count)!;

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

    /// <summary>A pack of these sections.</summary>
    public static byte[] Pack(IReadOnlyList<IndexSection> sections)
    {
        long length = PackLayout.Header.SizeInBytes + (sections.Count * PackLayout.DirectoryEntry.SizeInBytes) + sections.Sum(section => Aligned(section.LengthInBytes));
        byte[] pack = new byte[length];
        Write(pack, PackLayout.Header.Magic, PackLayout.Magic);
        Write(pack, PackLayout.Header.MajorVersion, PackLayout.MajorVersion);
        Write(pack, PackLayout.Header.SectionCount, (uint)sections.Count);
        Write(pack, PackLayout.Header.LengthInBytes, (ulong)length);
        int entry = PackLayout.Header.SizeInBytes;
        long offset = entry + (sections.Count * PackLayout.DirectoryEntry.SizeInBytes);
        foreach (IndexSection section in sections)
        {
            Write(pack, entry + PackLayout.DirectoryEntry.Kind, (uint)section.Kind);
            Write(pack, entry + PackLayout.DirectoryEntry.ItemCount, (uint)(section.LengthInBytes / section.ItemSizeInBytes));
            Write(pack, entry + PackLayout.DirectoryEntry.Offset, (ulong)offset);
            Write(pack, entry + PackLayout.DirectoryEntry.LengthInBytes, (ulong)section.LengthInBytes);
            long place = offset;
            foreach (ReadOnlyMemory<byte> chunk in section.Chunks)
            {
                chunk.Span.CopyTo(pack.AsSpan((int)place));
                place += chunk.Length;
            }

            entry += PackLayout.DirectoryEntry.SizeInBytes;
            offset += Aligned(section.LengthInBytes);
        }

        return pack;
    }

    private static long Aligned(long length) => (length + 7) / 8 * 8;

    private static void Write<T>(byte[] pack, int offset, T value)
        where T : unmanaged => System.Runtime.InteropServices.MemoryMarshal.Write(pack.AsSpan(offset), in value);
}
