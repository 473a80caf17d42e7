namespace CorpusSdk.Search.Analysis;

/// <summary>Walks over the words of a text, in reading order. Words may overlap: ideographs come as pairs.</summary>
internal ref struct WordReader
{
    private readonly ReadOnlySpan<byte> _text;

    /// <summary>Starts before the first word.</summary>
    /// <param name="utf8">The text; bytes that are no UTF-8 belong to no word.</param>
    public WordReader(ReadOnlySpan<byte> utf8)
    {
        _text = utf8;
        Start = 0;
        LengthInBytes = 0;
    }

    /// <summary>Where the word begins, in bytes.</summary>
    public int Start { get; private set; }

    /// <summary>How long the word is.</summary>
    public int LengthInBytes { get; private set; }

    /// <summary>Goes on to the next word; false at the end.</summary>
    public bool MoveNext()
    {
        int start = Start + LengthInBytes;
        while (start < _text.Length && !IsWordByte(_text[start]))
            start++;
        int end = start;
        while (end < _text.Length && IsWordByte(_text[end]))
            end++;
        Start = start;
        LengthInBytes = end - start;
        return LengthInBytes > 0;
    }

    private static bool IsWordByte(byte value) => value >= 0x80 || (value | 0x20) is >= (byte)'a' and <= (byte)'z' || value is >= (byte)'0' and <= (byte)'9';
}
