using System.Globalization;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Columns.Building;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Schemas;

/// <summary>Types that packs have no kinds for: they are kept as numbers with their texts, or as texts.</summary>
public class DeclaredTypeTests
{
    private static readonly SchemaType Time = new(FieldKind.Int64, "global::System.TimeOnly") { DeclaredType = "System.TimeOnly" };
    private static readonly SchemaType Duration = new(FieldKind.Int64, "global::System.TimeSpan") { DeclaredType = "System.TimeSpan" };
    private static readonly SchemaType Guid = new(FieldKind.Text, "global::System.Guid") { DeclaredType = "System.Guid" };
    private static readonly SchemaType Version = new(FieldKind.Text, "global::System.Version") { DeclaredType = "System.Version" };

    [Theory]
    [InlineData("17:30", "17:30:00")]
    [InlineData("00:00:00", "00:00:00")]
    [InlineData("\"23:59:59.9999999\"", "23:59:59.9999999")]
    [InlineData("09:05:30.5", "09:05:30.5")]
    public void ATime_HasOneText(string value, string text) => Assert.Equal(text, TextOf(Time, value));

    [Theory]
    [InlineData("PT1H30M", "PT1H30M")]
    [InlineData("PT90M", "PT1H30M")]
    [InlineData("01:30:00", "PT1H30M")]
    [InlineData("36:00:00", "P1DT12H")]
    [InlineData("1.02:00:00.25", "P1DT2H0.25S")]
    [InlineData("P2W", "P14D")]
    [InlineData("PT0S", "PT0S")]
    [InlineData("-PT0.0000001S", "-PT0.0000001S")]
    [InlineData("P10675199DT2H48M5.4775807S", "P10675199DT2H48M5.4775807S")]
    public void ADuration_HasOneText(string value, string text) => Assert.Equal(text, TextOf(Duration, value));

