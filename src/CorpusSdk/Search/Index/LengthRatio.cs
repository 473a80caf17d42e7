namespace CorpusSdk.Search.Index;

/// <summary>A ratio of article length to frequency in 16 bits: the upper half of a 32-bit float, which rounds down.</summary>
internal static class LengthRatio
{
    /// <summary>The largest number of 16 bits whose value is not above the ratio.</summary>
    /// <param name="length">The weighted length of an article.</param>
    /// <param name="frequency">The weighted frequency of a term in it; at least 1.</param>
    public static unsafe ushort Encode(uint length, uint frequency)
    {
        double exact = length / (double)frequency;
        float rounded = (float)exact;
        uint bits = *(uint*)&rounded;
        if (rounded > exact)
            bits--;
        return (ushort)(bits >> 16);
    }

    /// <summary>The ratio, or a little less. What no ratio can be counts as 0, below which none is.</summary>
    public static unsafe double Decode(ushort encoded)
    {
        uint bits = (uint)encoded << 16;
        float value = *(float*)&bits;
        return value >= 0 && value <= float.MaxValue ? value : 0;
    }
}
