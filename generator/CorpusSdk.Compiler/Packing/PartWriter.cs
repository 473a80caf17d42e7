using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes the parts of articles that few articles have (format page, "Code blocks" and "Excerpts").</summary>
internal static class PartWriter
{
    /// <summary>Adds the sections that are not empty.</summary>
    /// <param name="sections">The pack.</param>
    /// <param name="strings">Where texts go.</param>
    /// <param name="archive">The archive.</param>
    public static void Add(PackSections sections, ByteWriter strings, ArchiveSpec archive)
    {
        if (archive.Articles.Any(article => article.Source.Markup?.CodeBlocks.Count > 0))
            AddCodeBlocks(sections.Add(PackSection.CodeBlocks, PackLayout.CodeBlockRow.SizeInBytes), strings, archive);
        if (archive.Articles.Any(article => article.Source.Markup?.ExcerptLength is not null))
            AddExcerpts(sections.Add(PackSection.Excerpts, PackLayout.ExcerptRow.SizeInBytes), archive);
    }

    // The order of the writes is the order of the fields in PackLayout.ExcerptRow.
    private static void AddExcerpts(ByteWriter rows, ArchiveSpec archive)
    {
        for (int i = 0; i < archive.Articles.Count; i++)
        {
            if (archive.Articles[i].Source.Markup?.ExcerptLength is not { } length)
                continue;
            rows.WriteUInt32((uint)i);
            rows.WriteUInt32((uint)length);
        }
    }

    private static void AddCodeBlocks(ByteWriter rows, ByteWriter strings, ArchiveSpec archive)
    {
        // A site has a few info strings, and thousands of blocks.
        var infos = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (int i = 0; i < archive.Articles.Count; i++)
        {
            foreach (ParsedCodeBlock code in archive.Articles[i].Source.Markup?.CodeBlocks ?? default)
            {
                if (!infos.TryGetValue(code.Info, out uint info))
                {
                    infos.Add(code.Info, info = strings.Position);
                    strings.WriteUtf8(code.Info);
                }

                // The order of the writes is the order of the fields in PackLayout.CodeBlockRow. The language is part of the other text.
                (int start, int length) = code.Language;
                rows.WriteUInt32((uint)i);
                rows.WriteUInt32(code.ParagraphIndex < 0 ? PackLayout.None : (uint)code.ParagraphIndex);
                rows.WriteUInt32(info);
                rows.WriteUInt32((uint)Encoding.UTF8.GetByteCount(code.Info));
                rows.WriteUInt32(info + (uint)Encoding.UTF8.GetByteCount(code.Info.Substring(0, start)));
                rows.WriteUInt32((uint)Encoding.UTF8.GetByteCount(code.Info.Substring(start, length)));
                rows.WriteUInt32((uint)code.StartLine);
                rows.WriteUInt32((uint)code.EndLine);
            }
        }
    }
}
