using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests;

/// <summary>Calls everything that an archive offers, each call on its own, so that an exception hides nothing behind it.</summary>
internal sealed class PackWalk
{
    private const int SurroundingsInBytes = 4_096;

    // A walk may allocate in proportion to the pack, and for each exception and call what these cost by themselves.
    private const int AllocatedBytesPerPackByte = 64;
    private const int AllocatedBytesPerException = 4_096;
    private const int AllocatedBytesPerCall = 512;

    private readonly int _packLength;
    private ulong _transcript = 14_695_981_039_346_656_037;
    private int _calls;

    private PackWalk(int packLength) => _packLength = packLength;

    /// <summary>How many calls found damage.</summary>
    public int ExceptionCount { get; private set; }

    /// <summary>
    /// Walks a pack twice, between different bytes: all that comes out must be the same both times, or something was read that
    /// is not the pack's. Any exception but <see cref="CorpusFormatException"/> gets through.
    /// </summary>
    public static PackWalk Walk(ArchiveSpec archive, ReadOnlySpan<byte> pack, IReadOnlyList<string> slugs)
    {
        PackWalk first = Walk(archive, pack, slugs, surroundings: 0x00);
        PackWalk second = Walk(archive, pack, slugs, surroundings: 0xFF);
        Assert.True(first._transcript == second._transcript, "What the archive says depends on bytes outside of its pack.");
        return first;
    }

    private static PackWalk Walk(ArchiveSpec spec, ReadOnlySpan<byte> pack, IReadOnlyList<string> slugs, byte surroundings)
    {
        int length = pack.Length;
        byte[] memory = GC.AllocateUninitializedArray<byte>(length + (2 * SurroundingsInBytes), pinned: true);
        memory.AsSpan().Fill(surroundings);
        pack.CopyTo(memory.AsSpan(SurroundingsInBytes));

        var walk = new PackWalk(length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        walk.WalkArchive(TestArchive.Open(spec, () => memory.AsSpan(SurroundingsInBytes, length)), slugs);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        long allowed = ((long)AllocatedBytesPerPackByte * length)
            + ((long)AllocatedBytesPerException * walk.ExceptionCount)
            + ((long)AllocatedBytesPerCall * walk._calls);
        Assert.True(allocated <= allowed, $"A walk over {length} bytes allocated {allocated}, with {walk.ExceptionCount} exceptions in {walk._calls} calls.");
        return walk;
    }

    private void WalkArchive(GeneratedArchive<TestArticle> archive, IReadOnlyList<string> slugs)
    {
        Note(archive.ToString());
        Try(() => Note(archive.Title));
        Try(() => Note(archive.Language));
        Try(archive.Verify);

        // An archive that does not open says the same to every call.
        if (!Try(() => NoteCount(archive.Count)))
            return;

        Try(() => NoteCount(archive.Articles.Count));
        foreach (string slug in slugs)
        {
            Try(() => Note(archive.Table.TryGet(slug, out TestArticle? article) ? IndexOf(archive, article) : -1));
            Try(() => Note(archive.Table.TryGet(slug.AsSpan(), out TestArticle? article) ? IndexOf(archive, article) : -1));
            Try(() => Note(archive.TryGet(slug, out Article? article) ? IndexOf(archive, article) : -1));
            Try(() => Note(archive.Table.Contains(slug) ? 1 : 0));
            Try(() => NoteIndexed(archive, slug));
        }

        Try(() =>
        {
            foreach (TestArticle article in archive.Table)
                WalkArticle(archive, article);
        });
    }

    private void WalkArticle(GeneratedArchive<TestArticle> archive, TestArticle article)
    {
        Try(() => Note(article.Slug));
        Try(() => Note(article.Title));
        Try(() => Note(article.Standfirst));
        Try(() => Note(article.Headline));
        Try(() => Note(article.Body));
        Try(() => Note(Encoding.Latin1.GetString(article.Utf8Body)));
        Try(() => Note(article.WordCount));
        Try(() => Note(article.ReadingTime.Ticks));
        Try(() => Note(article.Source.ToString()));
        Try(() => Note(article.ToString()));
        Try(() => Note(article.Equals(archive.Table[0]) ? 1 : 0));
        Try(() => NoteCount(article.Paragraphs.Count));
        Try(() =>
        {
            for (int i = 0; i < article.Paragraphs.Count; i++)
                Try(() => Note(article.Paragraphs[i]));
        });
        Try(() => NoteCount(article.Links.Count));
        Try(() =>
        {
            foreach (ArticleLink link in article.Links)
            {
                Note((int)link.Kind);
                Note(link.Title);
                Note(link.Caption);
                Note(link.ParagraphIndex);
                Note(link.Target is null ? -1 : IndexOf(archive, link.Target));
                Try(() => Note(link.ToString()));
            }
        });
    }

    private void NoteIndexed(GeneratedArchive<TestArticle> archive, string slug)
    {
        try
        {
            Note(IndexOf(archive, archive.Table[slug]));
        }
        catch (KeyNotFoundException exception)
        {
            // The answer for a slug that is not there, or that damage has made unrecognizable.
            Note(exception.Message);
        }
    }

    private static int IndexOf(GeneratedArchive<TestArticle> archive, Article article)
    {
        int index = 0;
        while (!ReferenceEquals(archive.Table[index], article))
            index++;
        return index;
    }

    private bool Try(Action read)
    {
        _calls++;
        try
        {
            read();
            return true;
        }
        catch (CorpusFormatException exception)
        {
            ExceptionCount++;
            Note(exception.Message);
            return false;
        }
    }

    private void NoteCount(int count)
    {
        Assert.InRange(count, 0, _packLength);
        Note(count);
    }

    private void Note(string? text)
    {
        Note(text?.Length ?? -1);
        foreach (char c in text ?? "")
            Note(c);
    }

    private void Note(long value) => _transcript = unchecked((_transcript ^ (ulong)value) * 1_099_511_628_211);
}
