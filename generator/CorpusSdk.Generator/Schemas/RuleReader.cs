using System.Globalization;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Reads the validation attributes of a property.</summary>
/// <remarks>An attribute whose arguments do not compile is left to the compiler.</remarks>
internal sealed class RuleReader(IPropertySymbol property, SchemaType type, SchemaProblems problems)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    /// <summary>The rules, in the order of their attributes.</summary>
    public List<SchemaRule> Rules { get; } = [];

    /// <summary>Whether the property has <c>[Required]</c>.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>Reads all attributes.</summary>
    public void ReadAll()
    {
        foreach (AttributeData attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass is { } name && IsValidation(name) && attribute.ConstructorArguments.All(argument => argument.Kind != TypedConstantKind.Error))
                Read(attribute, name);
        }
    }

    private static bool IsValidation(INamedTypeSymbol attribute)
    {
        for (INamedTypeSymbol? type = attribute.BaseType; type is not null; type = type.BaseType)
        {
            if (SymbolText.Is(type, Annotations + "ValidationAttribute"))
                return true;
        }

        return false;
    }

    private void Read(AttributeData attribute, INamedTypeSymbol attributeClass)
    {
        string name = attributeClass.Name.EndsWith("Attribute", StringComparison.Ordinal) ? attributeClass.Name.Substring(0, attributeClass.Name.Length - "Attribute".Length) : attributeClass.Name;
        string? known = SymbolText.Is(attributeClass, Annotations + attributeClass.Name) ? name : null;
        switch (known)
        {
            case "Required":
                IsRequired = true;
                if (type is { IsText: true, IsList: false } && !Flag(attribute, "AllowEmptyStrings"))
                    Rules.Add(new RequiredTextRule(Message(attribute)));
                break;
            case "StringLength" when IsText(attribute, name):
                AddLength(attribute, name, Named(attribute, "MinimumLength", 0), Number(attribute, 0), Number(attribute, 0), Named(attribute, "MinimumLength", 0));
                break;
            case "MinLength" when IsTextOrList(attribute, name):
                AddLength(attribute, name, Number(attribute, 0), int.MaxValue, Number(attribute, 0));
                break;
            case "MaxLength" when IsTextOrList(attribute, name):
                // Without an argument it means that any length is right.
                if (attribute.ConstructorArguments.Length > 0 && Number(attribute, 0) != -1)
                    AddLength(attribute, name, 0, Number(attribute, 0), Number(attribute, 0));
                break;
            case "Length" when IsTextOrList(attribute, name):
                AddLength(attribute, name, Number(attribute, 0), Number(attribute, 1), Number(attribute, 0), Number(attribute, 1));
                break;
            case "Range":
                ReadRange(attribute);
                break;
            case "RegularExpression" when IsText(attribute, name):
                ReadPattern(attribute);
                break;
            case "EmailAddress" when IsText(attribute, name):
                Rules.Add(new NotationRule(Notation.EmailAddress, Message(attribute)));
                break;
            case "Url" when type is { Kind: FieldKind.Uri, IsList: false } || IsText(attribute, name):
                Rules.Add(new NotationRule(Notation.Url, Message(attribute)));
                break;
            case "Phone" when IsText(attribute, name):
                Rules.Add(new NotationRule(Notation.Phone, Message(attribute)));
                break;
            case "Base64String" when IsText(attribute, name):
                Rules.Add(new NotationRule(Notation.Base64, Message(attribute)));
                break;
            case "AllowedValues" or "DeniedValues":
                ReadValues(attribute, name);
                break;
            case "StringLength" or "MinLength" or "MaxLength" or "Length" or "RegularExpression" or "EmailAddress" or "Url" or "Phone" or "Base64String":
                break;
            default:
                problems.Report(ConstantText.PlaceOf(attribute, property), ProblemCatalog.UncheckedAttribute, property.Name, name);
                break;
        }
    }

    private bool IsText(AttributeData attribute, string name) =>
        type is { IsText: true, IsList: false }
        || Refuse(attribute, name, $"applies to texts but the property {(type.IsList ? "is a list" : "is not one")}", "remove it, or make the property a string");

    private bool IsTextOrList(AttributeData attribute, string name) =>
        type.IsText || type.IsList
        || Refuse(attribute, name, "applies to texts and lists but the property is neither", "remove it, or make the property a string or an ImmutableArray");

    private void AddLength(AttributeData attribute, string name, int min, int max, params object[] messageArguments)
    {
        if (min < 0 || max < min)
            Refuse(attribute, name, "asks for an impossible length", "write lengths of 0 or more, with the minimum not above the maximum");
        else
            Rules.Add(new LengthRule(min, max, Message(attribute, messageArguments)));
    }

    private void ReadRange(AttributeData attribute)
    {
        bool isTyped = attribute.ConstructorArguments.Length == 3;
        if (type.IsList || type.IsRecord || type.Enum is not null || type.Scalar.RangeNoun is null
            || (!isTyped && (type.DeclaredType is not null || type.Kind is FieldKind.Date or FieldKind.Timestamp)))
        {
            Refuse(attribute, "Range", "has bounds of a different type than the property", $"remove it, or write bounds that are {TypeText.Describe(type)}");
            return;
        }

        TypedConstant[] bounds = [.. attribute.ConstructorArguments.Skip(isTyped ? 1 : 0)];
        string min = Bound(bounds[0].Value);
        string max = Bound(bounds[1].Value);

        // Whole numbers between bounds with fractions are compared as the attribute does it.
        bool areOfType = IsOf(type.Kind, min) && IsOf(type.Kind, max);
        FieldKind kind = type.DeclaredType is null && type.Kind is FieldKind.Int32 or FieldKind.Int64 or FieldKind.Decimal && !areOfType ? FieldKind.Double : type.Kind;
        bool isMinExclusive = Flag(attribute, "MinimumIsExclusive");
        bool isMaxExclusive = Flag(attribute, "MaximumIsExclusive");
        if (!IsOf(kind, min) || !IsOf(kind, max))
            Refuse(attribute, "Range", $"has a bound that is not {TypeText.Describe(type)}", "write both bounds as they would appear in a text");
        else if (FieldKinds.Scalar(kind, type.DeclaredType).Compare(min, max) is var order && (order > 0 || (order == 0 && (isMinExclusive || isMaxExclusive))))
            Refuse(attribute, "Range", "allows no value because its minimum is above its maximum", "write the smaller bound first");
        else
            Rules.Add(new RangeRule(kind, min, max, isMinExclusive, isMaxExclusive, Message(attribute, min, max)) { DeclaredType = type.DeclaredType });
    }

    // Bounds of days are texts, which may be written with a time, or as the invariant culture has it.
    private string Bound(object? constant)
    {
        string text = constant is null ? "" : ConstantText.Of(constant);
        if (type.Kind is not (FieldKind.Date or FieldKind.Timestamp) || IsOf(type.Kind, text))
            return text;
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) && day.TimeOfDay == TimeSpan.Zero
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;
    }

    private bool IsOf(FieldKind kind, string text) => SchemaValue.Accepts(new SchemaType(kind, "") { DeclaredType = type.DeclaredType }, new FieldScalar(text, ScalarNotation.Plain, default));

    private void ReadPattern(AttributeData attribute)
    {
        if (ConstantText.Argument(attribute, 0) is not string pattern)
            return;
        if (PatternRule.FindFault(pattern) is { } fault)
            Refuse(attribute, "RegularExpression", $"has no valid pattern ({fault.TrimEnd('.')})", "correct the pattern");
        else
            Rules.Add(new PatternRule(pattern, Named(attribute, "MatchTimeoutInMilliseconds", 2000), Message(attribute, pattern)));
    }

    private void ReadValues(AttributeData attribute, string name)
    {
        if (type.IsList || type.IsRecord)
        {
            Refuse(attribute, name, $"applies to single values but the property is a {(type.IsList ? "list" : "record")}", "remove it, or use an enumeration");
            return;
        }

        var values = new List<string>();
        foreach (TypedConstant constant in attribute.ConstructorArguments.Where(array => !array.IsNull).SelectMany(array => array.Values).Where(constant => !constant.IsNull))
        {
            // The attribute compares objects, of which the number 5 and the text 5 are different ones.
            string? text = type.IsText == (constant.Type?.SpecialType == SpecialType.System_String) ? ConstantText.Of(constant, type) : null;
            if (text is null || !SchemaValue.Accepts(type, new FieldScalar(text, ScalarNotation.Plain, default)))
            {
                Refuse(attribute, name, $"has a value that is not {TypeText.Describe(type)}", "write values of the property's type");
                return;
            }

            values.Add(text);
        }

        Rules.Add(new ValuesRule(type, values.ToEquatableArray(), AreAllowed: name == "AllowedValues", Message(attribute)));
    }

    private bool Refuse(AttributeData attribute, string name, string reason, string cure)
    {
        problems.Report(ConstantText.PlaceOf(attribute, property), ProblemCatalog.InvalidAttribute, property.Name, name, reason, cure);
        return false;
    }

    private static int Number(AttributeData attribute, int index) => ConstantText.Argument(attribute, index) is int value ? value : 0;

    private static TypedConstant? Named(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return null;
    }

    private static int Named(AttributeData attribute, string name, int otherwise) => Named(attribute, name)?.Value is int value ? value : otherwise;

    private static bool Flag(AttributeData attribute, string name) => Named(attribute, name)?.Value is true;

    // What the attribute itself would say; {0} is the property.
    private string? Message(AttributeData attribute, params object[] arguments)
    {
        if (Named(attribute, "ErrorMessage")?.Value is not string { Length: > 0 } message)
            return null;
        try
        {
            return string.Format(CultureInfo.InvariantCulture, message, [property.Name, .. arguments]);
        }
        catch (FormatException)
        {
            return message;
        }
    }
}
