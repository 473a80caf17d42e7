using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes the files beside the texts (format page, "Assets").</summary>
internal static class AssetWriter
{
    /// <summary>Adds the sections, unless no link leads to such a file.</summary>
    /// <param name="sections">The pack.</param>
    /// <param name="strings">Where texts go.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="linkAssets">Takes the row of the file for each local link; null if there are no sections.</param>
    /// <returns>The row of each file, by its path.</returns>
    public static Dictionary<string, uint> Add(PackSections sections, ByteWriter strings, ArchiveSpec archive, out ByteWriter? linkAssets)
    {
        var rows = new Dictionary<string, uint>(StringComparer.Ordinal);
        linkAssets = null;
        foreach (AssetFile asset in archive.Assets)
            rows.Add(asset.Path, (uint)rows.Count);
        if (rows.Count == 0)
            return rows;

        ByteWriter table = sections.Add(PackSection.Assets, PackLayout.AssetRow.SizeInBytes);
        linkAssets = sections.Add(PackSection.LocalLinkAssets, sizeof(uint));

        // The order of the writes is the order of the fields in PackLayout.AssetRow.
        foreach (AssetFile asset in archive.Assets)
        {
            WriteString(asset.Path);
            WriteString(asset.MediaType);
            table.WriteUInt64((ulong)asset.LengthInBytes);
            table.WriteUInt32((uint)(asset.Size?.Width ?? 0));
            table.WriteUInt32((uint)(asset.Size?.Height ?? 0));
        }

        return rows;

        void WriteString(string text)
        {
            table.WriteUInt32(strings.Position);
            table.WriteUInt32((uint)strings.WriteUtf8(text));
        }
    }
}
