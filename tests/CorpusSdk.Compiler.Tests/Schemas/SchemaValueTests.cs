using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Schemas;

public class SchemaValueTests
{
    private static readonly FieldKind[] Kinds =
        [FieldKind.Boolean, FieldKind.Int32, FieldKind.Int64, FieldKind.Double, FieldKind.Decimal, FieldKind.Date, FieldKind.Timestamp, FieldKind.Uri];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Pick("true", "False", "yes", "5", "-5", "+5", "007", "5.5", "1e3", "2147483648", "9223372036854775808", "2024-05-31", "2024-05-31T10:00", "2024-02-30", "https://example.org", "/about", "", " ", "NaN"),
        Gen.String[Gen.Char["0123456789-.:TeZ "], 0, 20],
        Gen.Int.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(FieldKind.Int32, "5")]
    [InlineData(FieldKind.Int64, "-3000000000")]
    [InlineData(FieldKind.Double, "1e3")]
    [InlineData(FieldKind.Decimal, "4.50")]
    [InlineData(FieldKind.Boolean, "True")]
    [InlineData(FieldKind.Date, "2024-05-31")]
    [InlineData(FieldKind.Date, "\"2024-05-31\"")]
    [InlineData(FieldKind.Timestamp, "2024-05-31")]
    [InlineData(FieldKind.Timestamp, "2024-05-31 17:30:00 +02:00")]
    [InlineData(FieldKind.Uri, "https://example.org/ferry")]
    [InlineData(FieldKind.Text, "1984")]
    [InlineData(FieldKind.Text, "\"yes\"")]
    internal void AValueOfTheTypeIsAccepted(FieldKind kind, string value) => Assert.True(SchemaCheck.Accepts(BlogSchema.Required("Value", kind), value));

    [Theory]
    [InlineData(FieldKind.Int32, "2147483648")]
    [InlineData(FieldKind.Int64, "9223372036854775808")]
    [InlineData(FieldKind.Int32, "\"5\"")]
    [InlineData(FieldKind.Double, "\"5\"")]
    [InlineData(FieldKind.Double, ".5")]
    [InlineData(FieldKind.Decimal, "123456789012345678901234567890")]
    [InlineData(FieldKind.Boolean, "\"true\"")]
    [InlineData(FieldKind.Boolean, "1")]
    [InlineData(FieldKind.Date, "2024-05-31T00:00")]
    [InlineData(FieldKind.Timestamp, "10:00")]
    internal void AValueOfAnotherTypeIsNot(FieldKind kind, string value) => Assert.False(SchemaCheck.Accepts(BlogSchema.Required("Value", kind), value));

    [Fact]
    public void WhatIsAccepted_CanBeReadAsItsKind() => Gen.Select(Pick(Kinds), Texts, Gen.Enum<ScalarNotation>()).Sample((kind, text, form) =>
    {
        if (SchemaValue.Accepts(new SchemaType(kind, ""), new FieldScalar(text, form, default)))
            Assert.True(CanRead(kind, text), $"{kind} {text}");
    });

    [Fact]
    public void WhatIsRefused_GetsAMessageWithAFix() => Gen.Select(Pick(Kinds), Texts, Gen.Enum<ScalarNotation>()).Sample((kind, text, form) =>
    {
        var scalar = new FieldScalar(text, form, default);
        SchemaProperty property = BlogSchema.Required("Value", kind);
        if (form == ScalarNotation.Null || !SchemaValue.Accepts(property.Type, scalar))
            Assert.NotEqual("", TypeFault.Of(property.Type, property.Name, scalar).Fix);
    });

    [Fact]
    public void AJsonNumberIsNoTruthValueAndNoDay()
    {
        Assert.False(SchemaValue.Accepts(new SchemaType(FieldKind.Boolean, ""), new FieldScalar("1", ScalarNotation.Number, default)));
        Assert.False(SchemaValue.Accepts(new SchemaType(FieldKind.Date, ""), new FieldScalar("20240531", ScalarNotation.Number, default)));
    }

    [Fact]
    public void ASingleValueIsAListOfOne() => Assert.True(SchemaCheck.Accepts(BlogSchema.List("Value", FieldKind.Int32), "5"));

    [Fact]
    public void EachValueOfAListIsChecked() => Assert.Equal(
        [(2, 12), (2, 20)],
        SchemaCheck.Run(BlogSchema.Of(BlogSchema.List("Value", FieldKind.Int32)), FrontMatter.Article("value: [1, two, 3, four]")).Select(problem => (problem.Span.StartLine, problem.Span.StartColumn)));

    private static bool CanRead(FieldKind kind, string text) => kind switch
    {
        FieldKind.Boolean => ScalarReader.TryReadBoolean(text, out _),
        FieldKind.Int32 => ScalarReader.TryReadInt64(text, out long value) && value == (int)value,
        FieldKind.Int64 => ScalarReader.TryReadInt64(text, out _),
        FieldKind.Double => ScalarReader.TryReadDouble(text, out _),
        FieldKind.Decimal => ScalarReader.TryReadDecimal(text, out _),
        FieldKind.Date => ScalarReader.TryReadDate(text, out _),
        FieldKind.Timestamp => ScalarReader.TryReadTimestamp(text, out _),
        _ => ScalarReader.IsUri(text),
    };

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