    [Theory]
    [InlineData("3F2504E0-4F89-41D3-9A0C-0305E82C3301", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")]
    public void AGuid_HasSmallLetters(string value, string text) => Assert.Equal(text, TextOf(Guid, value));

    [Theory]
    [InlineData("1.2", "1.2")]
    [InlineData("\"1.02.3.4\"", "1.2.3.4")]
    public void AVersion_HasOneText(string value, string text) => Assert.Equal(text, TextOf(Version, value));

    [Theory]
    [InlineData("5:30 pm", "write 17:30")]
    [InlineData("12 am", "write 00:00")]
    [InlineData("9:30", "write 09:30")]
    [InlineData("17.30", "write 17:30")]
    [InlineData("24:00", "write hours and minutes from 00:00 to 23:59, with seconds if they matter")]
    [InlineData("12:60", "write hours and minutes from 00:00 to 23:59, with seconds if they matter")]
    [InlineData("noon", "write hours and minutes from 00:00 to 23:59, with seconds if they matter")]
    [InlineData("2024-05-31T17:30:00Z", "write the time alone, or make Value a DateTimeOffset to keep the day")]
    public void WhatIsNoTime_IsReportedWithTheNearestOne(string value, string cure) => Assert.Equal(cure, CureOf(Time, "a time such as 17:30", value));

    [Theory]
    [InlineData("1h 30min", "write PT1H30M")]
    [InlineData("2 days, 4 hours", "write P2DT4H")]
    [InlineData("pt5m", "write PT5M")]
    [InlineData("90", "write PT90S for seconds, PT90M for minutes or PT90H for hours")]
    [InlineData("1:30", "write 01:30:00 for hours and minutes, or 00:01:30 for minutes and seconds")]
    [InlineData("P1Y2M", "write days in place of years and months, whose length varies")]
    [InlineData("P1M", "write days in place of years and months, whose length varies")]
    [InlineData("P", "write days, hours, minutes and seconds as in P1DT2H30M, or hours, minutes and seconds as in 01:30:00")]
    [InlineData("PT", "write days, hours, minutes and seconds as in P1DT2H30M, or hours, minutes and seconds as in 01:30:00")]
    [InlineData("PT1M1H", "write days, hours, minutes and seconds as in P1DT2H30M, or hours, minutes and seconds as in 01:30:00")]
    [InlineData("P10675200D", "write days, hours, minutes and seconds as in P1DT2H30M, or hours, minutes and seconds as in 01:30:00")]
    [InlineData("long", "write days, hours, minutes and seconds as in P1DT2H30M, or hours, minutes and seconds as in 01:30:00")]
    public void WhatIsNoDuration_IsReportedWithTheNearestOne(string value, string cure) => Assert.Equal(cure, CureOf(Duration, "a duration such as PT1H30M or 01:30:00", value));

    [Theory]
    [InlineData("3F2504E04F8941D39A0C0305E82C3301", "write 3f2504e0-4f89-41d3-9a0c-0305e82c3301")]
    [InlineData("3F2504E0-4F89", "write 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or make Value a string")]
    [InlineData("0x000000-4f89-41d3-9a0c-0305e82c3301", "write 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or make Value a string")]
    public void WhatIsNoGuid_IsReportedWithTheNearestOne(string value, string cure) => Assert.Equal(cure, CureOf(Guid, "a GUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301", value));

    [Theory]
    [InlineData("v1.2.3", "write 1.2.3")]
    [InlineData("7", "write 7.0")]
    [InlineData("1.2-beta", "write two to four numbers with points between them, or make Value a string")]
    [InlineData("1.2.3.4.5", "write two to four numbers with points between them, or make Value a string")]
    public void WhatIsNoVersion_IsReportedWithTheNearestOne(string value, string cure) => Assert.Equal(cure, CureOf(Version, "a version such as 1.2.0", value));

    [Fact]
    public void AVersionThatJsonHasAsANumber_IsToBeQuoted() =>
        Assert.Equal("write \"1.10\" in quotes, because it is a number without them", TypeFault.Of(Version, "Value", new FieldScalar("1.10", ScalarNotation.Number, default)).Fix);

    [Fact]
    public void VersionsAreComparedByTheirNumbers()
    {
        Assert.True(Version.Scalar.Compare("1.9", "1.10") < 0);
        Assert.True(SchemaValue.AreEqual(Version, "1.2", "1.02"));
    }

    /// <summary>The framework is the oracle: every duration and time that it has comes back, by its own notation and by ours.</summary>
    [Fact]
    public void EveryDurationAndTime_ComesBack() => Gen.Long.Sample(ticks =>
    {
        var span = new TimeSpan(ticks == long.MinValue ? ticks + 1 : ticks);
        Assert.True(TimeReader.TryReadDuration(TimeReader.TextOfDuration(span.Ticks), out long iso) && iso == span.Ticks, span.ToString());
        Assert.Equal(span, System.Xml.XmlConvert.ToTimeSpan(TimeReader.TextOfDuration(span.Ticks)));
        Assert.True(TimeReader.TryReadDuration(span.ToString("c", CultureInfo.InvariantCulture), out long clock) && clock == span.Ticks, span.ToString());

        var time = new TimeOnly((long)((ulong)ticks % TimeSpan.TicksPerDay));
        Assert.True(TimeReader.TryReadTime(time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture), out long ofDay) && ofDay == time.Ticks);
        Assert.Equal(time, TimeOnly.Parse(TimeReader.TextOfTime(time.Ticks), CultureInfo.InvariantCulture));
    });

    [Fact]
    public void AnyText_IsRefusedOrComesBack() => Gen.String[Gen.Char["0123456789:.-PTDHMSWpt "], 0, 16].Sample(text =>
    {
        if (TimeReader.TryReadDuration(text, out long duration))
            Assert.True(TimeReader.TryReadDuration(TimeReader.TextOfDuration(duration), out long again) && again == duration);
        else
            Assert.NotEqual("", Duration.Scalar.Advise(text, "Value"));
        if (!TimeReader.TryReadTime(text, out _))
            Assert.NotEqual("", Time.Scalar.Advise(text, "Value"));
    });

    private static string TextOf(SchemaType type, string value)
    {
        SchemaSpec schema = BlogSchema.Of(BlogSchema.Optional("Value", type));
        CheckedArticle article = FrontMatter.Article("value: " + value);
        Assert.Empty(SchemaCheck.Run(schema, article));
        var binding = new SchemaBinding(schema, [article.Article]);
        ColumnSet columns = ColumnBuilder.Build(SchemaShape.Create(binding, static _ => null), [binding.Normalize(article.Article.Fields)], static _ => null);
        return columns.Columns[columns.Columns.Count - 1].Texts![0]!;
    }

    private static string CureOf(SchemaType type, string expected, string value)
    {
        string message = SchemaCheck.Message(BlogSchema.Optional("Value", type), value);
        string start = $"Expected {expected} for 'value', found '{value}': ";
        Assert.StartsWith(start, message, StringComparison.Ordinal);
        return message[start.Length..];
    }
}
