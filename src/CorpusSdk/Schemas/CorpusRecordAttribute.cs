namespace CorpusSdk;

/// <summary>
/// Makes a record one that schemas can have properties of: <c>public partial Address Address { get; }</c>. It is filled from a map of keys
/// and values in the text. A record that is declared within a schema needs no attribute.
/// </summary>
/// <remarks>
/// The record, a class or a structure, is partial and has no constructor of its own. Its partial properties are those of a schema, with the same types and
/// attributes. It is a view of the compiled values: a structure costs nothing, a class an object at each access. Two are equal if they
/// stand at the same place of the same archive. Needs C# 13.
/// </remarks>
/// <example>
/// <code>
/// [CorpusRecord]
/// public readonly partial record struct Address
/// {
///     public partial string City { get; }
///     public partial string? Street { get; }
/// }
/// </code>
/// </example>
// Interfaces cannot be such records. They are allowed here so that one problem says so, with its cure.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class CorpusRecordAttribute : Attribute;
