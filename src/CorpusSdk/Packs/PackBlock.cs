namespace CorpusSdk.Packs;

/// <summary>A block of memory that does not move: static data of an assembly, or an array pinned by its owner.</summary>
internal readonly unsafe struct PackBlock
{
    /// <summary>Describes the block; <paramref name="owner"/>, if any, is kept alive with it.</summary>
    public PackBlock(byte* start, int lengthInBytes, object? owner)
    {
        Start = start;
        LengthInBytes = lengthInBytes;
        Owner = owner;
    }

    /// <summary>The first byte.</summary>
    public byte* Start { get; }

    /// <summary>How many bytes may be read from <see cref="Start"/> on.</summary>
    public int LengthInBytes { get; }

    /// <summary>What keeps the memory where it is; null if nothing has to.</summary>
    public object? Owner { get; }
}

/// <summary>One section of an open pack: its bytes, and how many items of its size it holds.</summary>
internal readonly unsafe struct PackSectionView
{
    /// <summary>Describes a section whose bounds have been checked.</summary>
    public PackSectionView(byte* start, int lengthInBytes, int count)
    {
        Start = start;
        LengthInBytes = lengthInBytes;
        Count = count;
    }

    /// <summary>The first byte.</summary>
    public byte* Start { get; }

    /// <summary>The section's size.</summary>
    public int LengthInBytes { get; }

    /// <summary>How many items the section holds.</summary>
    public int Count { get; }
}
