using CorpusSdk.Compiler.Columns;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk.Tests.Fields;

/// <summary>Types that only schemas ask for: packs have them as numbers or texts, which may be damaged.</summary>
public class DeclaredValueTests
{
    [Fact]
    public void TimesAndDurations_AreReadFromTicks()
    {
        FieldRow row = Row(new Column("value", FieldKind.Int64, 1) { Integers = [TimeSpan.TicksPerDay - 1] });

        Assert.Equal(TimeOnly.MaxValue, row.Time(0));
        Assert.Equal(TimeSpan.FromTicks(TimeSpan.TicksPerDay - 1), row.Duration(0));
    }

    [Theory]
    [InlineData(-1L)]
    [InlineData(TimeSpan.TicksPerDay)]
    [InlineData(long.MinValue)]
    public void ATimeOutsideTheDay_IsDamage(long ticks) =>
        Assert.Throws<CorpusFormatException>(() => Row(new Column("value", FieldKind.Int64, 1) { Integers = [ticks] }).Time(0));

    [Fact]
    public void AnyTicks_AreADuration() => Assert.Equal(TimeSpan.MinValue, Row(new Column("value", FieldKind.Int64, 1) { Integers = [long.MinValue] }).Duration(0));

    [Fact]
    public void GuidsAndVersions_AreReadFromTexts()
    {
        Assert.Equal(Guid.Empty, Row(Text("00000000-0000-0000-0000-000000000000")).Guid(0));
        Assert.Equal(new Version(1, 2, 3), Row(Text("1.2.3")).Version(0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("00000000000000000000000000000000")]
    public void ATextThatIsNoGuidOrVersion_IsDamage(string text)
    {
        Assert.Throws<CorpusFormatException>(() => Row(Text(text)).Guid(0));
        Assert.Throws<CorpusFormatException>(() => Row(Text(text)).Version(0));
    }

    [Fact]
    public void AColumnOfAnotherKind_IsDamage()
    {
        FieldRow row = Row(new Column("value", FieldKind.Int32, 1) { Integers = [1] });

        Assert.Throws<CorpusFormatException>(() => row.Time(0));
        Assert.Throws<CorpusFormatException>(() => row.Duration(0));
        Assert.Throws<CorpusFormatException>(() => row.Guid(0));
        Assert.Throws<CorpusFormatException>(() => row.Version(0));
    }

    [Fact]
    public void AListWhoseColumnIsHandedOn_IsMadeOnce()
    {
        FieldRow one = Row(new Column("value", FieldKind.List, 1) { Integers = [0, 2] }, new Column("value[]", FieldKind.Int32, 2) { Integers = [7, 8] });
        FieldRow other = Row(new Column("value", FieldKind.List, 1) { Integers = [0, 2] }, new Column("value[]", FieldKind.Int32, 2) { Integers = [7, 8] });

        Assert.Equal([7, 8], one.List(0, static (element, column) => element.Int32(column)));
        Assert.True(one.List(0, static (element, column) => element.Int32(column)) == one.List(0, static (element, column) => element.Int32(column)));
        Assert.Same(other.ReadOnlyList(0, static (element, column) => element.Int32(column)), other.ReadOnlyList(0, static (element, column) => element.Int32(column)));
    }

    private static Column Text(string text) => new("value", FieldKind.Text, 1) { Texts = [text] };

    private static FieldRow Row(params Column[] columns) => new(FieldArchive.Open(1, new ColumnSet(columns, [])).Content.Fields, 0);
}
