using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk.Tests;

/// <summary>Calls everything that an archive offers, each call on its own, so that an exception hides nothing behind it.</summary>
internal sealed class PackWalk
{
    private const int SurroundingsInBytes = 4_096;

    // A walk may allocate in proportion to the pack, and for each exception and call what these cost by themselves.
    private const int AllocatedBytesPerPackByte = 64;
    private const int AllocatedBytesPerException = 4_096;
    private const int AllocatedBytesPerCall = 512;

    // The search for the nearest slugs takes the product of two lengths, which no real slug makes large.
    private const int MaxSlugLengthToMisspell = 100;

    private const int BitsPerByte = 8;

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
    public static PackWalk Walk(ArchiveSpec archive, ReadOnlySpan<byte> pack, IReadOnlyList<string> slugs) =>
        AssertSame(Walk(archive, pack, slugs, surroundings: 0x00), Walk(archive, pack, slugs, surroundings: 0xFF));

    /// <summary>The same with bytes that differ between the sections as well, for a pack whose header and directory are sound.</summary>
    public static PackWalk WalkSpread(ArchiveSpec archive, byte[] pack, IReadOnlyList<string> slugs) =>
        AssertSame(
            Walk(archive, PackBytes.Spread(pack, filler: 0x00), slugs, surroundings: 0x00),
            Walk(archive, PackBytes.Spread(pack, filler: 0xFF), slugs, surroundings: 0xFF));

    private static PackWalk AssertSame(PackWalk one, PackWalk other)
    {
        Assert.True(one._transcript == other._transcript, "What the archive says depends on bytes that are not of its pack, or of another section.");
        return one;
    }

    private static PackWalk Walk(ArchiveSpec spec, ReadOnlySpan<byte> pack, IReadOnlyList<string> slugs, byte surroundings)
    {
        int length = pack.Length;
        byte[] memory = GC.AllocateUninitializedArray<byte>(length + (2 * SurroundingsInBytes), pinned: true);
        memory.AsSpan().Fill(surroundings);
        pack.CopyTo(memory.AsSpan(SurroundingsInBytes));

        var walk = new PackWalk(length);
        Allocations.AssertWithin(() =>
        {
            walk = new PackWalk(length);
            walk.WalkArchive(TestArchive.Open(spec, () => memory.AsSpan(SurroundingsInBytes, length)), slugs);
            return ((long)AllocatedBytesPerPackByte * length)
                + ((long)AllocatedBytesPerException * walk.ExceptionCount)
                + ((long)AllocatedBytesPerCall * walk._calls);
        });
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
            if (slug.Length <= MaxSlugLengthToMisspell)
                Try(() => NoteIndexed(archive, slug));
        }

