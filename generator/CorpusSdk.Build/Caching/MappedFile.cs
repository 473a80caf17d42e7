using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace CorpusSdk.Build.Caching;

/// <summary>A file as memory: its bytes are read when they are touched, and no array is filled with them.</summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly int _lengthInBytes;
    private byte* _start;

    private MappedFile(MemoryMappedFile file, int lengthInBytes)
    {
        _file = file;
        _view = file.CreateViewAccessor(0, lengthInBytes, MemoryMappedFileAccess.Read);
        _lengthInBytes = lengthInBytes;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    /// <summary>Maps a file; null if it is missing, empty, or larger than a span can be.</summary>
    public static MappedFile? TryOpen(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists || info.Length is 0 or > int.MaxValue)
                return null;

            // If the file is replaced or deleted meanwhile, these bytes stay ours.
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return new MappedFile(
                MemoryMappedFile.CreateFromFile(stream, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false),
                (int)info.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _lengthInBytes);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (_start is null)
            return;
        _start = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
