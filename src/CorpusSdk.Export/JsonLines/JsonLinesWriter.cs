using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusSdk.Export.Writers;
using CorpusSdk.Json;

namespace CorpusSdk.Export.JsonLines;

/// <summary>Writes an article a line, as <see cref="ArticleJsonConverter"/> does, with <c>\n</c> after each.</summary>
internal sealed class JsonLinesWriter(string path) : ExportWriter
{
    // The largest line that the buffer is kept for; above, it would be the memory of the longest article to the end.
    private const int MaxKeptBufferInBytes = 1 << 20;

    private static readonly JsonWriterOptions Options = new()
    {
        // This is not HTML: letters of all scripts stay unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ArticleJsonConverter _converter = new();
    private readonly FileStream _stream = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16, useAsync: true);
    private ArrayBufferWriter<byte> _line = new();

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(Article article, CancellationToken cancellationToken)
    {
        if (_line.Capacity > MaxKeptBufferInBytes)
            _line = new ArrayBufferWriter<byte>();
        _line.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_line, Options))
            _converter.Write(writer, article, JsonSerializerOptions.Default);
        _line.Write("\n"u8);
        await _stream.WriteAsync(_line.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask CompleteAsync(CancellationToken cancellationToken) => new(_stream.FlushAsync(cancellationToken));

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _stream.DisposeAsync();
}
