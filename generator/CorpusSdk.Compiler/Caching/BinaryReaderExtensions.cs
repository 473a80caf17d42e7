namespace CorpusSdk.Compiler.Caching;

/// <summary>What a reader of a file that anything may have damaged needs besides.</summary>
internal static class BinaryReaderExtensions
{
    /// <summary>Reads how many elements follow, each of at least one byte.</summary>
    /// <exception cref="FormatException">There are not as many bytes. An array of that length could be larger than the memory.</exception>
    public static int ReadCount(this BinaryReader reader)
    {
        int count = reader.ReadInt32();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position
            ? count
            : throw new FormatException("More elements are announced than there are bytes.");
    }
}
