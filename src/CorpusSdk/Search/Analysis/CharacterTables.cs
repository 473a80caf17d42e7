using System.Runtime.CompilerServices;

namespace CorpusSdk.Search.Analysis;

/// <summary>Character data for text analysis, from its own tables.</summary>
/// <remarks>
/// A query and a text are analysed on different machines, whose runtimes may differ in their version of Unicode; the terms must not differ.
/// All tables are static data, of bytes: a program that never searches pays for them only on disk.
/// </remarks>
internal static partial class CharacterTables
{
    /// <summary>The version of the Unicode Standard that the tables hold.</summary>
    public const string UnicodeVersion = "15.0.0";

    /// <summary>A folding that is the character itself.</summary>
    public const int FoldsToItself = 0;

    /// <summary>A folding that is nothing.</summary>
    public const int FoldsToNothing = 1;

    /// <summary>A mark that makes one letter with the letter before it (й) where <see cref="Compose"/> knows the two, and is nothing elsewhere.</summary>
    public const int Diacritic = 2;

    /// <summary>The first folding that is a text: <see cref="FoldedText"/>.</summary>
    public const int FirstFoldedText = 3;

    private const int ClassBlockBits = 7;
    private const int FoldingBlockBits = 5;
    private const int CompositionRowLength = 6;

    // Beyond these there are only the planes of ideographs, and the tags and variation selectors of plane 14.
    private const int ClassesEnd = 0x20000;
    private const int FoldingsEnd = 0x30000;

    /// <summary>The class of an ASCII character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordClass ClassOfAscii(byte character) => (WordClass)ClassBlocks[character & 0x7F];

    /// <summary>The class of a code point; <see cref="WordClass.Other"/> for what is none.</summary>
    public static WordClass ClassOf(int codePoint)
    {
        if ((uint)codePoint < ClassesEnd)
        {
            int block = ClassIndex[codePoint >> ClassBlockBits];
            return (WordClass)ClassBlocks[(block << ClassBlockBits) | (codePoint & ((1 << ClassBlockBits) - 1))];
        }

        return codePoint switch
        {
            // Set aside for ideographs, so that those of tomorrow are words as well.
            >= 0x20000 and <= 0x3FFFD => WordClass.Ideograph,
            _ => IsTagOrSelector(codePoint) ? WordClass.Ignorable : WordClass.Other,
        };
    }

    /// <summary>How a code point folds: one of the constants above, or a number for <see cref="FoldedText"/>.</summary>
    public static int FoldingOf(int codePoint)
    {
        if ((uint)codePoint < FoldingsEnd)
        {
            int block = Read16(FoldingIndex, codePoint >> FoldingBlockBits);
            return Read16(FoldingBlocks, (block << FoldingBlockBits) | (codePoint & ((1 << FoldingBlockBits) - 1)));
        }

        return IsTagOrSelector(codePoint) ? FoldsToNothing : FoldsToItself;
    }

    /// <summary>The text of a folding that is <see cref="FirstFoldedText"/> or more: UTF-8, not empty, and folded itself.</summary>
    public static ReadOnlySpan<byte> FoldedText(int folding)
    {
        int offset = folding - FirstFoldedText;
        return FoldedTexts.Slice(offset + 1, FoldedTexts[offset]);
    }

    /// <summary>The letter that a letter and the mark after it make, as long in bytes as the letter; 0 if they make none.</summary>
    public static int Compose(int letter, int mark)
    {
        int low = 0;
        int high = (Compositions.Length / CompositionRowLength) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int cell = middle * (CompositionRowLength / 2);
            int order = Read16(Compositions, cell) - letter;
            if (order == 0)
                order = Read16(Compositions, cell + 1) - mark;
            if (order == 0)
                return Read16(Compositions, cell + 2);
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }

    private static bool IsTagOrSelector(int codePoint) => codePoint is 0xE0001 or (>= 0xE0020 and <= 0xE007F) or (>= 0xE0100 and <= 0xE01EF);

    private static int Read16(ReadOnlySpan<byte> cells, int index) => cells[2 * index] | (cells[(2 * index) + 1] << 8);
}
