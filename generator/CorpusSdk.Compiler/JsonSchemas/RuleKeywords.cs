using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.JsonSchemas;

/// <summary>The keywords of JSON Schema for the rules of a property. What JSON Schema cannot say is left to the compiler, and never said more strictly.</summary>
internal static class RuleKeywords
{
    // Parts of .NET's expressions that others lack or read in another way: groups and references by name, options, anchors of their own, categories, subtraction of classes.
    private static readonly Regex ForeignPattern = new(@"\(\?(?![:=!])|\\[AzZGkpPb]|\[(?:\\.|[^\]\\])*-\[", RegexOptions.CultureInvariant);

    /// <summary>The schema of a value that keeps a rule; null if there is none.</summary>
    public static JsonObject? Of(SchemaRule rule) => rule switch
    {
        LengthRule length => Length(length),
        RangeRule range => Range(range),
        RequiredTextRule => new JsonObject { ["pattern"] = @"\S" },
        PatternRule { Pattern: var pattern } when !ForeignPattern.IsMatch(pattern) => new JsonObject { ["pattern"] = $"^(?:{pattern})?$" },
        NotationRule { Notation: Notation.EmailAddress } => new JsonObject { ["pattern"] = @"^[^@\r\n]+@[^@\r\n]+$" },
        NotationRule { Notation: Notation.Url } => new JsonObject { ["pattern"] = "^(?:[Hh][Tt]|[Ff])[Tt][Pp][Ss]?://" },
        ValuesRule values => Values(values),
        _ => null,
    };

    // Characters are counted in UTF-16 by C# and as code points here, of which there are at most as many.
    private static JsonObject? Length(LengthRule rule)
    {
        var keywords = new JsonObject();
        if (rule.Min == 1)
            keywords["minLength"] = 1;
        else if (rule.Min > 1)
            keywords["minLength"] = (rule.Min + 1) / 2;
        if (rule.Max < int.MaxValue)
            keywords["maxLength"] = rule.Max;
        return keywords.Count == 0 ? null : keywords;
    }

    private static JsonObject? Range(RangeRule rule)
    {
        if (rule.DeclaredType is not null || rule.Kind is FieldKind.Date or FieldKind.Timestamp || Number(rule.Min) is not { } min || Number(rule.Max) is not { } max)
            return null;
        return new JsonObject
        {
            [rule.IsMinExclusive ? "exclusiveMinimum" : "minimum"] = min,
            [rule.IsMaxExclusive ? "exclusiveMaximum" : "maximum"] = max,
        };
    }

    private static JsonObject? Values(ValuesRule rule)
    {
        JsonNode?[] values = [.. rule.Values.Select(value => Value(rule.Type, value))];
        if (values.Any(value => value is null))
            return null;
        var list = new JsonObject { ["enum"] = new JsonArray(values) };
        return rule.AreAllowed ? list : new JsonObject { ["not"] = list };
    }

    /// <summary>The value of a text of some type; null if it has several notations, as members of enumerations, points in time, durations and addresses do.</summary>
    public static JsonNode? Value(SchemaType type, string text) => type is { Enum: null, DeclaredType: null } ? Value(type.Kind, text) : null;

    private static JsonValue? Value(FieldKind kind, string text) => kind switch
    {
        FieldKind.Boolean => ScalarReader.TryReadBoolean(text, out bool truth) ? JsonValue.Create(truth) : null,
        FieldKind.Int32 or FieldKind.Int64 or FieldKind.Double or FieldKind.Decimal => Number(text),
        FieldKind.Date => JsonValue.Create(text),
        FieldKind.Text when !ScalarReader.IsNumber(text) && !ScalarReader.TryReadBoolean(text, out _) => JsonValue.Create(text),
        _ => null,
    };

    private static JsonValue? Number(string text)
    {
        if (ScalarReader.TryReadInt64(text, out long whole))
            return JsonValue.Create(whole);
        if (ScalarReader.TryReadDecimal(text, out decimal number))
            return JsonValue.Create(number);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double wide) && !double.IsNaN(wide) && !double.IsInfinity(wide) ? JsonValue.Create(wide) : null;
    }
}
