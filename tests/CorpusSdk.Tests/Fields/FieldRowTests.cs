using System.Collections.Immutable;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Tests.Fields;

/// <summary>What generated properties read of a row, against the columns that were written.</summary>
public class FieldRowTests
{
    private const int RowCount = 3;

    private static readonly Gen<(int Articles, ColumnSet Columns)> Sets =
        from count in Gen.Int[0, 20] from columns in ColumnGen.Columns(count) select (count, columns);

    [Fact]
    public void AnyColumns_AreReadAsTheyWereWritten() => Sets.Sample(
        (count, columns) => AssertSame(columns, OpenFields(count, columns)),
        iter: 2_000);

    [Fact]
    public void AnyColumnsInAPackOfTheirOwn_AreReadAsTheyWereWritten() => Sets.Sample(
        (count, columns) =>
        {
            ArchiveSpec spec = FieldArchive.Spec(count, ColumnSet.Empty);
            byte[] pack = PackWriter.WriteFields(columns, spec.Fingerprint);
            AssertSame(columns, FieldArchive.OpenWithFieldsPack(count, ColumnSet.Empty, pack).Content.Fields);
        },
        iter: 500);

    [Fact]
    public void AnyColumns_Verify() => Sets.Sample((count, columns) => FieldArchive.Open(count, columns).Verify(), iter: 500);

    [Fact]
    public void ColumnAskedForAsAnotherKind_IsDamage()
    {
        FieldKind[] kinds = [.. Enum.GetValues<FieldKind>().Where(kind => kind != FieldKind.None)];
        FieldRow row = new(OpenFields(1, new ColumnSet([.. kinds.Where(kind => kind != FieldKind.List).Select(OneRow), new Column("list", FieldKind.List, 1) { Integers = [0, 0] }, new Column("list", FieldKind.Int32, 0) { Integers = [] }], [])), 0);
        (FieldKind Kind, Action<int> Read)[] reads =
        [
            (FieldKind.Boolean, column => row.Boolean(column)),
            (FieldKind.Int32, column => row.Int32(column)),
            (FieldKind.Int64, column => row.Int64(column)),
            (FieldKind.Double, column => row.Double(column)),
            (FieldKind.Decimal, column => row.Decimal(column)),
            (FieldKind.Date, column => row.Date(column)),
            (FieldKind.Date, column => row.Day(column)),
            (FieldKind.Timestamp, column => row.Timestamp(column)),
            (FieldKind.Text, column => row.Text(column)),
            (FieldKind.Uri, column => row.Uri(column)),
            (FieldKind.List, column => row.List(column, element => element.Int32(0))),
            (FieldKind.List, column => row.ReadOnlyList(column, element => element.Int32(0))),
        ];
        FieldKind[] columns = [.. kinds.Where(kind => kind != FieldKind.List), FieldKind.List];

        foreach ((FieldKind kind, Action<int> read) in reads)
        {
            for (int column = 0; column < columns.Length; column++)
            {
                Exception? exception = Record.Exception(() => read(column));
                if (columns[column] == kind || (columns[column] == FieldKind.Reference && kind == FieldKind.Int32))
                    Assert.Null(exception);
                else
                    Assert.IsType<CorpusFormatException>(exception);
            }

            Assert.Throws<CorpusFormatException>(() => read(-1));
            Assert.Throws<CorpusFormatException>(() => read(1_000));
        }
    }

    [Fact]
    public void RowThatIsNotThere_IsDamage()
    {
        PackFields fields = OpenFields(RowCount, new ColumnSet([new Column("number", FieldKind.Int32, RowCount) { Integers = [1, 2, 3] }], []));

        Assert.Throws<CorpusFormatException>(() => new FieldRow(fields, RowCount).Int32(0));
        Assert.Throws<CorpusFormatException>(() => new FieldRow(fields, -1).Int32(0));
        Assert.Throws<CorpusFormatException>(() => new FieldRow(fields, RowCount).Has(0));
    }

