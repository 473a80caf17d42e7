using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusSdk.Export.Files;

/// <summary>Writes a file of JSON values, each on a line of its own that ends in <c>\n</c>.</summary>
/// <param name="path">The file, which is not there yet.</param>
internal sealed class JsonLineFile(string path) : IAsyncDisposable
{
    // The largest line that the buffer is kept for; above, it would be the memory of the longest article to the end.
    private const int MaxKeptBufferInBytes = 1 << 20;

    private static readonly JsonWriterOptions Options = new()
    {
        // This is not HTML: letters of all scripts stay unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly FileStream _stream = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16, useAsync: true);
    private ArrayBufferWriter<byte> _lines = new();

    /// <summary>Adds a line; it is in the file after <see cref="FlushAsync"/>.</summary>
    /// <param name="write">Writes one value, without line breaks in it.</param>
    public void AddLine(Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(_lines, Options))
            write(writer);
        _lines.Write("\n"u8);
    }

    /// <summary>Writes the added lines.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await _stream.WriteAsync(_lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        if (_lines.Capacity > MaxKeptBufferInBytes)
            _lines = new ArrayBufferWriter<byte>();
        _lines.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
