using Parquet.Schema;

namespace CorpusSdk.Export.Parquet;

/// <summary>A column of the schema, or a part of one: takes values apart into the leaves that Parquet stores, with the levels that put them together again.</summary>
/// <remarks>
/// A definition level counts how many of the optional and repeated ancestors of a value are there, and a repetition level says at which list a value goes on
/// (the format's "Nested Encoding").
/// </remarks>
internal abstract class ParquetNode
{
    /// <summary>What the schema says of it.</summary>
    public abstract Field Field { get; }

    /// <summary>The leaves below, in the order of the schema.</summary>
    public abstract IEnumerable<ParquetLeaf> Leaves { get; }

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value; null if it, or one of its ancestors, is not there.</param>
    /// <param name="repetition">The level at which the value begins.</param>
    /// <param name="definition">The level of the last ancestor that is there.</param>
    public abstract void Add(object? value, int repetition, int definition);
}
