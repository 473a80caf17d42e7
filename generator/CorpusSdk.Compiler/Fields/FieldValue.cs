using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Fields;

/// <summary>A value beside an article's text as its author wrote it: a scalar, a list or a map. Immutable, with value equality.</summary>
/// <param name="Place">Where it is.</param>
internal abstract record FieldValue(FieldPlace Place);

/// <summary>A single value.</summary>
/// <param name="Text">The characters of the value, quotes and escapes resolved; empty for <see cref="ScalarNotation.Null"/>.</param>
/// <param name="Notation">The evidence of its notation for its type.</param>
/// <param name="Place">Where it is, quotes included.</param>
internal sealed record FieldScalar(string Text, ScalarNotation Notation, FieldPlace Place) : FieldValue(Place);

/// <summary>Several values in order.</summary>
/// <param name="Items">The values.</param>
/// <param name="Place">Where the list is; its first line where it has several.</param>
internal sealed record FieldList(EquatableArray<FieldValue> Items, FieldPlace Place) : FieldValue(Place);

/// <summary>Values by key, in the author's order. Keys are unique: of two, the first counts, and the second is a problem.</summary>
/// <param name="Entries">Keys and values.</param>
/// <param name="Place">Where the map is; its first line where it has several.</param>
internal sealed record FieldMap(EquatableArray<FieldEntry> Entries, FieldPlace Place) : FieldValue(Place);

/// <summary>A key and its value.</summary>
/// <param name="Key">The key as it is written, quotes resolved.</param>
/// <param name="KeyPlace">Where the key is.</param>
/// <param name="Value">The value.</param>
internal sealed record FieldEntry(string Key, FieldPlace KeyPlace, FieldValue Value)
{
    /// <summary>Whether it is written nowhere as a field: nobody is told to declare or to remove it.</summary>
    public bool IsDerived { get; init; }
}

/// <summary>What the notation of a scalar says about its type.</summary>
internal enum ScalarNotation
{
    /// <summary>There is no value: YAML's <c>~</c>, <c>null</c> or nothing at all, JSON's <c>null</c>, an empty cell of a table.</summary>
    Null,

    /// <summary>Unmarked characters that may be anything: a plain scalar of YAML, a cell of a table, the value of a header field.</summary>
    Plain,

    /// <summary>Marked as text by quotes, so it is neither a number nor a truth value, but may well be a date or an address.</summary>
    Text,

    /// <summary>Marked as a number, as in JSON; kept in the author's digits.</summary>
    Number,

    /// <summary>Marked as a truth value; the text is <c>true</c> or <c>false</c>.</summary>
    Boolean,
}

/// <summary>The place of a key or a value, which may reach over several lines: problems point at the part on its first line.</summary>
/// <param name="Start">The offset of the first character in the file, in UTF-16 code units.</param>
/// <param name="Length">How many characters of the first line belong to it.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
internal readonly record struct FieldPlace(int Start, int Length, int Line, int Column)
{
    /// <summary>The place as problems have it.</summary>
    public ProblemSpan ToSpan() => new(Start, Length, Line, Column, Line, Column + Length);
}
