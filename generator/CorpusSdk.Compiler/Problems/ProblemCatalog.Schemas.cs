namespace CorpusSdk.Compiler.Problems;

// 13xx in the text, 21xx in the consumer's C#: declared schemas.
public static partial class ProblemCatalog
{
    /// <summary>A value that every article must have.</summary>
    public static ProblemDescriptor MissingValue { get; } = Error(
        "CORPUS1301",
        "An article lacks a value that its schema requires",
        "The article has no value for '{0}', which {1} requires: add '{2}' ({3}), or {4}");

    /// <summary>A value of another type.</summary>
    public static ProblemDescriptor WrongType { get; } = Error(
        "CORPUS1302",
        "A value is not of its declared type",
        "Expected {1} for '{0}', found {2}: {3}");

    /// <summary>A name that no member of the enumeration has.</summary>
    public static ProblemDescriptor UnknownMember { get; } = Error(
        "CORPUS1303",
        "A value is no member of its enumeration",
        "Expected {1} for '{0}', found {2}: {3}");

    /// <summary>A slug that leads nowhere.</summary>
    public static ProblemDescriptor UnknownReference { get; } = Error(
        "CORPUS1304",
        "A reference leads to no article",
        "Expected the slug of an article of the archive '{1}' for '{0}', found {2}: {3}");

    /// <summary>A key that no property takes.</summary>
    public static ProblemDescriptor UnknownKey { get; } = Warning(
        "CORPUS1305",
        "A key has no property in the schema",
        "No property of {1} takes the key '{0}', so its value is left out in {2}: {3}");

    /// <summary>Two keys of one article for one property.</summary>
    public static ProblemDescriptor RepeatedKey { get; } = Warning(
        "CORPUS1306",
        "Two keys of an article stand for one property",
        "The article has '{1}' already, which stands for {2} as '{0}' does, so this value is left out: remove one of the two");

    /// <summary>A value of the right type that a rule forbids.</summary>
    public static ProblemDescriptor BrokenRule { get; } = Error(
        "CORPUS1307",
        "A value breaks a rule of its schema",
        "Expected {1} for '{0}', found {2}: {3}");

    /// <summary>A pattern that takes too long.</summary>
    public static ProblemDescriptor SlowPattern { get; } = Error(
        "CORPUS1308",
        "A pattern takes too long",
        "Whether {2} for '{0}' is {1} could not be found out in good time, and the values after it were not looked at: rewrite the pattern of {3} so that it does not repeat a repetition");

    private static IReadOnlyList<ProblemDescriptor> SchemaProblems =>
    [
        MissingValue, WrongType, UnknownMember, UnknownReference, UnknownKey, RepeatedKey, BrokenRule, SlowPattern,
    ];
}
