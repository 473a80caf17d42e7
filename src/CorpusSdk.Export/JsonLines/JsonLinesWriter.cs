using System.Text.Json;
using CorpusSdk.Export.Files;
using CorpusSdk.Export.Writers;
using CorpusSdk.Json;

namespace CorpusSdk.Export.JsonLines;

/// <summary>Writes an article a line, as <see cref="ArticleJsonConverter"/> does.</summary>
internal sealed class JsonLinesWriter(string path) : ExportWriter
{
    private readonly ArticleJsonConverter _converter = new();
    private readonly JsonLineFile _file = new(path);

    /// <inheritdoc/>
    public override ValueTask WriteAsync(Article article, CancellationToken cancellationToken)
    {
        _file.AddLine(writer => _converter.Write(writer, article, JsonSerializerOptions.Default));
        return _file.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask CompleteAsync(CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _file.DisposeAsync();
}
