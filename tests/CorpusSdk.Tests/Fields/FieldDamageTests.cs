using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk.Tests.Fields;

/// <summary>Damage to a pack of fields alone. That to fields in an archive's pack is <see cref="PackDamageTests"/>'s.</summary>
public class FieldDamageTests
{
    private static readonly ArchiveSpec Spec = FieldArchive.Spec(4, ColumnSet.Empty);
    private static readonly byte[] Main = FieldArchive.Pinned(PackWriter.Write(Spec));
    private static readonly byte[] Fields = PackWriter.WriteFields(FieldArchive.Everything, Spec.Fingerprint);

    [Fact]
    public void AnyBitFlipped_IsFoundByVerify() => ForEachFlippedBit(archive => Assert.Throws<CorpusFormatException>(archive.Verify));

    [Fact]
    public void AnyBitFlipped_GivesAFormatExceptionOrOtherValues()
    {
        int found = 0;
        ForEachFlippedBit(archive => found += ReadAll(archive));

        Assert.NotEqual(0, found);
    }

    [Fact]
    public void PackCutOffAnywhere_IsRefused()
    {
        for (int length = 0; length < Fields.Length; length++)
            Assert.Throws<CorpusFormatException>(() => Open(FieldArchive.Pinned(Fields[..length])).Count);
    }

    [Fact]
    public void ListsThatHoldEachOthersElements_AreDamage()
    {
        // Each row of a list of lists of lists has all rows of the next: ten million values out of a few hundred numbers.
        const int RowCount = 200;
        long[] all = [.. Enumerable.Range(0, RowCount + 1).Select(row => row % 2 == 0 ? 0L : RowCount)];
        var columns = new ColumnSet(
            [
                new Column("a", FieldKind.List, 4) { Integers = [0, RowCount, 0, RowCount, 0] },
                new Column("a", FieldKind.List, RowCount) { Integers = all },
                new Column("a", FieldKind.List, RowCount) { Integers = all },
                new Column("a", FieldKind.Int32, RowCount) { Integers = new long[RowCount] },
            ],
            []);

        TestArticle article = Open(FieldArchive.Pinned(PackWriter.WriteFields(columns, Spec.Fingerprint))).Table[0];

        Assert.Throws<CorpusFormatException>(() => article.Fields);
    }

    [Fact]
    public void Verify_FindsDamageThatChecksumsAgreeWith()
    {
        var unsorted = new ColumnSet(
            [
                new Column("key", FieldKind.Int32, 1) { Integers = [1] },
                new Column("key", FieldKind.List, 1) { Integers = [0, 2] },
                new Column("key", FieldKind.Int32, 2) { Integers = [2, 1] },
            ],
            [new Lookup(0, 1)]);

        var exception = Assert.Throws<CorpusFormatException>(Open(FieldArchive.Pinned(PackWriter.WriteFields(unsorted, Spec.Fingerprint))).Verify);

        Assert.Contains("ascend", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, false, "lacks the text of a value")]
    [InlineData(3, true, "does not have one text for each value")]
    public void NumbersWithoutTheirTexts_AreDamage(int textCount, bool isLastThere, string expected)
    {
        bool[] presence = [.. Enumerable.Repeat(true, textCount)];
        presence[textCount - 1] = isLastThere;
        var columns = new ColumnSet(
            [
                new Column("status", FieldKind.Int32, 4) { Integers = [1, 1, 1, 1] },
                new Column("status", FieldKind.Text, textCount) { Texts = [.. presence.Select(isThere => isThere ? "Draft" : null)], Presence = presence, IsTextOfPrevious = true },
            ],
            []);
        GeneratedArchive<TestArticle> archive = Open(FieldArchive.Pinned(PackWriter.WriteFields(columns, Spec.Fingerprint)));

        Assert.Equal("Draft", archive.Table[0].Fields[0].Value);
        Assert.Throws<CorpusFormatException>(() => archive.Table[3].Fields);
        Assert.Contains(expected, Assert.Throws<CorpusFormatException>(archive.Verify).Message, StringComparison.Ordinal);
    }

    private static void ForEachFlippedBit(Action<GeneratedArchive<TestArticle>> act)
    {
        byte[] pinned = FieldArchive.Pinned(Fields);
        Range[] covered = [PackBytes.HeaderAndDirectory(Fields), .. PackBytes.Sections(Fields).Select(section => section.Bytes)];
        foreach (Range range in covered)
        {
            (int offset, int length) = range.GetOffsetAndLength(Fields.Length);
            for (int bit = 8 * offset; bit < 8 * (offset + length); bit++)
            {
                pinned[bit / 8] ^= (byte)(1 << (bit % 8));
                act(Open(pinned));
                pinned[bit / 8] ^= (byte)(1 << (bit % 8));
            }
        }
    }

    private static int ReadAll(GeneratedArchive<TestArticle> archive)
    {
        LookupTable<string, TestArticle> lookup = archive.Lookup(0, row => row.Text(FieldArchive.LookupColumn));
        Func<object>[] reads =
        [
            () => archive.Table.SelectMany(article => article.Fields).ToArray(),
            () => lookup["red"].ToArray(),
            () => lookup.Descending.Concat(lookup.Ascending).Concat(lookup.Between("a", "z")).ToArray(),
            () => lookup.Keys.Select(key => lookup.Contains(key.Key)).ToArray(),
        ];
        return reads.Count(FindsDamage);
    }

    private static bool FindsDamage(Func<object> read)
    {
        Exception? exception = Record.Exception(read);
        if (exception is not null)
            Assert.IsType<CorpusFormatException>(exception);
        return exception is not null;
    }

    private static GeneratedArchive<TestArticle> Open(byte[] fields) =>
        new(Spec.Name, Spec.Fingerprint, static () => Main, () => fields, static seed => new TestArticle(seed));
}
