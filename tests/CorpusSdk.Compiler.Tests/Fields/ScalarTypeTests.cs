using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Fields.Inference;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Tests.Fields;

/// <summary>Which type a single value gets, by its characters and by what its notation says of them.</summary>
public class ScalarTypeTests
{
    [Theory]
    [InlineData("true", "Boolean")]
    [InlineData("FALSE", "Boolean")]
    [InlineData("yes", "Text")]
    [InlineData("0", "Int32")]
    [InlineData("-17", "Int32")]
    [InlineData("2147483647", "Int32")]
    [InlineData("2147483648", "Int64")]
    [InlineData("-9223372036854775808", "Int64")]
    [InlineData("9223372036854775808", "Decimal")]
    [InlineData("1.5", "Double")]
    [InlineData("-0.001", "Double")]
    [InlineData("0.0001", "Double")]
    [InlineData("3.14159265358979323846", "Decimal")]
    [InlineData("2024-05-31", "Date")]
    [InlineData("0001-01-01", "Date")]
    [InlineData("2024-02-30", "Text")]
    [InlineData("99/99/9999", "Text")]
    [InlineData("2024-05-31T12:00:00Z", "Timestamp")]
    [InlineData("2024-05-31 12:00", "Timestamp")]
    [InlineData("2024-05-31T12:00:00.123+02:00", "Timestamp")]
    [InlineData("https://example.org/a?b=c", "Uri")]
    [InlineData("mailto:keeper@example.org", "Uri")]
    [InlineData("example.org", "Text")]
    [InlineData("C:\\notes", "Text")]
    [InlineData("N:Windows.UI", "Text")]
    [InlineData("plain words", "Text")]
    public void PlainValue_HasTheNarrowestType(string text, string kind) => Assert.Equal(kind, KindOf(text, ScalarNotation.Plain).ToString());

    [Theory]
    [InlineData("1.50", "Decimal")] // the zero says how exact the number is
    [InlineData("007", "Text")] // and these that it is no number
    [InlineData("+5", "Text")]
    [InlineData("-0", "Text")]
    [InlineData("-0.0", "Text")]
    [InlineData("0.00001", "Decimal")] // a double would come back as 1E-05
    [InlineData("-0.00001", "Decimal")]
    [InlineData("1.10", "Decimal")]
    [InlineData("6.02e23", "Text")]
    [InlineData("21E08", "Text")] // a part
    [InlineData("1234e56", "Text")] // the beginning of a commit
    [InlineData("12e4567", "Text")]
    [InlineData("0e0", "Text")]
    [InlineData("01234", "Text")] // a postal code
    [InlineData("1,000", "Text")]
    [InlineData("1_000", "Text")]
    [InlineData(".5", "Text")]
    [InlineData("5.", "Text")]
    [InlineData("0x1F", "Text")]
    [InlineData("NaN", "Text")]
    [InlineData("12345678901234567890123456789012345", "Text")]
    public void ValueThatANumberWouldNotGiveBack_KeepsItsCharacters(string text, string kind) => Assert.Equal(kind, KindOf(text, ScalarNotation.Plain).ToString());

    [Theory]
    [InlineData("6.02e23", "Double")]
    [InlineData("1E-7", "Double")]
    [InlineData("1e400", "Text")]
    [InlineData("1e-400", "Text")]
    [InlineData("0e0", "Text")]
    [InlineData("-0", "Text")]
    public void ValueThatIsMarkedAsANumber_MayHaveAnExponent(string text, string kind) => Assert.Equal(kind, KindOf(text, ScalarNotation.Number).ToString());

    [Theory]
    [InlineData("5", "Text")]
    [InlineData("true", "Text")]
    [InlineData("2024-05-31", "Date")]
    [InlineData("https://example.org/", "Uri")]
    public void QuotedValue_IsTextOrADateOrAnAddress(string text, string kind) => Assert.Equal(kind, KindOf(text, ScalarNotation.Text).ToString());

    [Fact]
    public void ValueThatIsNot_GoesWithEveryType() =>
        Assert.Equal(ScalarTypes.All, ScalarTypeReader.Of(new FieldScalar("", ScalarNotation.Null, default)));

    private static FieldKind KindOf(string text, ScalarNotation form) =>
        ScalarTypeReader.Kind(ScalarTypeReader.Narrowest(ScalarTypeReader.Of(new FieldScalar(text, form, default))));
}