    [Fact]
    public void TextOfARowWithoutOne_IsNullOrDamage()
    {
        var row = new FieldRow(OpenFields(1, new ColumnSet([new Column("text", FieldKind.Text, 1) { Presence = [false], Texts = [null] }], [])), 0);

        Assert.Null(row.TextOrNull(0));
        Assert.Throws<CorpusFormatException>(() => row.Text(0));
    }

    [Fact]
    public void EqualTexts_AreOneObjectUnlessTheyAreLong()
    {
        string longText = new('x', 1_025);
        PackFields fields = OpenFields(2, new ColumnSet(
            [new Column("a", FieldKind.Text, 2) { Texts = ["red", longText] }, new Column("b", FieldKind.Text, 2) { Texts = ["red", longText] }],
            []));

        Assert.Same(new FieldRow(fields, 0).Text(0), new FieldRow(fields, 0).Text(1));
        Assert.NotSame(new FieldRow(fields, 1).Text(0), new FieldRow(fields, 1).Text(1));
        Assert.Equal(longText, new FieldRow(fields, 1).Text(0));
    }

    [Fact]
    public void EqualAddresses_AreOneObject()
    {
        PackFields fields = OpenFields(2, new ColumnSet([new Column("a", FieldKind.Uri, 2) { Texts = ["https://example.org/", "https://example.org/"] }], []));

        Assert.Same(new FieldRow(fields, 0).Uri(0), new FieldRow(fields, 1).Uri(0));
    }

    [Fact]
    public void List_IsMadeOnce()
    {
        var row = new FieldRow(OpenFields(1, NumberList), 0);
        int reads = 0;

        ImmutableArray<int> first = row.List(0, Read);
        ImmutableArray<int> second = row.List(0, Read);

        Assert.Equal([7, 8], first);
        Assert.True(first == second);
        Assert.Equal(2, reads);

        int Read(FieldRow element)
        {
            reads++;
            return element.Int32(1);
        }
    }

    [Fact]
    public void ReadOnlyList_IsMadeOnceAndCannotBeChanged()
    {
        var row = new FieldRow(OpenFields(1, NumberList), 0);

        IReadOnlyList<int> list = row.ReadOnlyList(0, element => element.Int32(1));

        Assert.Equal([7, 8], list);
        Assert.Same(list, row.ReadOnlyList(0, element => element.Int32(1)));
        Assert.True(Assert.IsType<IList<int>>(list, exactMatch: false).IsReadOnly);
    }

    [Fact]
    public void ListAskedForInBothForms_GivesBoth()
    {
        var row = new FieldRow(OpenFields(1, NumberList), 0);

        Assert.Equal([7, 8], row.List(0, element => element.Int32(1)));
        Assert.Equal([7, 8], row.ReadOnlyList(0, element => element.Int32(1)));
        Assert.Equal([7, 8], row.List(0, element => element.Int32(1)));
    }

    [Fact]
    public void SameRowOfTheSameContent_IsEqual()
    {
        PackFields fields = OpenFields(RowCount, NumberList);
        PackFields same = OpenFields(RowCount, NumberList);

        Assert.Equal(new FieldRow(fields, 1), new FieldRow(same, 1));
        Assert.Equal(new FieldRow(fields, 1).GetHashCode(), new FieldRow(same, 1).GetHashCode());
        Assert.NotEqual(new FieldRow(fields, 1), new FieldRow(fields, 2));
        Assert.Equal(default(FieldRow), default);
    }

