using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk.Tests.Fields;

/// <summary>Every kind goes through all code that knows kinds, so a new kind that is incomplete fails here.</summary>
public class FieldKindTests
{
    private const FieldKind Unknown = (FieldKind)1_000;

    // Two values of each kind, as texts have them, the smaller one first.
    private static readonly Dictionary<FieldKind, (string Smaller, string Larger)> Samples = new()
    {
        [FieldKind.Boolean] = ("false", "true"),
        [FieldKind.Int32] = ("9", "10"),
        [FieldKind.Int64] = ("9", "5000000000"),
        [FieldKind.Double] = ("-1.5", "0.25"),
        [FieldKind.Decimal] = ("9.50", "10.25"),
        [FieldKind.Date] = ("2024-05-31", "2024-06-01"),
        [FieldKind.Timestamp] = ("2024-05-31T12:00:00Z", "2024-05-31T12:00:00-01:00"),
        [FieldKind.Text] = ("10", "9"),
        [FieldKind.Uri] = ("https://example.org/a", "https://example.org/b"),
    };

    public static TheoryData<string> Kinds => [.. Enum.GetNames<FieldKind>()];

    public static TheoryData<string> ScalarKinds => [.. FieldKinds.Scalars.Select(kind => kind.Kind.ToString())];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKind_StandsInTheTableUnderItsNumber(string name)
    {
        FieldKind kind = Enum.Parse<FieldKind>(name);

        Assert.Equal(kind, FieldKinds.Of(kind).Kind);
        Assert.NotEqual("", FieldKinds.Of(kind).Noun);
        Assert.True(KindValues.IsKnown(kind));
        Assert.True(KindValues.SizeInBytes(kind) >= 0);
    }

    [Theory]
    [MemberData(nameof(ScalarKinds))]
    public void EveryScalarKind_IsReadByAMemberOfARow(string name)
    {
        ScalarKind kind = FieldKinds.Scalar(Enum.Parse<FieldKind>(name));

        Assert.All([true, false], hasDateOnly =>
        {
            Assert.NotNull(typeof(FieldRow).GetMethod(kind.Reader(hasDateOnly)));
            Assert.NotNull(typeof(FieldRow).GetMethod(kind.Reader(hasDateOnly) + "OrNull"));
            Assert.NotEqual("", kind.TypeText(hasDateOnly));
        });
    }

    [Theory]
    [MemberData(nameof(ScalarKinds))]
    public void EveryScalarKind_IsStoredComparedWrittenReadAndVerified(string name)
    {
        ScalarKind kind = FieldKinds.Scalar(Enum.Parse<FieldKind>(name));
        if (kind.Kind == FieldKind.Reference)
            return; // Only an archive knows its numbers.
        (string smaller, string larger) = Samples[kind.Kind];
        var column = new Column("value", kind.Kind, 2);
        kind.Allocate(column);

        Assert.All([smaller, larger], text => Assert.True(kind.Accepts(Scalar(text))));
        Assert.True(kind.TryStore(column, 0, Scalar(smaller)));
        Assert.True(kind.TryStore(column, 1, Scalar(larger)));
        Assert.True(kind.Compare(column, 0, 1) < 0);
        Assert.True(kind.Compare(column, 1, 1) == 0);
        Assert.True(kind.Kind == FieldKind.Boolean || kind.Compare(smaller, larger) < 0);

        Archive archive = FieldArchive.Open(2, new ColumnSet([column], []));
        archive.Verify();
        Assert.NotEqual(archive.Articles[0].Fields[0].Value, archive.Articles[1].Fields[0].Value);
    }

    [Fact]
    public void AnUnknownKind_IsRefusedWhereverKindsAreTold()
    {
        PackFields fields = FieldArchive.Open(1, new ColumnSet([new Column("value", FieldKind.Int32, 1) { Integers = [1] }], [])).Content.Fields;
        var row = new FieldRow(fields, 0);

        Assert.Throws<ArgumentOutOfRangeException>(() => FieldKinds.Of(Unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => FieldKinds.Scalar(FieldKind.Map));
        Assert.Throws<ArgumentOutOfRangeException>(() => KindValues.SizeInBytes(Unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => KindValues.ReadScalar(row, 0, Unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => KindValues.Verify(fields, row, 0, Unknown));
        Assert.False(KindValues.IsKnown(Unknown));
    }

    private static FieldScalar Scalar(string text) => new(text, ScalarNotation.Plain, default);
}
