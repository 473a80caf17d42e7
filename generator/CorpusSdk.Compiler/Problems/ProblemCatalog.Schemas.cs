namespace CorpusSdk.Compiler.Problems;

// 13xx in the text, 21xx in the consumer's C#: declared schemas.
internal static partial class ProblemCatalog
{
    /// <summary>A value that every article must have.</summary>
    public static ProblemDescriptor MissingValue { get; } = Error(
        "CORPUS1301",
        "An article lacks a value that its schema requires",
        "The article has no value for '{0}', which {1} requires: add {2}, or {3}");

    /// <summary>A value of another type.</summary>
    public static ProblemDescriptor WrongType { get; } = Error(
        "CORPUS1302",
        "A value does not have its declared type",
        "Expected {1} for '{0}', found {2}: {3}");

    /// <summary>A name that no member of the enumeration has.</summary>
    public static ProblemDescriptor UnknownMember { get; } = Error(
        "CORPUS1303",
        "A value is not a member of its enumeration",
        "Expected {1} for '{0}', found {2}: {3}");

    /// <summary>A slug that leads nowhere.</summary>
    public static ProblemDescriptor UnknownReference { get; } = Error(
        "CORPUS1304",
        "A reference does not match any article",
        "Expected the slug of an article of the archive '{1}' for '{0}', found {2}: {3}");

    /// <summary>A key that no property takes.</summary>
    public static ProblemDescriptor UnknownKey { get; } = Warning(
        "CORPUS1305",
        "A key has no property in the schema",
        "{1} has no property for the key '{0}', so its value is left out in {2}: {3}");

    /// <summary>Two keys of one article for one property.</summary>
    public static ProblemDescriptor RepeatedKey { get; } = Warning(
        "CORPUS1306",
        "An article has two keys for one property",
        "The article already has '{1}', which fills {2} just as '{0}' does, so this value was left out: remove one of the two");

    /// <summary>A value of the right type that a rule forbids.</summary>
    public static ProblemDescriptor BrokenRule { get; } = Error(
        "CORPUS1307",
        "A value breaks a rule of its schema",
        "Expected {1} for '{0}', found {2}: {3}");

    /// <summary>A pattern that takes too long.</summary>
    public static ProblemDescriptor SlowPattern { get; } = Error(
        "CORPUS1308",
        "A pattern takes too long",
        "Checking whether {2} for '{0}' is {1} took too long, so the values after it were not checked: rewrite the pattern of {3} without a repetition inside a repetition");

    /// <summary>A value that is given twice, although it must be unique.</summary>
    public static ProblemDescriptor RepeatedValue { get; } = Error(
        "CORPUS1309",
        "A value that must be unique is given twice",
        "The value {1} of '{0}' is already at {2}, but {3} is unique: write another value in one of the two places");

    /// <summary>A schema that nothing can be generated into.</summary>
    public static ProblemDescriptor SchemaNotPartial { get; } = Error(
        "CORPUS2101",
        "A schema must be a partial record",
        "'{0}' is not a partial record, so its properties cannot be implemented: declare it as 'partial record {0} : CorpusSdk.Article'");

    /// <summary>A schema that does not derive from Article.</summary>
    public static ProblemDescriptor SchemaNotArticle { get; } = Error(
        "CORPUS2102",
        "A schema must derive from Article",
        "'{0}' does not derive directly from CorpusSdk.Article, so it is not a schema: declare it as 'partial record {0} : CorpusSdk.Article'");

    /// <summary>A property of a type that texts give no values for.</summary>
    public static ProblemDescriptor UnsupportedType { get; } = Error(
        "CORPUS2103",
        "A property's type is not supported",
        "'{0}' cannot have the type {1}: {2}. Supported are bool, int, long, double, decimal, string, DateOnly, TimeOnly, DateTimeOffset, TimeSpan, Guid, Version, Uri, enumerations, records of other schemas and records under [CorpusRecord], each nullable or not, and ImmutableArray and IReadOnlyList of these");

    /// <summary>A record that is partial and derives from Article and still cannot be a schema.</summary>
    public static ProblemDescriptor UnsuitableSchema { get; } = Error(
        "CORPUS2104",
        "A record cannot be a schema",
        "'{0}' cannot be a schema because {1}: {2}");

