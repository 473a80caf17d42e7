using CorpusSdk.Compiler.Columns.Kinds;
using System.Globalization;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Schemas;

public class DayNotationTests
{
    [Theory]
    [InlineData("31/05/2024", "write 2024-05-31")]
    [InlineData("05/31/2024", "write 2024-05-31")]
    [InlineData("31.5.2024", "write 2024-05-31")]
    [InlineData("05.06.2024", "write 2024-06-05")]
    [InlineData("05-06-2024", "write 2024-06-05 or 2024-05-06, whichever you mean")]
    [InlineData("05/05/2024", "write 2024-05-05")]
    [InlineData("2024/05/31", "write 2024-05-31")]
    [InlineData("2024-5-3", "write 2024-05-03")]
    [InlineData("5 May 2024", "write 2024-05-05")]
    [InlineData("May 5, 2024", "write 2024-05-05")]
    [InlineData("Fri, 1st of Sept. 2023", "write 2023-09-01")]
    [InlineData("29 February 2024", "write 2024-02-29")]
    [InlineData("2024 December 24", "write 2024-12-24")]
    public void ADayThatCanBeMadeOut_IsWrittenAsItShouldBe(string text, string advice) => Assert.Equal(advice, DayNotation.Advise(text));

    [Theory]
    [InlineData("99/99/9999")]
    [InlineData("29 February 2023")]
    [InlineData("31/05/24")]
    [InlineData("May 2024")]
    [InlineData("May June 2024")]
    [InlineData("tomorrow")]
    [InlineData("1/2/3/4")]
    [InlineData("0000-01-01")]
    [InlineData("99999999999999999999 May 2024")]
    [InlineData("")]
    public void NothingIsMadeUp(string text) => Assert.Null(DayNotation.Advise(text));

    [Fact]
    public void EveryDayInWords_IsUnderstood() => Gen.Date.Sample(day =>
        Assert.Equal(
            $"write {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            DayNotation.Advise(day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture))));
}
