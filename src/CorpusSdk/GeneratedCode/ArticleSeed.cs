using System.ComponentModel;

namespace CorpusSdk.GeneratedCode;

/// <summary>What an article is created from. Passed through by generated constructors; says nothing to anyone else.</summary>
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
