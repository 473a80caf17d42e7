using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk.Tests.Fields;

/// <summary>Archives that consist of fields, in the pack of the articles or in one of their own.</summary>
internal static class FieldArchive
{
    /// <summary>The column of the keys in the lookup table of <see cref="Everything"/>.</summary>
    public const int LookupColumn = 19;

    /// <summary>A field of each kind for four articles, and two lookup tables: by colour and by year.</summary>
    public static ColumnSet Everything { get; } = WithLookups(
    [
        new Column("draft", FieldKind.Boolean, 4) { Integers = [1, 0, 1, 0] },
        new Column("year", FieldKind.Int32, 4) { Integers = [1887, 0, -1, 1887], Presence = [true, false, true, true] },
        new Column("id", FieldKind.Int64, 4) { Integers = [1L << 40, 0, -1, 1] },
        new Column("ratio", FieldKind.Double, 4) { Integers = [BitConverter.DoubleToInt64Bits(0.5), 0, 0, 0] },
        new Column("price", FieldKind.Decimal, 4) { Decimals = [1.50m, -2m, 0, 1] },
        new Column("published", FieldKind.Date, 4) { Integers = [738_945, 0, 1, 2] },
        new Column("updated", FieldKind.Timestamp, 4) { Timestamps = [new(638_000_000_000_000_000, TimeSpan.FromHours(3)), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch] },
        new Column("colour", FieldKind.Text, 4) { Texts = ["red", null, "green", "red"], Presence = [true, false, true, true] },
        new Column("link", FieldKind.Uri, 4) { Texts = ["https://example.org/", "https://example.org/a", "https://example.org/", "https://example.org/b"] },
        new Column("author", FieldKind.Reference, 4) { Integers = [0, 2, 1, 0] },
        new Column("tags", FieldKind.List, 4) { Integers = [0, 2, 2, 3, 3] },
        new Column("tags", FieldKind.Text, 3) { Texts = ["ice", "roads", "ice"] },
        new Column("place", FieldKind.Map, 4) { FieldCount = 1, Presence = [true, true, false, false] },
        new Column("place.name", FieldKind.Text, 4) { Texts = ["Listvyanka", "Baikal", null, null], Presence = [true, true, false, false] },
        new Column("status", FieldKind.Int32, 4) { Integers = [2, 0, 0, 2], Presence = [true, false, true, true] },
        new Column("status", FieldKind.Text, 4) { Texts = ["Published", null, "Draft", "Published"], Presence = [true, false, true, true], IsTextOfPrevious = true },
        new Column("crew", FieldKind.List, 4) { Integers = [0, 2, 2, 3, 3] },
        new Column("crew", FieldKind.Reference, 3) { Integers = [1, 0, 1] },
        new Column("crew", FieldKind.Text, 3) { Texts = ["ben", "ada", "ben"], IsTextOfPrevious = true },
    ]);

    /// <summary>Opens an archive of so many articles with these fields.</summary>
    public static GeneratedArchive<TestArticle> Open(int articleCount, ColumnSet columns) => TestArchive.Open(Spec(articleCount, columns));

    /// <summary>An archive of so many articles with these fields.</summary>
    public static ArchiveSpec Spec(int articleCount, ColumnSet columns) =>
        TestArchive.WithSlugs(Enumerable.Range(0, articleCount).Select(i => i.ToString(CultureInfo.InvariantCulture))) with { Columns = columns };

    /// <summary>Opens an archive of so many articles whose fields are in another pack.</summary>
    public static GeneratedArchive<TestArticle> OpenWithFieldsPack(int articleCount, ColumnSet ownColumns, byte[] fieldsPack)
    {
        ArchiveSpec archive = Spec(articleCount, ownColumns);
        byte[] pack = Pinned(PackWriter.Write(archive));
        byte[] fields = Pinned(fieldsPack);
        return new GeneratedArchive<TestArticle>(archive.Name, archive.Fingerprint, () => pack, () => fields, static seed => new TestArticle(seed));
    }

    /// <summary>A copy that does not move.</summary>
    public static byte[] Pinned(byte[] bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        return pinned;
    }

    private static ColumnSet WithLookups(List<Column> columns)
    {
        var builder = new LookupBuilder(columns);
        builder.Add("colour", [["red"], [], ["green"], ["red"]], StringComparer.Ordinal, LookupBuilder.Texts);
        builder.Add("year", [[1887], [], [-1], [1887]], Comparer<int>.Default, LookupBuilder.Numbers(FieldKind.Int32));
        return builder.Build();
    }
}
