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

    /// <summary>The kinds of single values.</summary>
    public static IEnumerable<ScalarKind> Scalars => All.OfType<ScalarKind>();

    /// <summary>The entry of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table lacks the kind.</exception>
    public static ColumnKind Of(FieldKind kind) =>
        (uint)kind < (uint)All.Length ? All[(int)kind] : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The table of field kinds lacks it.");

    /// <summary>The entry of a kind of single values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one.</exception>
    public static ScalarKind Scalar(FieldKind kind) =>
        Of(kind) as ScalarKind ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no single values.");
}
