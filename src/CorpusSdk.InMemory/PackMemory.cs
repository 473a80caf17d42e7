using System.Runtime.InteropServices;

namespace CorpusSdk.InMemory;

/// <summary>A pack in memory that does not move, given back when no archive can reach it any more.</summary>
/// <remarks>An open pack keeps the delegate to <see cref="Get"/>, and that this object.</remarks>
internal sealed unsafe class PackMemory
{
    private readonly IntPtr _start;
    private readonly int _lengthInBytes;

    public PackMemory(byte[] pack)
    {
        _lengthInBytes = pack.Length;
        _start = Marshal.AllocHGlobal(pack.Length);
        Marshal.Copy(pack, 0, _start, pack.Length);
    }

    ~PackMemory() => Marshal.FreeHGlobal(_start);

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Get() => new((void*)_start, _lengthInBytes);
}
