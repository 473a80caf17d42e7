namespace CorpusSdk.Search.Queries;

/// <summary>Counts characters of UTF-8 text.</summary>
internal static class CodePoints
{
    /// <summary>How many code points a text has; in damaged text, how many bytes continue no other.</summary>
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        foreach (byte b in utf8)
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        return count;
    }
}
