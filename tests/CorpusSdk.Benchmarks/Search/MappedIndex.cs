using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using CorpusSdk.Packs;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>An index in a file that is mapped into memory, as the system maps the data of an assembly.</summary>
internal sealed unsafe class MappedIndex : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    /// <summary>Opens a pack that has an index.</summary>
    public MappedIndex(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        PackDirectory directory = PackDirectory.Open("Benchmark", new PackBlock(start, checked((int)new FileInfo(path).Length), this));
        directory.TrySection(PackSection.SearchHeader, IndexLayout.HeaderRow.SizeInBytes, out PackSectionView header);
        Index = SearchIndex.Open("Benchmark", directory, Unsafe.ReadUnaligned<int>(header.Start + IndexLayout.HeaderRow.ArticleCount))!;
    }

    /// <summary>The index.</summary>
    public SearchIndex Index { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
