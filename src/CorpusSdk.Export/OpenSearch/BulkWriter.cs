using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CorpusSdk.Export.Columns;
using CorpusSdk.Export.Files;
using CorpusSdk.Export.Writers;

namespace CorpusSdk.Export.OpenSearch;

/// <summary>Writes two lines an article: what to do with it, and the document. The definitions of the indices are files beside.</summary>
internal sealed class BulkWriter : ExportWriter
{
    // The servers' own limit.
    private const int MaxIdInBytes = 512;

    private readonly JsonLineFile _file;
    private readonly IReadOnlyDictionary<string, string> _indices;
    private readonly BulkObject _fields;

    private BulkWriter(string path, IReadOnlyDictionary<string, string> indices, BulkObject fields)
    {
        _file = new JsonLineFile(path);
        _indices = indices;
        _fields = fields;
    }

    /// <summary>Begins a file, and adds the definitions of its indices to it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="archives">The archives.</param>
    /// <param name="fields">The fields of their articles.</param>
    public static BulkWriter Create(AtomicFile file, ArchiveSet archives, IReadOnlyList<FieldColumn> fields)
    {
        IReadOnlyDictionary<string, string> indices = IndexNames.Of(archives);
        var named = new BulkObject(fields, IndexDefinition.TakenNames);
        foreach (Archive archive in archives)
            file.AddCompanion($".{indices[archive.Name]}.json", IndexDefinition.Write(archive, named));
        return new BulkWriter(file.TemporaryPath, indices, named);
    }

    /// <inheritdoc/>
    public override ValueTask WriteAsync(Article article, CancellationToken cancellationToken)
    {
        _file.AddLine(writer => WriteAction(writer, article));
        _file.AddLine(writer => WriteDocument(writer, article));
        return _file.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override ValueTask CompleteAsync(CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _file.DisposeAsync();

    private static string IdOf(string slug)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(slug);
        return bytes.Length <= MaxIdInBytes ? slug : Convert.ToHexString(SHA256.HashData(bytes));
    }

    private static void WriteValues(Utf8JsonWriter writer, ReadOnlySpan<string> names, object?[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is int number)
                writer.WriteNumber(names[i], number);
            else if (values[i] is string text)
                writer.WriteString(names[i], text);
        }
    }

    private void WriteAction(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("index");
        writer.WriteString("_index", _indices[article.Archive.Name]);
        writer.WriteString("_id", IdOf(article.Slug));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteDocument(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        WriteValues(writer, ArticleColumns.Names.AsSpan(), ArticleColumns.ValuesOf(article));
        writer.WriteStartArray(IndexDefinition.Links);
        foreach (object?[] link in LinkColumns.ValuesOf(article))
        {
            writer.WriteStartObject();
            WriteValues(writer, LinkColumns.Names.AsSpan(), link);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        _fields.WriteProperties(writer, article.Fields);
        writer.WriteEndObject();
    }
}