    [Fact]
    public void FieldsPackOfOtherTexts_IsRefused()
    {
        byte[] pack = PackWriter.WriteFields(NumberList, new string('f', 32));
        GeneratedArchive<TestArticle> archive = FieldArchive.OpenWithFieldsPack(1, ColumnSet.Empty, pack);

        Assert.Contains("fingerprint", Assert.Throws<CorpusFormatException>(() => archive.Count).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FieldsPack_IsReadInsteadOfTheArchivesOwnFields()
    {
        ArchiveSpec spec = FieldArchive.Spec(1, ColumnSet.Empty);
        byte[] pack = PackWriter.WriteFields(NumberList, spec.Fingerprint);
        var own = new ColumnSet([new Column("own", FieldKind.Int32, 1) { Integers = [5] }], []);

        FieldRow row = FieldArchive.OpenWithFieldsPack(1, own, pack).Table[0].Row;

        Assert.Equal([7, 8], row.List(0, element => element.Int32(1)));
    }

    private static ColumnSet NumberList { get; } = new(
        [new Column("list", FieldKind.List, 1) { Integers = [0, 2] }, new Column("list", FieldKind.Int32, 2) { Integers = [7, 8] }],
        []);

    private static PackFields OpenFields(int articleCount, ColumnSet columns) => FieldArchive.Open(articleCount, columns).Content.Fields;

    private static Column OneRow(FieldKind kind) => new(kind.ToString(), kind, 1)
    {
        Integers = [1],
        Texts = ["https://example.org/"],
        Decimals = [1],
        Timestamps = [DateTimeOffset.UnixEpoch],
    };

    private static void AssertSame(ColumnSet written, PackFields read)
    {
        Assert.Equal(written.Columns.Count, read.Columns.Length);
        for (int index = 0; index < written.Columns.Count; index++)
        {
            Column column = written.Columns[index];
            for (int row = 0; row < column.RowCount; row++)
                AssertSame(column, index, row, read);
        }
    }

    private static void AssertSame(Column column, int index, int row, PackFields fields)
    {
        var read = new FieldRow(fields, row);
        bool isPresent = column.Kind != FieldKind.None && column.Presence?[row] != false;
        Assert.Equal(isPresent, read.Has(index));
        switch (column.Kind)
        {
            case FieldKind.Boolean:
                Assert.Equal(column.Integers![row] != 0, read.Boolean(index));
                Assert.Equal(isPresent ? column.Integers[row] != 0 : null, read.BooleanOrNull(index));
                break;
            case FieldKind.Int32 or FieldKind.Reference:
                Assert.Equal(column.Integers![row], read.Int32(index));
                Assert.Equal(isPresent ? (int)column.Integers[row] : null, read.Int32OrNull(index));
                break;
            case FieldKind.Int64:
                Assert.Equal(column.Integers![row], read.Int64(index));
                Assert.Equal(isPresent ? column.Integers[row] : null, read.Int64OrNull(index));
                break;
            case FieldKind.Double:
                Assert.Equal(column.Integers![row], BitConverter.DoubleToInt64Bits(read.Double(index)));
                Assert.Equal(isPresent, read.DoubleOrNull(index) is not null);
                break;
            case FieldKind.Decimal:
                Assert.Equal(decimal.GetBits(column.Decimals![row]), decimal.GetBits(read.Decimal(index)));
                Assert.Equal(isPresent ? column.Decimals[row] : null, read.DecimalOrNull(index));
                break;
            case FieldKind.Date:
                Assert.Equal(DateOnly.FromDayNumber((int)column.Integers![row]), read.Date(index));
                Assert.Equal(read.Date(index).ToDateTime(TimeOnly.MinValue), read.Day(index));
                Assert.Equal((isPresent, isPresent), (read.DateOrNull(index) is not null, read.DayOrNull(index) is not null));
                break;
            case FieldKind.Timestamp:
                Assert.True(column.Timestamps![row].EqualsExact(read.Timestamp(index)));
                Assert.Equal(isPresent, read.TimestampOrNull(index) is not null);
                break;
            case FieldKind.Text:
                Assert.Equal(column.Texts![row], read.TextOrNull(index));
                Assert.Equal(column.Texts[row], isPresent ? read.Text(index) : null);
                break;
            case FieldKind.Uri:
                Assert.Equal(column.Texts![row], read.UriOrNull(index)?.OriginalString);
                Assert.Equal(column.Texts[row], isPresent ? read.Uri(index).OriginalString : null);
                break;
            case FieldKind.List:
                int count = isPresent ? (int)(column.Integers![row + 1] - column.Integers[row]) : 0;
                FieldRow[] elements = [.. Enumerable.Range((int)column.Integers![row], count).Select(element => new FieldRow(fields, element))];
                Assert.Equal(elements, read.List(index, element => element));
                Assert.Equal(elements, read.ReadOnlyList(index, element => element));
                break;
            default:
                break;
        }
    }
}
