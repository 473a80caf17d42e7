using System.Runtime.CompilerServices;
using CorpusSdk.Packs;

namespace CorpusSdk.Search.Index;

/// <summary>Reads numbers of varying length, one after another, up to an end that it never passes.</summary>
/// <remarks>Fields rather than properties: a first query compiles each accessor that it meets.</remarks>
internal unsafe struct IndexReader
{
    private const int MaxNumberLengthInBytes = 5;

    private readonly string _archiveName;

    /// <summary>Starts at a place that the caller has checked.</summary>
    public IndexReader(string archiveName, byte* position, byte* end)
    {
        _archiveName = archiveName;
        Position = position;
        End = end;
    }

    /// <summary>The next byte.</summary>
    public byte* Position;

    /// <summary>After the last byte.</summary>
    public readonly byte* End;

    /// <summary>How many bytes are left.</summary>
    public readonly long Left => End - Position;

    /// <summary>The next byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ReadByte()
    {
        if (Position >= End)
            Throw();
        return *Position++;
    }

    /// <summary>The next number: seven bits a byte, lowest first, the highest bit set where more follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint ReadNumber()
    {
        byte first = ReadByte();
        return first < 0x80 ? first : ReadRest(first);
    }

    /// <summary>The next number, whose lowest bit is its sign.</summary>
    public int ReadSigned()
    {
        uint number = ReadNumber();
        return (int)(number >> 1) ^ -(int)(number & 1);
    }

    /// <summary>Passes over bytes; gives the first of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Take(long lengthInBytes)
    {
        if ((ulong)lengthInBytes > (ulong)(End - Position))
            Throw();
        byte* start = Position;
        Position += lengthInBytes;
        return start;
    }

    private uint ReadRest(uint number)
    {
        number &= 0x7F;
        for (int i = 1; i < MaxNumberLengthInBytes; i++)
        {
            uint next = ReadByte();
            number |= (next & 0x7F) << (7 * i);
            if (next < 0x80)
                return number;
        }

        Throw();
        return 0;
    }

    private readonly void Throw() => throw PackDirectory.Damage(_archiveName, "a number of its search index is outside its section or never ends");
}
