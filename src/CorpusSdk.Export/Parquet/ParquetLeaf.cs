using Parquet;
using Parquet.Schema;

namespace CorpusSdk.Export.Parquet;

/// <summary>Values of one type, with their levels, kept until the row group is written.</summary>
internal abstract class ParquetLeaf : ParquetNode
{
    /// <summary>Writes the values to a row group, and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);
}

/// <summary>Values of one type.</summary>
/// <typeparam name="T">The type as Parquet.Net takes it.</typeparam>
/// <param name="dataField">What the schema says of it.</param>
/// <param name="depth">The definition level of its parent when that is there.</param>
/// <param name="isRepeated">Whether it is within a list.</param>
/// <param name="convert">Makes a value of the type.</param>
internal sealed class ParquetLeaf<T>(DataField dataField, int depth, bool isRepeated, Func<object, T> convert) : ParquetLeaf
    where T : struct
{
    private readonly List<T> _values = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];

    /// <inheritdoc/>
    public override Field Field => dataField;

    /// <inheritdoc/>
    public override IEnumerable<ParquetLeaf> Leaves => [this];

    private bool IsAlwaysThere => depth == 0 && !dataField.IsNullable;

    /// <inheritdoc/>
    public override void Add(object? value, int repetition, int definition)
    {
        if (value is not null)
            _values.Add(convert(value));
        if (!IsAlwaysThere)
            _definitions.Add(value is null ? definition : depth + (dataField.IsNullable ? 1 : 0));
        if (isRepeated)
            _repetitions.Add(repetition);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
    {
        await group.WriteAllPartsAsync<T>(
            dataField,
            _values.ToArray(),
            IsAlwaysThere ? default(ReadOnlyMemory<int>?) : _definitions.ToArray(),
            isRepeated ? _repetitions.ToArray() : default(ReadOnlyMemory<int>?),
            cancellationToken).ConfigureAwait(false);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }
}
