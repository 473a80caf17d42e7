using CorpusSdk.Compiler.Columns;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Tests.Fields;

/// <summary>The fields of an article for code that works with any archive.</summary>
public class FieldListTests
{
    [Fact]
    public void Scalars_AreTheirValues()
    {
        ColumnSet columns = new(
            [
                new Column("draft", FieldKind.Boolean, 1) { Integers = [1] },
                new Column("year", FieldKind.Int32, 1) { Integers = [1887] },
                new Column("id", FieldKind.Int64, 1) { Integers = [1L << 40] },
                new Column("ratio", FieldKind.Double, 1) { Integers = [BitConverter.DoubleToInt64Bits(0.5)] },
                new Column("price", FieldKind.Decimal, 1) { Decimals = [1.50m] },
                new Column("published", FieldKind.Date, 1) { Integers = [new DateOnly(2024, 2, 29).DayNumber] },
                new Column("updated", FieldKind.Timestamp, 1) { Timestamps = [DateTimeOffset.UnixEpoch] },
                new Column("place", FieldKind.Text, 1) { Texts = ["Baikal"] },
                new Column("link", FieldKind.Uri, 1) { Texts = ["https://example.org/"] },
                new Column("author", FieldKind.Reference, 1) { Integers = [3] },
                new Column("nothing", FieldKind.None, 1) { Presence = [false] },
            ],
            []);

        Assert.Equal(
            [
                ("draft", true), ("year", 1887), ("id", 1L << 40), ("ratio", 0.5), ("price", 1.50m), ("published", new DateOnly(2024, 2, 29)),
                ("updated", DateTimeOffset.UnixEpoch), ("place", "Baikal"), ("link", new Uri("https://example.org/")), ("author", 3),
            ],
            FieldArchive.Open(1, columns).Table[0].Fields.Select(field => (field.Key, field.Value!)));
    }

    [Fact]
    public void ListsAndRecords_AreNestedAsInTheSource()
    {
        ColumnSet columns = new(
            [
                new Column("tags", FieldKind.List, 1) { Integers = [0, 2] },
                new Column("tags", FieldKind.Text, 2) { Texts = ["ice", "roads"] },
                new Column("place", FieldKind.Map, 1) { FieldCount = 2 },
                new Column("place.name", FieldKind.Text, 1) { Texts = ["Listvyanka"] },
                new Column("place.people", FieldKind.List, 1) { Integers = [0, 1] },
                new Column("place.people", FieldKind.Map, 1) { FieldCount = 1 },
                new Column("place.people.name", FieldKind.Text, 1) { Texts = ["Olga"] },
                new Column("last", FieldKind.Int32, 1) { Integers = [1] },
            ],
            []);

        Assert.Equal(
            "tags=[ice,roads] place={name=Listvyanka people=[{name=Olga}]} last=1",
            Describe(FieldArchive.Open(1, columns).Table[0].Fields));
    }

    [Fact]
    public void AKeyWithADotBesideAMapOfTheSameBeginning_IsAFieldOfItsOwn()
    {
        ColumnSet columns = new(
            [
                new Column("ms", FieldKind.Map, 1) { FieldCount = 1 },
                new Column("ms.x", FieldKind.Int32, 1) { Integers = [1] },
                new Column("ms.date", FieldKind.Text, 1) { Texts = ["today"] },
                new Column("ms.", FieldKind.Text, 1) { Texts = ["dot"] },
            ],
            []);

        Assert.Equal("ms={x=1} ms.date=today ms.=dot", Describe(FieldArchive.Open(1, columns).Table[0].Fields));
    }

    [Theory]
    [InlineData(FieldKind.Int32)]
    [InlineData(FieldKind.Int64)]
    [InlineData(FieldKind.Reference)]
    public void NumbersWithTexts_AreTheirTexts(object kind)
    {
        ColumnSet columns = new(
            [
                new Column("one", (FieldKind)kind, 2) { Integers = [7, 0], Presence = [true, false] },
                new Column("one", FieldKind.Text, 2) { Texts = ["Seven", null], Presence = [true, false], IsTextOfPrevious = true },
                new Column("many", FieldKind.List, 2) { Integers = [0, 2, 2] },
                new Column("many", (FieldKind)kind, 2) { Integers = [7, 8] },
                new Column("many", FieldKind.Text, 2) { Texts = ["Seven", "Eight"], IsTextOfPrevious = true },
                new Column("place", FieldKind.Map, 2) { FieldCount = 1 },
                new Column("place.one", (FieldKind)kind, 2) { Integers = [8, 7] },
                new Column("place.one", FieldKind.Text, 2) { Texts = ["Eight", "Seven"], IsTextOfPrevious = true },
                new Column("last", FieldKind.Text, 2) { Texts = ["a", "b"] },
            ],
            []);

        Assert.Equal(
            ["one=Seven many=[Seven,Eight] place={one=Eight} last=a", "many=[] place={one=Seven} last=b"],
            FieldArchive.Open(2, columns).Table.Select(article => Describe(article.Fields)));
    }

    [Fact]
    public void NumberBeforeAFieldOfTexts_IsTheNumber()
    {
        ColumnSet columns = new([new Column("year", FieldKind.Int32, 1) { Integers = [1887] }, new Column("place", FieldKind.Text, 1) { Texts = ["Baikal"] }], []);

        Assert.Equal("year=1887 place=Baikal", Describe(FieldArchive.Open(1, columns).Table[0].Fields));
    }

    [Fact]
    public void LookupTables_AreNoFields()
    {
        var builder = new LookupBuilder([new Column("year", FieldKind.Int32, 1) { Integers = [5] }]);
        builder.Add("year", [[5]], Comparer<int>.Default, LookupBuilder.Numbers(FieldKind.Int32));

        Assert.Equal("year=5", Describe(FieldArchive.Open(1, builder.Build()).Table[0].Fields));
    }

    [Fact]
    public void ArchiveWithoutFields_HasNone() => Assert.Empty(TestArchive.Open(TestArchive.Text).Table[0].Fields);

    [Fact]
    public void AnyColumns_AreEachFieldOnceWhereItIsPresent() => (from count in Gen.Int[1, 12] from columns in ColumnGen.Columns(count) select (count, columns)).Sample(
        (count, columns) =>
        {
            GeneratedArchive<TestArticle> archive = FieldArchive.Open(count, columns);
            PackFields fields = archive.Content.Fields;
            HashSet<int> lookups = [.. columns.Lookups.SelectMany(lookup => new[] { lookup.KeyColumn, lookup.ArticlesColumn })];
            for (int article = 0; article < count; article++)
            {
                var expected = new List<string>();
                for (int column = 0; column < columns.Columns.Count; column = fields.Columns[column].EndColumn)
                {
                    if (!lookups.Contains(column) && new FieldRow(fields, article).Has(column))
                        expected.Add(columns.Columns[column].Name);
                }

                Assert.Equal(expected, archive.Table[article].Fields.Select(field => field.Key));
            }
        },
        iter: 500);

    private static string Describe(IReadOnlyList<ArticleField> fields) => string.Join(' ', fields.Select(field => $"{field.Key}={Describe(field.Value)}"));

    private static string Describe(object? value) => value switch
    {
        IReadOnlyList<ArticleField> fields => $"{{{Describe(fields)}}}",
        IReadOnlyList<object?> list => $"[{string.Join(',', list.Select(Describe))}]",
        _ => $"{value}",
    };
}
