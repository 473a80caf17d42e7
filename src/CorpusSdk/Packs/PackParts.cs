using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>The parts of articles that few articles have (format page, "Code blocks" and "Excerpts"). Article indexes are the caller's to check.</summary>
/// <remarks>The rows name their article, in ascending order, and are found by binary search. Nothing is kept.</remarks>
internal static unsafe class PackParts
{
    /// <summary>The code of an article, made again.</summary>
    /// <exception cref="CorpusFormatException">A row is damaged.</exception>
    public static CodeBlock[] CodeBlocks(PackReader pack, int article)
    {
        if (!pack.Directory.TrySection(PackSection.CodeBlocks, PackLayout.CodeBlockRow.SizeInBytes, out PackSectionView rows))
            return [];
        int first = FirstOf(rows, PackLayout.CodeBlockRow.SizeInBytes, article);
        int end = FirstOf(rows, PackLayout.CodeBlockRow.SizeInBytes, article + 1);
        if (first >= end)
            return [];

        var blocks = new CodeBlock[end - first];
        string file = pack.Source(article).File;
        for (int i = 0; i < blocks.Length; i++)
            blocks[i] = CodeBlock(pack, article, file, rows.Start + ((first + (long)i) * PackLayout.CodeBlockRow.SizeInBytes));
        return blocks;
    }

    /// <summary>The excerpt of an article, decoded again; null if it has none.</summary>
    /// <exception cref="CorpusFormatException">It is longer than the body.</exception>
    public static string? Excerpt(PackReader pack, int article)
    {
        if (!pack.Directory.TrySection(PackSection.Excerpts, PackLayout.ExcerptRow.SizeInBytes, out PackSectionView rows))
            return null;
        int index = FirstOf(rows, PackLayout.ExcerptRow.SizeInBytes, article);
        byte* row = rows.Start + (index * (long)PackLayout.ExcerptRow.SizeInBytes);
        if (index >= rows.Count || ReadUInt32(row + PackLayout.ExcerptRow.Article) != (uint)article)
            return null;
        ReadOnlySpan<byte> body = pack.Body(article);
        uint length = ReadUInt32(row + PackLayout.ExcerptRow.LengthInBytes);
        return length <= (uint)body.Length ? PackReader.Decode(body.Slice(0, (int)length)) : throw pack.Damage("an excerpt is longer than its body");
    }

    private static CodeBlock CodeBlock(PackReader pack, int article, string file, byte* row)
    {
        uint paragraph = ReadUInt32(row + PackLayout.CodeBlockRow.ParagraphIndex);
        if (paragraph != PackLayout.None && paragraph >= (uint)pack.ParagraphCount(article))
            throw pack.Damage("a code block has an impossible place");
        ReadOnlySpan<byte> language = pack.StringAt(row + PackLayout.CodeBlockRow.Language);
        return new CodeBlock(
            language.IsEmpty ? null : PackReader.Decode(language),
            PackReader.Decode(pack.StringAt(row + PackLayout.CodeBlockRow.Info)),
            paragraph == PackLayout.None ? "" : PackReader.Decode(pack.Paragraph(article, (int)paragraph)),
            paragraph == PackLayout.None ? null : (int)paragraph,
            new SourceSpan(
                file,
                (int)(ReadUInt32(row + PackLayout.CodeBlockRow.StartLine) & int.MaxValue),
                (int)(ReadUInt32(row + PackLayout.CodeBlockRow.EndLine) & int.MaxValue)));
    }

    /// <summary>The first row whose article is at least a given one. The article is the first field of a row.</summary>
    private static int FirstOf(PackSectionView rows, int rowSizeInBytes, int article)
    {
        int low = 0;
        int high = rows.Count;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            if (ReadUInt32(rows.Start + (middle * (long)rowSizeInBytes)) < (uint)article)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static uint ReadUInt32(byte* place) => Unsafe.ReadUnaligned<uint>(place);
}
