using CorpusSdk.Build.Output;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Build.Caching;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Build;

/// <summary>Reads and parses files on several threads. The result is in the order of the files, whichever thread was faster.</summary>
/// <param name="sources">The files.</param>
/// <param name="stamps">The stamp of each, taken before it is read.</param>
/// <param name="cache">The results of the last build.</param>
/// <param name="progress">Receives how far the work has come.</param>
internal sealed class SourceParser(IReadOnlyList<CorpusSource> sources, IReadOnlyList<FileStamp> stamps, ParseCache cache, BuildProgress progress)
{
    private readonly ParsedFile[] _files = new ParsedFile[sources.Count];
    private readonly bool[] _wasRead = new bool[sources.Count];
    private int _done;
    private int _parsed;
    private long _lengthInBytes;

    /// <summary>The parsed files.</summary>
    public IReadOnlyList<ParsedFile> Files => _files;

    /// <summary>Whether a file could be read.</summary>
    public bool WasRead(int index) => _wasRead[index];

    /// <summary>How many files had to be parsed; the cache knew the others.</summary>
    public int ParsedCount => _parsed;

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
            _files[index] = cache.Find(source.Path, stamps[index], source.Settings.Parse) ?? Read(source);
            _wasRead[index] = true;
            Interlocked.Add(ref _lengthInBytes, stamps[index].LengthInBytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _files[index] = ParsedFile.Failed(Problem.Create(ProblemCatalog.UnreadableFile, source.Path, ProblemSpan.StartOfFile));
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
        return FileParser.Parse(source.Path, File.ReadAllBytes(source.AbsolutePath), source.Settings.Parse) with { Elements = default, Options = source.Settings.Parse };
    }
}
