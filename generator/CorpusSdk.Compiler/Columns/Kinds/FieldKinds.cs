using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>The table of all kinds of fields.</summary>
internal static class FieldKinds
{
    // By their numbers in the pack.
    private static readonly ColumnKind[] All =
    [
        new StructureKind(FieldKind.None, "nothing"),
        new BooleanKind(),
        new Int32Kind(),
        new Int64Kind(),
        new DoubleKind(),
        new DecimalKind(),
        new DateKind(),
        new TimestampKind(),
        new TextKind(),
        new UriKind(),
        new StructureKind(FieldKind.List, "a list"),
        new StructureKind(FieldKind.Map, "a record"),
        new ReferenceKind(),
    ];

    // C# types that only a schema asks for. A pack has them as numbers with their texts, or as texts.
    private static readonly ScalarKind[] Declared = [new TimeKind(), new DurationKind(), new GuidKind(), new VersionKind()];

    /// <summary>The kinds of single values that packs have.</summary>
    public static IEnumerable<ScalarKind> Scalars => All.OfType<ScalarKind>();

    /// <summary>The kinds of single values that a schema may ask for: <see cref="Scalars"/>, and then those that packs have as others.</summary>
    public static IEnumerable<ScalarKind> Declarable => Scalars.Concat(Declared);

    /// <summary>The full name of a C# type if only a schema asks for it, for <see cref="FieldShape.DeclaredType"/>; otherwise null.</summary>
    public static string? DeclaredType(string? typeName) => Array.Exists(Declared, kind => kind.TypeName == typeName) ? typeName : null;

    /// <summary>The entry of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table lacks the kind.</exception>
    public static ColumnKind Of(FieldKind kind) =>
        (uint)kind < (uint)All.Length ? All[(int)kind] : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The table of field kinds lacks it.");

    /// <summary>The entry of a kind of single values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one.</exception>
    /// <param name="kind">The kind.</param>
    /// <param name="declaredType">See <see cref="FieldShape.DeclaredType"/>.</param>
    public static ScalarKind Scalar(FieldKind kind, string? declaredType = null) =>
        (declaredType is null ? Of(kind) : Array.Find(Declared, candidate => candidate.TypeName == declaredType)) as ScalarKind ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no single values.");
}
