using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Packs;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

public class RuleReaderTests
{
    [Theory]
    [InlineData("[StringLength(80)]", 0, 80)]
    [InlineData("[StringLength(80, MinimumLength = 3)]", 3, 80)]
    [InlineData("[MinLength(3)]", 3, int.MaxValue)]
    [InlineData("[MaxLength(80)]", 0, 80)]
    [InlineData("[Length(3, 80)]", 3, 80)]
    public void LengthsOfTexts(string attribute, int min, int max) => Assert.Equal(new LengthRule(min, max, null), Rule(attribute, "string"));

    [Fact]
    public void LengthsOfLists() => Assert.Equal(new LengthRule(1, 4, null), Rule("[Length(1, 4)]", "ImmutableArray<int>"));

    [Fact]
    public void AMaxLengthOfNothing_IsNoRule() => Assert.Empty(SchemaCode.ReadProperty("[MaxLength] public partial string Value { get; }").Rules);

    [Theory]
    [InlineData("[Range(1, 5)]", "int", FieldKind.Int32, "1", "5")]
    [InlineData("[Range(1, 5)]", "decimal?", FieldKind.Decimal, "1", "5")]
    [InlineData("[Range(0.5, 5)]", "int", FieldKind.Double, "0.5", "5")]
    [InlineData("[Range(0, double.PositiveInfinity)]", "double", FieldKind.Double, "0", "1.7976931348623157E+308")]
    [InlineData("[Range(typeof(DateOnly), \"2000-01-01\", \"2030-12-31\")]", "DateOnly", FieldKind.Date, "2000-01-01", "2030-12-31")]
    [InlineData("[Range(typeof(DateTime), \"1/2/2000\", \"2030-12-31\")]", "DateOnly", FieldKind.Date, "2000-01-02", "2030-12-31")]
    [InlineData("[Range(typeof(TimeSpan), \"PT5M\", \"01:30:00\")]", "TimeSpan", FieldKind.Int64, "PT5M", "01:30:00", "System.TimeSpan")]
    [InlineData("[Range(typeof(TimeOnly), \"08:00\", \"17:30\")]", "TimeOnly", FieldKind.Int64, "08:00", "17:30", "System.TimeOnly")]
    [InlineData("[Range(typeof(Version), \"1.9\", \"1.10\")]", "Version", FieldKind.Text, "1.9", "1.10", "System.Version")]
    internal void Ranges(string attribute, string type, FieldKind kind, string min, string max, string? declaredType = null) =>
        Assert.Equal(new RangeRule(kind, min, max, false, false, null) { DeclaredType = declaredType }, Rule(attribute, type));

    [Fact]
    public void ExclusiveRanges() =>
        Assert.Equal(new RangeRule(FieldKind.Int32, "1", "5", true, true, null), Rule("[Range(1, 5, MinimumIsExclusive = true, MaximumIsExclusive = true)]", "int"));

    [Fact]
    public void Patterns() =>
        Assert.Equal(new PatternRule("a+", 50, null), Rule("[RegularExpression(\"a+\", MatchTimeoutInMilliseconds = 50)]", "string"));

    [Theory]
    [InlineData("[EmailAddress]", "string", Notation.EmailAddress)]
    [InlineData("[Url]", "Uri", Notation.Url)]
    [InlineData("[Phone]", "string?", Notation.Phone)]
    [InlineData("[Base64String]", "string", Notation.Base64)]
    internal void Notations(string attribute, string type, Notation notation) => Assert.Equal(new NotationRule(notation, null), Rule(attribute, type));

    [Fact]
    public void AllowedValues()
    {
        var rule = Assert.IsType<ValuesRule>(Rule("[AllowedValues(1, 2, null)]", "int?"));

        Assert.Equal(new EquatableArray<string>(["1", "2"]), rule.Values);
        Assert.True(rule.AreAllowed);
    }

    [Fact]
    public void DeniedValuesOfAnEnumeration_AreItsNames()
    {
        var rule = Assert.IsType<ValuesRule>(Rule("[DeniedValues(DayOfWeek.Sunday)]", "DayOfWeek"));

        Assert.Equal(new EquatableArray<string>(["Sunday"]), rule.Values);
        Assert.False(rule.AreAllowed);
    }

    [Fact]
    public void ARequiredText_IsNotBlank() => Assert.Equal(new RequiredTextRule(null), Rule("[Required]", "string"));

    [Fact]
    public void ARequiredTextThatMayBeEmpty_HasNoRule() => Assert.Empty(SchemaCode.ReadProperty("[Required(AllowEmptyStrings = true)] public partial string Value { get; }").Rules);

    [Fact]
    public void AMessage_HasItsPlacesFilled() =>
        Assert.Equal("Value has 3 to 80", Rule("[StringLength(80, MinimumLength = 3, ErrorMessage = \"{0} has {2} to {1}\")]", "string").ErrorMessage);

    [Theory]
    [InlineData("[StringLength(-1)]", "string", "asks for an impossible length")]
    [InlineData("[StringLength(3, MinimumLength = 5)]", "string", "asks for an impossible length")]
    [InlineData("[StringLength(3)]", "ImmutableArray<string>", "applies to texts but the property is a list")]
    [InlineData("[MinLength(3)]", "int", "applies to texts and lists but the property is neither")]
    [InlineData("[Range(5, 1)]", "int", "allows no value")]
    [InlineData("[Range(1, 5)]", "string", "has bounds of a different type")]
    [InlineData("[Range(1, 5)]", "DateOnly", "has bounds of a different type")]
    [InlineData("[Range(typeof(DateOnly), \"soon\", \"later\")]", "DateOnly", "has a bound that is not a day")]
    [InlineData("[RegularExpression(\"(\")]", "string", "has no valid pattern")]
    [InlineData("[AllowedValues(\"a\")]", "int", "has a value that is not a whole number")]
    [InlineData("[AllowedValues(\"a\")]", "ImmutableArray<string>", "applies to single values")]
    [InlineData("[DefaultValue(\"x\")]", "int", "has a value that is not a whole number")]
    [InlineData("[DefaultValue(\"x\")]", "ImmutableArray<string>", "is on a list")]
    public void AnAttributeThatDoesNotFit_IsReported(string attribute, string type, string reason) =>
        Assert.Contains(reason, SchemaCode.Message($"{attribute} public partial {type} Value {{ get; }}"), StringComparison.Ordinal);

    [Fact]
    public void AnAttributeOfTheUsersOwn_IsReportedByName() =>
        Assert.StartsWith(
            "[Even] of 'Value' is code that only runs at run time",
            SchemaCode.Message("[Even] public partial int Value { get; }", "public sealed class EvenAttribute : ValidationAttribute;"),
            StringComparison.Ordinal);

    private static SchemaRule Rule(string attribute, string type) => Assert.Single(SchemaCode.ReadProperty($"{attribute} public partial {type} Value {{ get; }}").Rules);
}