        Try(() =>
        {
            foreach (TestArticle article in archive.Table)
                WalkArticle(archive, article);
        });
        Try(() =>
        {
            for (int lookup = 0; lookup < archive.Content.Fields.LookupCount; lookup++)
                WalkLookup(archive, lookup);
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
        Try(() => NoteCount(article.WordCount, int.MaxValue));
        Try(() => Note(article.ReadingTime.Ticks));
        Try(() => NoteCount(article.Source.StartLine, int.MaxValue));
        Try(() => NoteCount(article.Source.EndLine, int.MaxValue));
        Try(() => Note(article.Source.File));
        Try(() => Note(article.ToString()));
        Try(() => Note(article.Equals(archive.Table[0]) ? 1 : 0));
        WalkMarkup(archive, article);
        WalkFields(archive, article);
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
                Assert.True(Enum.IsDefined(link.Kind));
                Note((int)link.Kind);
                Note(link.Title);
                Note(link.Caption);
                NoteCount(link.ParagraphIndex, article.Paragraphs.Count);
                Note(link.Target is null ? -1 : IndexOf(archive, link.Target));
                Try(() => Note(link.ToString()));
            }
        });
    }

    private void WalkMarkup(GeneratedArchive<TestArticle> archive, TestArticle article)
    {
        Try(() => Note(article.Html));
        Try(() => Note(Encoding.Latin1.GetString(article.Utf8Html)));
        Try(() =>
        {
            foreach (Heading heading in article.Outline)
            {
                NoteCount(heading.Level, 6);
                NoteCount(heading.ParagraphIndex, article.Paragraphs.Count);
                Note(heading.Text);
                Note(heading.Anchor);
            }
        });
        Try(() =>
        {
            foreach (Hyperlink hyperlink in article.Hyperlinks)
            {
                Assert.True(Enum.IsDefined(hyperlink.Kind));
                NoteCount(hyperlink.ParagraphIndex, article.Paragraphs.Count);
                Note(hyperlink.Text);
                Note(hyperlink.Url);
                Note(hyperlink.Fragment);
                Try(() => Note(hyperlink.Target is null ? -1 : IndexOf(archive, hyperlink.Target)));
                Try(() => Note(hyperlink.Heading?.Text));
            }
        });
        Try(() =>
        {
            foreach (CodeBlock code in article.CodeBlocks)
            {
                NoteCount(code.ParagraphIndex ?? 0, article.Paragraphs.Count);
                Note(code.Language);
                Note(code.Info);
                Note(code.Text);
                Note(code.Source.ToString());
            }
        });
        Try(() => Note(article.Excerpt));
        Try(() => Note(article.RenderHtml(link => link.Text)));
        Try(() => NoteCount(article.LinkedFrom.Count));
    }

    private void WalkFields(GeneratedArchive<TestArticle> archive, TestArticle article)
    {
        Try(() => NoteFields(article.Fields));
        Try(() =>
        {
            ColumnView[] columns = archive.Content.Fields.Columns;
            NoteCount(columns.Length);
            int index = IndexOf(archive, article);
            for (int column = 0; column < columns.Length; column++)
            {
                // The tables of lists and of lookup tables may be shorter.
                if (index < columns[column].RowCount)
                    WalkField(article.Row, column, columns[column].Kind);
            }
        });
    }

    private void WalkField(FieldRow row, int column, FieldKind kind)
    {
        if (!Try(() => Note(row.Has(column) ? 1 : 0)))
            return;
        switch (kind)
        {
            case FieldKind.Boolean:
                Try(() => Note(row.Boolean(column) ? 1 : 0));
                break;
            case FieldKind.Int32 or FieldKind.Reference:
                Try(() => Note(row.Int32(column)));
                break;
            case FieldKind.Int64:
                Try(() => Note(row.Int64(column)));
                break;
            case FieldKind.Double:
                Try(() => Note(BitConverter.DoubleToInt64Bits(row.Double(column))));
                break;
            case FieldKind.Decimal:
                Try(() => Note(row.Decimal(column).ToString(CultureInfo.InvariantCulture)));
                break;
            case FieldKind.Date:
                Try(() => Note(row.Date(column).DayNumber));
                break;
            case FieldKind.Timestamp:
                Try(() => Note(row.Timestamp(column).UtcTicks));
                break;
            case FieldKind.Text:
                Try(() => Note(row.TextOrNull(column)));
                break;
            case FieldKind.Uri:
                Try(() => Note(row.UriOrNull(column)?.OriginalString));
                break;
            case FieldKind.List:
                Try(() => NoteCount(row.List(column, element => element).Length, BitsPerByte * _packLength));
                break;
            default:
                // Nothing to read, or a kind that damage has made up.
                break;
        }
    }

    private void WalkLookup(GeneratedArchive<TestArticle> archive, int lookup)
    {
        Try(() =>
        {
            LookupView view = archive.Content.Fields.Lookup(lookup);
            if (view.HasTexts)
                WalkLookup(archive, archive.Lookup(lookup, row => row.Text(view.KeyColumn)), "x");
            else
                WalkLookup(archive, archive.Lookup(lookup, row => row.Int32(view.KeyColumn)), 1);
            if (!view.HasTexts)
                Try(() => WalkGroup(archive, archive.Referencing(lookup, 1)));
        });
    }

    private void WalkLookup<TKey>(GeneratedArchive<TestArticle> archive, LookupTable<TKey, TestArticle> table, TKey probe)
    {
        Try(() => NoteCount(table.Count, BitsPerByte * _packLength));
        Try(() => WalkGroup(archive, table[probe]));
        Try(() => WalkGroup(archive, table.Ascending));
        Try(() => WalkGroup(archive, table.Descending));
        Try(() => WalkGroup(archive, table.Between(probe, probe)));
        Try(() =>
        {
            for (int i = 0; i < table.Keys.Count; i++)
            {
                Try(() =>
                {
                    LookupKey<TKey> key = table.Keys[i];
                    NoteCount(key.Count);
                    Note(key.Key?.ToString());
                    Note(table.Contains(key.Key) ? 1 : 0);
                    WalkGroup(archive, table[key.Key]);
                });
            }
        });
    }

    private void WalkGroup(GeneratedArchive<TestArticle> archive, ArticleGroup<TestArticle> group)
    {
        NoteCount(group.Count);
        foreach (TestArticle article in group)
            Note(IndexOf(archive, article));
    }

    private void NoteFields(IReadOnlyList<ArticleField> fields)
    {
        NoteCount(fields.Count);
        foreach (ArticleField field in fields)
        {
            Note(field.Key);
            NoteValue(field.Value);
        }
    }

    private void NoteValue(object? value)
    {
        if (value is IReadOnlyList<ArticleField> fields)
        {
            NoteFields(fields);
        }
        else if (value is IReadOnlyList<object?> list)
        {
            foreach (object? element in list)
                NoteValue(element);
        }
        else
        {
            Note(Convert.ToString(value, CultureInfo.InvariantCulture));
        }
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

    private void NoteCount(int count) => NoteCount(count, _packLength);

    private void NoteCount(int count, int max)
    {
        Assert.InRange(count, 0, max);
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
