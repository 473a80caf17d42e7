namespace CorpusSdk.Packs;

/// <summary>What the articles of one open archive share: the pack, the archive, and the way to each other.</summary>
internal abstract class ArchiveContent
{
    protected ArchiveContent(Archive archive, PackReader pack)
    {
        Archive = archive;
        Pack = pack;
    }

    /// <summary>The archive that the articles belong to.</summary>
    public Archive Archive { get; }

    /// <summary>The bytes that the articles are views of.</summary>
    public PackReader Pack { get; }

    /// <summary>The article with this index, which the caller has checked.</summary>
    public abstract Article GetArticle(int index);
}
