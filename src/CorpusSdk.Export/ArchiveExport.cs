using CorpusSdk.Export.Columns;
using CorpusSdk.Export.Files;
using CorpusSdk.Export.JsonLines;
using CorpusSdk.Export.OpenSearch;
using CorpusSdk.Export.Parquet;
using CorpusSdk.Export.Postgres;
using CorpusSdk.Export.Sqlite;
using CorpusSdk.Export.Writers;

namespace CorpusSdk.Export;

/// <summary>Writes archives for other engines.</summary>
/// <remarks>
/// Articles are read and written one by one, so that the memory does not grow with their texts. The file is written beside its final place and moved
/// there when it is whole: an export that fails or is cancelled leaves nothing behind, and an older file as it was.
/// </remarks>
public static class ArchiveExport
{
    private const int ProgressSteps = 100;

    /// <summary>Writes an archive to a file.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="options">How; null for the format of the file's extension, and a file that is not there yet.</param>
    /// <param name="cancellationToken">Ends the export; nothing is left behind.</param>
    /// <exception cref="ExportException">The export is refused: the file's extension stands for no format, or the format cannot hold the archive.</exception>
    /// <exception cref="IOException">The file is there already, or cannot be written. The latter may also be an <see cref="UnauthorizedAccessException"/>.</exception>
    /// <exception cref="CorpusFormatException">The archive is damaged.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static Task<ExportResult> ExportAsync(this Archive archive, string path, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return new ArchiveSet(archive).ExportAsync(path, options, cancellationToken);
    }

    /// <summary>Writes several archives to one file. Each article has the name of its archive there.</summary>
    /// <param name="archives">The archives; their names differ.</param>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="options">How; null for the format of the file's extension, and a file that is not there yet.</param>
    /// <param name="cancellationToken">Ends the export; nothing is left behind.</param>
    /// <exception cref="ExportException">
    /// The export is refused: the file's extension stands for no format, two archives have the same name, or the format cannot hold the archives.
    /// </exception>
    /// <exception cref="IOException">The file is there already, or cannot be written. The latter may also be an <see cref="UnauthorizedAccessException"/>.</exception>
    /// <exception cref="CorpusFormatException">An archive is damaged.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static Task<ExportResult> ExportAsync(this ArchiveSet archives, string path, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archives);
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new ExportOptions();

        // Reading an archive is work for a processor; whoever awaits may be the thread of a window.
        return Task.Run(() => RunAsync(archives, Path.GetFullPath(path), options, cancellationToken), cancellationToken);
    }

    private static async Task<ExportResult> RunAsync(ArchiveSet archives, string path, ExportOptions options, CancellationToken cancellationToken)
    {
        ExportFormat format = options.Format ?? ExportFormats.OfFile(path) ?? throw new ExportException(
            $"The name '{Path.GetFileName(path)}' does not say which format to write: name one, or end it in {string.Join(", ", ExportFormats.Extensions)}.");
        if (archives.GroupBy(archive => archive.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ExportException($"Two archives are called {twice.Key}, so that their articles could not be told apart: export them to two files.");

        using var file = AtomicFile.Create(path, options.Overwrites);
        await using (ExportWriter writer = await CreateWriterAsync(archives, format, file, options, cancellationToken).ConfigureAwait(false))
        {
            await WriteAsync(archives, writer, options.Progress, cancellationToken).ConfigureAwait(false);
            await writer.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        long lengthInBytes = file.Complete();
        return new ExportResult(path, format, archives.Count, archives.Articles.Count, lengthInBytes);
    }

    private static async Task<ExportWriter> CreateWriterAsync(ArchiveSet archives, ExportFormat format, AtomicFile file, ExportOptions options, CancellationToken cancellationToken)
    {
        if (format == ExportFormat.JsonLines)
            return new JsonLinesWriter(file.TemporaryPath);

        IReadOnlyList<FieldColumn> fields = FieldColumns.Find(archives, cancellationToken);
        return format switch
        {
            ExportFormat.Sqlite => SqliteWriter.Create(file.TemporaryPath, archives, RequireAtMost(SqliteWriter.MaxFields, fields, "SQLite")),
            ExportFormat.Parquet => await ParquetFileWriter.CreateAsync(file.TemporaryPath, fields, options.RowGroupLength, cancellationToken).ConfigureAwait(false),
            ExportFormat.PostgreSql => new PostgresWriter(file.TemporaryPath, archives, RequireAtMost(PostgresWriter.MaxFields, fields, "PostgreSQL")),
            ExportFormat.OpenSearch => BulkWriter.Create(file, archives, fields),
            _ => throw new ExportException($"There is no format {format}."),
        };
    }

    private static IReadOnlyList<FieldColumn> RequireAtMost(int limit, IReadOnlyList<FieldColumn> fields, string engine) => fields.Count <= limit
        ? fields
        : throw new ExportException($"The archives have {fields.Count} different fields, and a table of {engine} holds {limit}: export fewer archives to one file.");

    private static async Task WriteAsync(ArchiveSet archives, ExportWriter writer, IProgress<ExportProgress>? progress, CancellationToken cancellationToken)
    {
        int total = archives.Articles.Count;
        int written = 0;
        int step = Math.Max(1, total / ProgressSteps);
        foreach (Article article in archives.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await writer.WriteAsync(article, cancellationToken).ConfigureAwait(false);
            if (++written % step == 0 || written == total)
                progress?.Report(new ExportProgress(written, total));
        }
    }
}
