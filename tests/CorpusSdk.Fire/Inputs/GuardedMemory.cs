using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CorpusSdk.Fire.Inputs;

/// <summary>A block of bytes with a page behind it, and one in front, that nobody may touch: reading past either end ends the program.</summary>
/// <remarks>A block ends at the page behind it, since reading too far is the likelier fault. Where there is no <c>mmap</c>, plain memory takes its place.</remarks>
internal sealed unsafe partial class GuardedMemory : IDisposable
{
    private const int ReadWrite = 3;
    private const int NoAccess = 0;
    private const int PrivateAnonymous = 0x22;

    private readonly nint _mapping;
    private readonly nuint _mappingLength;
    private readonly byte* _start;
    private readonly int _length;

    /// <summary>Copies bytes.</summary>
    public GuardedMemory(ReadOnlySpan<byte> bytes)
    {
        _length = bytes.Length;
        if (!OperatingSystem.IsLinux())
        {
            _start = (byte*)NativeMemory.Alloc((nuint)Math.Max(1, _length));
        }
        else
        {
            nuint page = (nuint)Environment.SystemPageSize;
            nuint inner = ((nuint)_length + page - 1) / page * page;
            _mappingLength = inner + (2 * page);
            _mapping = Map(0, _mappingLength, ReadWrite, PrivateAnonymous, -1, 0);
            if (_mapping == -1 || Protect(_mapping, page, NoAccess) != 0 || Protect(_mapping + (nint)(page + inner), page, NoAccess) != 0)
                throw new Win32Exception();
            _start = (byte*)_mapping + page + inner - (nuint)_length;
        }

        bytes.CopyTo(new Span<byte>(_start, _length));
    }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Get() => new(_start, _length);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (OperatingSystem.IsLinux())
            _ = Unmap(_mapping, _mappingLength);
        else
            NativeMemory.Free(_start);
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int Protect(nint address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    private static partial int Unmap(nint address, nuint length);
}
