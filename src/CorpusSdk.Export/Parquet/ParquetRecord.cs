using Parquet.Schema;

namespace CorpusSdk.Export.Parquet;

/// <summary>Records of the same members.</summary>
/// <param name="name">The name of the column.</param>
/// <param name="depth">The definition level of its parent when that is there.</param>
/// <param name="members">The members, whose parent has the level after that; at least one.</param>
/// <param name="split">Gives the values of the members of a record, in their order; null for those that it lacks.</param>
internal sealed class ParquetRecord(string name, int depth, IReadOnlyList<ParquetNode> members, Func<object, object?[]> split) : ParquetNode
{
    /// <inheritdoc/>
    public override Field Field { get; } = new StructField(name, [.. members.Select(member => member.Field)]);

    /// <inheritdoc/>
    public override IEnumerable<ParquetLeaf> Leaves => members.SelectMany(member => member.Leaves);

    /// <inheritdoc/>
    public override void Add(object? value, int repetition, int definition)
    {
        object?[]? values = value is null ? null : split(value);
        for (int i = 0; i < members.Count; i++)
            members[i].Add(values?[i], repetition, values is null ? definition : depth + 1);
    }
}
