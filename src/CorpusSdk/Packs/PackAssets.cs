using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>The files beside the texts of an open pack (format page, "Assets").</summary>
internal sealed unsafe class PackAssets
{
    private readonly PackReader _pack;
    private readonly PackSectionView _assets;
    private readonly PackSectionView _ofLinks;

    /// <summary>Opens the list of a pack; one that has none gives none.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="linkCount">How many local links it has.</param>
    /// <exception cref="CorpusFormatException">A section is missing, or is that of another archive.</exception>
    public PackAssets(PackReader pack, int linkCount)
    {
        _pack = pack;
        if (!pack.Directory.TrySection(PackSection.Assets, PackLayout.AssetRow.SizeInBytes, out _assets))
            return;
        _ofLinks = pack.Directory.Section(PackSection.LocalLinkAssets, sizeof(uint));
        if (_ofLinks.Count != linkCount)
            throw pack.Damage("its files beside the texts belong to another archive");
    }

    /// <summary>How many there are.</summary>
    public int Count => _assets.Count;

    /// <summary>The file that a local link leads to; -1 for none.</summary>
    /// <param name="link">The row of the link, which the caller has checked.</param>
    /// <exception cref="CorpusFormatException">There is no such file.</exception>
    public int OfLink(int link)
    {
        if (_assets.Count == 0)
            return -1;
        uint asset = Unsafe.ReadUnaligned<uint>(_ofLinks.Start + (link * (long)sizeof(uint)));
        if (asset != PackLayout.None && asset >= (uint)_assets.Count)
            throw _pack.Damage("a link leads to an unknown file");
        return (int)asset;
    }

    /// <summary>A file, made again, by an index that the caller has checked.</summary>
    /// <exception cref="CorpusFormatException">Its size is impossible.</exception>
    public (string Path, string MediaType, long Length, int Width, int Height) Read(int index)
    {
        byte* row = _assets.Start + (index * (long)PackLayout.AssetRow.SizeInBytes);
        long length = Unsafe.ReadUnaligned<long>(row + PackLayout.AssetRow.LengthInBytes);
        int width = Unsafe.ReadUnaligned<int>(row + PackLayout.AssetRow.Width);
        int height = Unsafe.ReadUnaligned<int>(row + PackLayout.AssetRow.Height);
        if (length < 0 || width < 0 || height < 0 || (width == 0) != (height == 0))
            throw _pack.Damage("a file beside the texts has an impossible size");
        return (
            PackReader.Decode(_pack.StringAt(row + PackLayout.AssetRow.Path)),
            PackReader.Decode(_pack.StringAt(row + PackLayout.AssetRow.MediaType)),
            length,
            width,
            height);
    }
}
