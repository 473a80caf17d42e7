namespace CorpusSdk.Compiler.Languages;

/// <summary>Which script a letter is of, by its block: enough for counting.</summary>
internal static class Scripts
{
    /// <summary>How many values <see cref="Script"/> has.</summary>
    public const int Count = (int)Script.Han + 1;

    // Rows of (first, last, script), sorted.
    private static readonly int[] Blocks =
    [
        0x0041, 0x005A, (int)Script.Latin,
        0x0061, 0x007A, (int)Script.Latin,
        0x00C0, 0x024F, (int)Script.Latin,
        0x0370, 0x03FF, (int)Script.Greek,
        0x0400, 0x052F, (int)Script.Cyrillic,
        0x0531, 0x0587, (int)Script.Armenian,
        0x05D0, 0x05EA, (int)Script.Hebrew,
        0x0620, 0x064A, (int)Script.Arabic,
        0x066E, 0x06D3, (int)Script.Arabic,
        0x0904, 0x0939, (int)Script.Devanagari,
        0x0985, 0x09B9, (int)Script.Bengali,
        0x09F0, 0x09F1, (int)Script.Bengali,
        0x0A05, 0x0A39, (int)Script.Gurmukhi,
        0x0A85, 0x0AB9, (int)Script.Gujarati,
        0x0B05, 0x0B39, (int)Script.Oriya,
        0x0B85, 0x0BB9, (int)Script.Tamil,
        0x0C05, 0x0C39, (int)Script.Telugu,
        0x0C85, 0x0CB9, (int)Script.Kannada,
        0x0D05, 0x0D39, (int)Script.Malayalam,
        0x0D85, 0x0DC6, (int)Script.Sinhala,
        0x0E01, 0x0E46, (int)Script.Thai,
        0x0E81, 0x0EC6, (int)Script.Lao,
        0x1000, 0x103F, (int)Script.Myanmar,
        0x10A0, 0x10FF, (int)Script.Georgian,
        0x1100, 0x11FF, (int)Script.Hangul,
        0x1200, 0x135A, (int)Script.Ethiopic,
        0x1780, 0x17B3, (int)Script.Khmer,
        0x1C90, 0x1CBF, (int)Script.Georgian,
        0x1E00, 0x1EFF, (int)Script.Latin,
        0x1F00, 0x1FFF, (int)Script.Greek,
        0x3041, 0x3096, (int)Script.Kana,
        0x30A1, 0x30FA, (int)Script.Kana,
        0x3400, 0x9FFF, (int)Script.Han,
        0xAC00, 0xD7A3, (int)Script.Hangul,
        0xF900, 0xFAFF, (int)Script.Han,
        0xFF66, 0xFF9D, (int)Script.Kana,
        0x20000, 0x3FFFD, (int)Script.Han,
    ];

    /// <summary>The script of a code point; <see cref="Script.None"/> for anything but the listed letters.</summary>
    public static Script Of(int codePoint)
    {
        if (codePoint is 0xD7 or 0xF7)
            return Script.None;
        int low = 0;
        int high = (Blocks.Length / 3) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int row = middle * 3;
            if (codePoint < Blocks[row])
                high = middle - 1;
            else if (codePoint > Blocks[row + 1])
                low = middle + 1;
            else
                return (Script)Blocks[row + 2];
        }

        return Script.None;
    }
}
