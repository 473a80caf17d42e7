using System.Collections;

namespace CorpusSdk.Packs;

/// <summary>The paragraphs of one article: a view of the pack that decodes on access and keeps nothing.</summary>
internal sealed class ParagraphList(PackReader pack, int article) : IReadOnlyList<string>
{
    public int Count => pack.ParagraphCount(article);

    public string this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The article has {Count} paragraphs.");
            return PackReader.Decode(pack.Paragraph(article, index));
        }
    }

    public IEnumerator<string> GetEnumerator()
    {
        int count = Count;
        for (int i = 0; i < count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
