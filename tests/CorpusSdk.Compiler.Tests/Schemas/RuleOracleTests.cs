using CorpusSdk.Compiler.Schemas.Values;
using System.ComponentModel.DataAnnotations;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Schemas;

/// <summary>Rules say what the attributes that they come from say at run time.</summary>
public class RuleOracleTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["ab1 @.:/-+()x\n"], 0, 12],
        Pick("", " ", "ada@example.org", "ada@", "a@b@c", "https://example.org", "HTTP://x", "ftp://", "mailto:a@b", "+44 20 7946 0000", "(030) 1234 ext. 12", "12x3", "ext 5", "aGk=", "aGk", "ABC-12", "ABC-12 "));

    [Fact]
    public void StringLength_AgreesWithItsAttribute() => Gen.Select(Gen.Int[0, 6], Gen.Int[6, 12], Texts).Sample((min, max, text) =>
        Agree(new LengthRule(min, max, null), new StringLengthAttribute(max) { MinimumLength = min }, text));

    [Fact]
    public void MinLength_AgreesWithItsAttribute() => Gen.Select(Gen.Int[0, 12], Texts).Sample((min, text) =>
        Agree(new LengthRule(min, int.MaxValue, null), new MinLengthAttribute(min), text));

    [Fact]
    public void MaxLength_AgreesWithItsAttribute() => Gen.Select(Gen.Int[1, 12], Texts).Sample((max, text) =>
        Agree(new LengthRule(0, max, null), new MaxLengthAttribute(max), text));

    [Fact]
    public void Length_OfAListAgreesWithItsAttribute() => Gen.Select(Gen.Int[0, 3], Gen.Int[3, 6], Gen.Int[0, 8]).Sample((min, max, count) =>
        Assert.Equal(new LengthAttribute(min, max).IsValid(new string[count]), new LengthRule(min, max, null).CheckCount(count) is null));

    [Fact]
    public void Required_AgreesWithItsAttribute() => Texts.Sample(text => Agree(new RequiredTextRule(null), new RequiredAttribute(), text));

    [Fact]
    public void EmailAddress_AgreesWithItsAttribute() => Texts.Sample(text => Agree(new NotationRule(Notation.EmailAddress, null), new EmailAddressAttribute(), text));

    [Fact]
    public void Url_AgreesWithItsAttribute() => Texts.Sample(text => Agree(new NotationRule(Notation.Url, null), new UrlAttribute(), text));

    [Fact]
    public void Phone_AgreesWithItsAttribute() => Texts.Sample(text => Agree(new NotationRule(Notation.Phone, null), new PhoneAttribute(), text));

    [Fact]
    public void Base64_AgreesWithItsAttribute() => Texts.Sample(text => Agree(new NotationRule(Notation.Base64, null), new Base64StringAttribute(), text));

    [Fact]
    public void RegularExpression_AgreesWithItsAttribute() => Gen.Select(Pick("[A-Z]{3}-[0-9]+", "a|ab", "a*", "(a|b)+", "^a$", "[ab1]*?"), Texts).Sample((pattern, text) =>
        Agree(new PatternRule(pattern, 2000, null), new RegularExpressionAttribute(pattern), text));

    [Fact]
    public void RangeOfInt_AgreesWithItsAttribute() => Gen.Select(Gen.Int[-9, 0], Gen.Int[1, 9], Gen.Int[-12, 12], Gen.Bool, Gen.Bool).Sample((min, max, value, isMinExclusive, isMaxExclusive) =>
        Assert.Equal(
            new RangeAttribute(min, max) { MinimumIsExclusive = isMinExclusive, MaximumIsExclusive = isMaxExclusive }.IsValid(value),
            Keeps(new RangeRule(FieldKind.Int32, Text(min), Text(max), isMinExclusive, isMaxExclusive, null), Text(value))));

    [Fact]
    public void RangeOfDouble_AgreesWithItsAttribute() => Gen.Select(Gen.Double[-1, 0], Gen.Double[0, 1], Gen.Double[-2, 2]).Sample((min, max, value) =>
        Assert.Equal(new RangeAttribute(min, max).IsValid(value), Keeps(new RangeRule(FieldKind.Double, Text(min), Text(max), false, false, null), Text(value))));

    [Fact]
    public void RangeOfDecimal_AgreesWithItsAttribute() => Gen.Decimal[-20, 20].Sample(value =>
        Assert.Equal(
            new RangeAttribute(typeof(decimal), "-7.25", "7.5") { ParseLimitsInInvariantCulture = true }.IsValid(value),
            Keeps(new RangeRule(FieldKind.Decimal, "-7.25", "7.5", false, false, null), Text(value))));

    [Fact]
    public void AllowedAndDeniedValues_AgreeWithTheirAttributes() => Pick("a", "A", "b", "c", "").Sample(text =>
    {
        var type = new SchemaType(FieldKind.Text, "string");
        var values = new EquatableArray<string>(["a", "b"]);
        Agree(new ValuesRule(type, values, AreAllowed: true, null), new AllowedValuesAttribute("a", "b"), text);
        Agree(new ValuesRule(type, values, AreAllowed: false, null), new DeniedValuesAttribute("a", "b"), text);
    });

    private static void Agree(SchemaRule rule, ValidationAttribute attribute, string text) => Assert.Equal(attribute.IsValid(text), Keeps(rule, text));

    private static bool Keeps(SchemaRule rule, string text) => rule.Check(new FieldScalar(text, ScalarNotation.Plain, default)) is null;

    private static string Text(IFormattable value) => value.ToString(value is double ? "R" : null, System.Globalization.CultureInfo.InvariantCulture);

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
