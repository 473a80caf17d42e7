using CorpusSdk.Build.Caching;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Build;

/// <summary>Reads and parses files on several threads. The result is in the order of the files, whichever thread was faster.</summary>
internal sealed class SourceParser(IReadOnlyList<CorpusSource> sources, ParseCache cache, BuildProgress progress)
{
    private readonly ParsedFile[] _files = new ParsedFile[sources.Count];
    private readonly FileStamp[] _stamps = new FileStamp[sources.Count];
    private int _done;
    private int _parsed;
    private long _lengthInBytes;

    /// <summary>What each file says.</summary>
    public IReadOnlyList<ParsedFile> Files => _files;

    /// <summary>The stamp of each file, taken before it was read.</summary>
    public IReadOnlyList<FileStamp> Stamps => _stamps;

    /// <summary>How many files had to be parsed; the cache knew the others.</summary>
    public int ParsedCount => _parsed;

    /// <summary>The size of all files together.</summary>
    public long LengthInBytes => _lengthInBytes;

    /// <summary>Parses all files.</summary>
    public void Run(int workers, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        Parallel.For(0, sources.Count, options, Parse);
    }

    private void Parse(int index)
    {
        CorpusSource source = sources[index];
        try
        {
            FileStamp stamp = _stamps[index] = FileStamp.Of(source.AbsolutePath);
            Interlocked.Add(ref _lengthInBytes, stamp.LengthInBytes);
            _files[index] = cache.Find(source.Path, stamp) ?? Read(source);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _files[index] = ParsedFile.Failed(Problem.Create(ProblemCatalog.UnreadableFile, source.Path, ProblemSpan.StartOfFile));
            _stamps[index] = default;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _files[index] = ParsedFile.Failed(Problem.OfException(source.Path, exception));
        }

        int done = Interlocked.Increment(ref _done);
        progress.Report(() => FormattableString.Invariant($"read {done:N0} of {sources.Count:N0} files, {_lengthInBytes / 1e6:N1} MB"));
    }

    // What each stretch of text was taken for is not needed any more, and would take as much room as the text.
    private ParsedFile Read(CorpusSource source)
    {
        Interlocked.Increment(ref _parsed);
        return ArchiveFileParser.Parse(source.Path, File.ReadAllBytes(source.AbsolutePath)) with { Elements = default };
    }
}