    /// <summary>A partial property that is not a plain getter.</summary>
    public static ProblemDescriptor UnsuitableProperty { get; } = Error(
        "CORPUS2105",
        "A property cannot be filled from texts",
        "'{0}' cannot be filled from texts because {1}: {2}");

    /// <summary>A language without partial properties.</summary>
    public static ProblemDescriptor SchemaLanguageVersion { get; } = Error(
        "CORPUS2106",
        "The C# version is too old for schemas",
        "Schemas need the partial properties of C# 13, but the project compiles with C# {0}, so no schema was read: set <LangVersion>13</LangVersion> and use the .NET 9 SDK or later");

    /// <summary>Two schemas for one archive.</summary>
    public static ProblemDescriptor DuplicateSchema { get; } = Error(
        "CORPUS2107",
        "An archive has two schemas",
        "'{0}' declares a schema for the archive '{1}', which already has the schema '{2}', so it was left out: remove one of the two attributes, or name another archive");

    /// <summary>A schema for nothing.</summary>
    public static ProblemDescriptor UnknownSchemaArchive { get; } = Error(
        "CORPUS2108",
        "A schema names an archive that does not exist",
        "The project has no archive '{0}': {1}");

    /// <summary>An attribute whose code runs at run time alone.</summary>
    public static ProblemDescriptor UncheckedAttribute { get; } = Warning(
        "CORPUS2109",
        "An attribute cannot be checked at compile time",
        "[{1}] of '{0}' is code that only runs at run time, so the texts are not checked against it: use [Required], [StringLength], [MinLength], [MaxLength], [Length], [Range], [RegularExpression], [EmailAddress], [Url], [Phone], [Base64String], [AllowedValues] or [DeniedValues], or check the values in a test");

    /// <summary>An attribute that contradicts itself or its property.</summary>
    public static ProblemDescriptor InvalidAttribute { get; } = Error(
        "CORPUS2110",
        "An attribute does not fit its property",
        "[{1}] of '{0}' {2}, so it was left out: {3}");

    /// <summary>A way back that nothing leads along.</summary>
    public static ProblemDescriptor InvalidReferencedBy { get; } = Error(
        "CORPUS2111",
        "ReferencedBy does not match a reference",
        "'{0}' cannot hold the articles that point here because {1}: {2}");

    /// <summary>Two properties for one key.</summary>
    public static ProblemDescriptor DuplicateKey { get; } = Error(
        "CORPUS2112",
        "Two properties have the same key",
        "'{0}' has the key '{1}', which '{2}' already has, so it would never be filled: rename it, or give it its own key with [FieldKey]");

    /// <summary>A property that no text fills, because it is not partial.</summary>
    public static ProblemDescriptor PropertyNotPartial { get; } = Error(
        "CORPUS2113",
        "A property of a schema is not partial",
        "'{0}' is not partial, so no text fills it and it always has its default value: declare it as 'public partial {1} {0}' with a getter only, or give it a body");

    /// <summary>A field where a property should be.</summary>
    public static ProblemDescriptor FieldInSchema { get; } = Error(
        "CORPUS2114",
        "A schema has a field",
        "'{0}' is a field, so no text fills it and it always has its default value: declare it as 'public partial {1} {0}' with a getter");

    /// <summary>A type that cannot be a record within records.</summary>
    public static ProblemDescriptor UnsuitableRecord { get; } = Error(
        "CORPUS2115",
        "A type cannot be a record within a schema",
        "'{0}' cannot be filled from texts because {1}: {2}");

    private static IReadOnlyList<ProblemDescriptor> SchemaProblems =>
    [
        MissingValue, WrongType, UnknownMember, UnknownReference, UnknownKey, RepeatedKey, BrokenRule, SlowPattern, RepeatedValue,
        SchemaNotPartial, SchemaNotArticle, UnsupportedType, UnsuitableSchema, UnsuitableProperty, SchemaLanguageVersion,
        DuplicateSchema, UnknownSchemaArchive, UncheckedAttribute, InvalidAttribute, InvalidReferencedBy, DuplicateKey,
        PropertyNotPartial, FieldInSchema, UnsuitableRecord,
    ];
}
