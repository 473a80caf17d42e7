using System.Globalization;
using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>Writes CharacterTables.Data.cs from a recipe.</summary>
internal sealed class TableWriter
{
    private const int BytesPerLine = 32;
    private const int ClassesEnd = 0x20000;
    private const int ClassBlockLength = 128;
    private const int FoldingsEnd = 0x30000;
    private const int FoldingBlockLength = 32;

    private readonly TableRecipe _recipe;
    private readonly List<byte> _foldedTexts = [];
    private readonly Dictionary<string, int> _foldings = [];

    private TableWriter(TableRecipe recipe) => _recipe = recipe;

    /// <summary>The text of the file.</summary>
    public static string Write(TableRecipe recipe) => new TableWriter(recipe).Write();

    private string Write()
    {
        (byte[] classIndex, byte[] classBlocks) = Share(ClassesEnd, ClassBlockLength, codePoint => [(byte)_recipe.ClassOf(codePoint)], indexWidth: 1);
        (byte[] foldingIndex, byte[] foldingBlocks) = Share(FoldingsEnd, FoldingBlockLength, codePoint => Pair(Folding(codePoint)), indexWidth: 2);
        byte[] compositions = [.. _recipe.Compositions().SelectMany(row => (byte[])[.. Pair(row.Letter), .. Pair(row.Mark), .. Pair(row.Composed)])];

        var file = new StringBuilder();
        file.Append(
            $$"""
            namespace CorpusSdk.Search.Analysis;

            // Data of Unicode {{CharacterTables.UnicodeVersion}}, written by the test CharacterTablesTests.DataIsWhatTheRecipeGives. What each value
            // follows from is in that test's TableRecipe, how it is stored in its TableWriter. To regenerate, see the test.
            // Cells of two bytes are little-endian. The arrays are not collection expressions, which would take the compiler
            // longer than all the rest of the project.
            internal static partial class CharacterTables
            {

            """);
        Append(file, classIndex, "ClassIndex", "The block of 128 code points, for each such block below U+20000.");
        Append(file, classBlocks, "ClassBlocks", "The distinct blocks: one <see cref=\"WordClass\"/> a code point.");
        Append(file, foldingIndex, "FoldingIndex", "The block of 32 code points, for each such block below U+30000; two bytes each.");
        Append(file, foldingBlocks, "FoldingBlocks", "The distinct blocks: the folding of each code point, two bytes each.");
        Append(file, [.. _foldedTexts], "FoldedTexts", "Texts in UTF-8, each after its length.");
        Append(file, compositions, "Compositions", "Rows of (letter, mark, composed letter), two bytes each, sorted.");
        file.Length--;
        return file.Append("}\n").ToString();
    }

    private int Folding(int codePoint)
    {
        if (codePoint is >= 0xD800 and <= 0xDFFF)
            return CharacterTables.FoldsToItself;
        if (_recipe.IsDiacritic(codePoint))
            return CharacterTables.Diacritic;
        string text = _recipe.FoldingOf(codePoint);
        if (text == char.ConvertFromUtf32(codePoint) || codePoint < 0x80)
            return CharacterTables.FoldsToItself;
        if (text.Length == 0)
            return CharacterTables.FoldsToNothing;

        if (!_foldings.TryGetValue(text, out int folding))
        {
            folding = CharacterTables.FirstFoldedText + _foldedTexts.Count;
            _foldings.Add(text, folding);
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            _foldedTexts.AddRange([(byte)utf8.Length, .. utf8]);
        }

        return folding;
    }

    /// <summary>Blocks of cells, each distinct one once, and the number of the block for each stretch of code points.</summary>
    private static (byte[] Index, byte[] Blocks) Share(int end, int blockLength, Func<int, byte[]> cell, int indexWidth)
    {
        var numbers = new Dictionary<string, int>();
        var index = new List<byte>();
        var blocks = new List<byte>();
        for (int first = 0; first < end; first += blockLength)
        {
            byte[] block = [.. Enumerable.Range(first, blockLength).SelectMany(cell)];
            string key = Convert.ToHexString(block);
            if (!numbers.TryGetValue(key, out int number))
            {
                number = numbers.Count;
                numbers.Add(key, number);
                blocks.AddRange(block);
            }

            index.AddRange(indexWidth == 1 ? [checked((byte)number)] : Pair(number));
        }

        return ([.. index], [.. blocks]);
    }

    private static byte[] Pair(int value) => [(byte)checked((ushort)value), (byte)(value >> 8)];

    private static void Append(StringBuilder file, byte[] data, string name, string summary)
    {
        file.Append(CultureInfo.InvariantCulture, $"    /// <summary>{summary} In all {data.Length:N0} bytes.</summary>\n");
        file.Append(CultureInfo.InvariantCulture, $"    private static ReadOnlySpan<byte> {name} => new byte[]\n    {{\n");
        foreach (byte[] line in data.Chunk(BytesPerLine))
            file.Append("        ").AppendJoin(", ", line.Select(value => value.ToString(CultureInfo.InvariantCulture))).Append(",\n");
        file.Append("    };\n\n");
    }
}
