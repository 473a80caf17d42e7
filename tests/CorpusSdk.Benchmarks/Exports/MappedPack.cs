using System.IO.MemoryMappedFiles;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Benchmarks.Exports;

/// <summary>An archive over a pack in a file that is mapped into memory, as the system maps the data of an assembly.</summary>
internal sealed unsafe class MappedPack : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    /// <summary>Maps a pack.</summary>
    public MappedPack(string path, string fingerprint)
    {
        _length = checked((int)new FileInfo(path).Length);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        Archive = new GeneratedArchive<BenchmarkArticle>("Benchmark", fingerprint, () => new ReadOnlySpan<byte>(_start, _length), static seed => new BenchmarkArticle(seed));
    }

    /// <summary>The archive; of no use after this object.</summary>
    public Archive Archive { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
