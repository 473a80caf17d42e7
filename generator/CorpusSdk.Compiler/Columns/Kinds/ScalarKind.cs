using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>A kind of single values: how they are read, accepted, compared, described, stored, written and shown in C#.</summary>
/// <param name="kind">The kind.</param>
internal abstract class ScalarKind(FieldKind kind) : ColumnKind(kind)
{
    /// <summary>The name of a value beside other types that could hold it: <c>a large whole number</c>.</summary>
    public virtual string Name => Noun;

    /// <summary>What an author should write: <c>a day such as 2024-05-31</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>What a value between bounds is called; null if values have no bounds.</summary>
    public virtual string? RangeNoun => null;

    /// <summary>The full name of the C# type; null if the kind has no C# type of its own.</summary>
    public abstract string? TypeName { get; }

    /// <summary>The C# type as generated code writes it.</summary>
    /// <param name="hasDateOnly">Whether the target has <c>System.DateOnly</c>.</param>
    public abstract string TypeText(bool hasDateOnly);

    /// <summary>The member of a row that reads a value; with <c>OrNull</c> after it, one that may be missing.</summary>
    /// <param name="hasDateOnly">Whether the target has <c>System.DateOnly</c>.</param>
    public virtual string Reader(bool hasDateOnly) => Kind.ToString();

    /// <summary>Whether a scalar that is not null is a value of the kind. An accepted value can be stored.</summary>
    public abstract bool Accepts(FieldScalar scalar);

    /// <summary>What to do about a text that is not accepted, in the imperative.</summary>
    /// <param name="text">The text.</param>
    /// <param name="property">The property whose value it should be.</param>
    public abstract string Advise(string text, string property);

    /// <summary>Compares two texts by their values. A text that is not a value is below all others.</summary>
    public virtual int Compare(string left, string right) => string.CompareOrdinal(left, right);

    /// <summary>Gives a column an array for its values.</summary>
    public abstract void Allocate(Column column);

    /// <summary>Stores a value in a row; false if it is not of the kind.</summary>
    public abstract bool TryStore(Column column, int row, FieldValue value);

    /// <summary>Compares the values of two rows that have one.</summary>
    public abstract int Compare(Column column, int left, int right);

    /// <summary>Whether a scalar may be a number.</summary>
    protected static bool IsNumeral(FieldScalar scalar) => scalar.Notation is ScalarNotation.Plain or ScalarNotation.Number;

    /// <summary>Whether a scalar may be something that can be in quotes.</summary>
    protected static bool IsWord(FieldScalar scalar) => scalar.Notation is ScalarNotation.Plain or ScalarNotation.Text;
}
