using CorpusSdk.Export.Columns;
using CorpusSdk.Export.Writers;
using Parquet;
using Parquet.Schema;

namespace CorpusSdk.Export.Parquet;

/// <summary>Writes a Parquet file, a row group whenever enough text has come together.</summary>
internal sealed class ParquetFileWriter : ExportWriter
{
    // The library would keep every buffer that it ever needed.
    private const int MaxPooledBytes = 16 << 20;

    private readonly FileStream _stream;
    private readonly ParquetWriter _writer;
    private readonly ParquetArticle _row;
    private readonly ParquetLeaf[] _leaves;
    private readonly int _rowGroupLength;
    private long _length;
    private int _rowCount;

    private ParquetFileWriter(FileStream stream, ParquetWriter writer, ParquetArticle row, int rowGroupLength)
    {
        _stream = stream;
        _writer = writer;
        _row = row;
        _leaves = [.. row.Columns.SelectMany(column => column.Leaves)];
        _rowGroupLength = rowGroupLength;
    }

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file, which is not there yet.</param>
    /// <param name="fields">The fields of the articles.</param>
    /// <param name="rowGroupLength">How many code units of text make a row group.</param>
    /// <param name="cancellationToken">Ends the beginning.</param>
    public static async Task<ParquetFileWriter> CreateAsync(string path, IReadOnlyList<FieldColumn> fields, int rowGroupLength, CancellationToken cancellationToken)
    {
        var row = new ParquetArticle(fields);
        var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, useAsync: true);
        try
        {
            var schema = new ParquetSchema([.. row.Columns.Select(column => column.Field)]);
            ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream, new ParquetOptions { MaximumSmallPoolFreeBytes = MaxPooledBytes, MaximumLargePoolFreeBytes = MaxPooledBytes }, cancellationToken: cancellationToken).ConfigureAwait(false);
            return new ParquetFileWriter(stream, writer, row, rowGroupLength);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(Article article, CancellationToken cancellationToken)
    {
        _row.Add(article);
        _rowCount++;
        _length += article.Utf8Body.Length + article.Utf8Html.Length;
        if (_length >= _rowGroupLength)
            await WriteRowGroupAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        if (_rowCount > 0)
            await WriteRowGroupAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
    }

    private async Task WriteRowGroupAsync(CancellationToken cancellationToken)
    {
        using (ParquetRowGroupWriter group = _writer.CreateRowGroup())
        {
            foreach (ParquetLeaf leaf in _leaves)
                await leaf.WriteAsync(group, cancellationToken).ConfigureAwait(false);
            group.CompleteValidate();
        }

        (_length, _rowCount) = (0, 0);
    }
}
