using System.ComponentModel;

namespace CorpusSdk.GeneratedCode;

/// <summary>The source of an article. Generated constructors pass it on; it has no other use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleSeed
{
    internal ArticleSeed(ArchiveContent content, int index)
    {
        Content = content;
        Index = index;
    }

    internal ArchiveContent Content { get; }

    internal int Index { get; }
}
