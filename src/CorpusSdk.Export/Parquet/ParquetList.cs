using Parquet.Schema;

namespace CorpusSdk.Export.Parquet;

/// <summary>Lists of values of one shape.</summary>
/// <param name="name">The name of the column.</param>
/// <param name="repetition">The repetition level of its elements.</param>
/// <param name="depth">The definition level of its parent when that is there.</param>
/// <param name="element">The elements, whose parent is <see cref="OwnLevels"/> deeper than the list.</param>
internal sealed class ParquetList(string name, int repetition, int depth, ParquetNode element) : ParquetNode
{
    /// <summary>The name that the format demands of an element.</summary>
    public const string ElementName = "element";

    /// <summary>The levels that a list has by itself: it is there, and it has an element.</summary>
    public const int OwnLevels = 2;

    /// <inheritdoc/>
    public override Field Field { get; } = new ListField(name, element.Field);

    /// <inheritdoc/>
    public override IEnumerable<ParquetLeaf> Leaves => element.Leaves;

    /// <inheritdoc/>
    public override void Add(object? value, int repetitionOfList, int definition)
    {
        if (value is not IReadOnlyList<object?> { Count: > 0 } list)
        {
            element.Add(null, repetitionOfList, value is null ? definition : depth + 1);
            return;
        }

        for (int i = 0; i < list.Count; i++)
            element.Add(list[i], i == 0 ? repetitionOfList : repetition, depth + OwnLevels);
    }
}
